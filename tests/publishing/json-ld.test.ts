import { describe, expect, it } from 'vitest';
import { articleLd, quotationLd } from '../../src/publishing/metadata/json-ld.ts';
import { speakerPageLd } from '../../src/publishing/metadata/json-ld-people.ts';
import { addresses, corpusOf, ferry, quoteOf, site } from './site.ts';

const corpus = corpusOf({ 'ferry.md': ferry });
const plain = (node: unknown) => JSON.parse(JSON.stringify(node));

/** Properties of schema.org that we use, by type; what is not here must not be written. */
const properties: Record<string, string> = {
  NewsArticle:
    'additionalType genre url mainEntityOfPage headline description inLanguage datePublished dateModified author publisher editor license image keywords citation correction review hasPart',
  Quotation:
    'url text inLanguage disambiguatingDescription creator spokenByCharacter dateCreated datePublished isPartOf publisher image isBasedOn citation translationOfWork correction',
  Person: 'name url alternateName sameAs familyName jobTitle affiliation disambiguatingDescription',
  Organization: 'name url alternateName sameAs',
  NewsMediaOrganization: 'name url correctionsPolicy masthead contactPoint',
  ContactPoint: 'url email',
  CreativeWork: 'name url archivedAt datePublished publisher author',
  ClaimReview: 'url name reviewBody datePublished author itemReviewed',
  CorrectionComment: 'text datePublished',
  ImageObject: 'url width height',
};

function checkNodes(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkNodes);
  else if (typeof value === 'object' && value !== null) {
    const { '@context': _, '@id': __, '@type': type, ...rest } = value as Record<string, unknown>;
    // What was told before, or has a page of its own.
    if (type === undefined && Object.keys(value).join() === '@id') return;
    expect(Object.keys(properties)).toContain(type);
    for (const [name, inner] of Object.entries(rest)) {
      expect(properties[String(type)]!.split(' '), `${type}.${name}`).toContain(name);
      checkNodes(inner);
    }
  }
}

describe('structured data of an article', () => {
  const node = plain(articleLd(corpus.articles[0]!, corpus, addresses));

  it.each([
    ['report', 'Report', 'ReportageNewsArticle'],
    ['interview', 'Interview', undefined],
    ['opinion', 'Opinion', 'OpinionNewsArticle'],
    ['fact-check', 'Fact check', undefined],
    ['background', 'Background', 'BackgroundNewsArticle'],
  ])('says of a text of kind %s that it is one', (kind, genre, type) => {
    const other = corpusOf({ 'ferry.md': ferry.replace('title:', `kind: ${kind}\ntitle:`) });
    const node = plain(articleLd(other.articles[0]!, other, addresses));
    checkNodes(node);
    expect([node['@type'], node.genre, node.additionalType]).toEqual([
      'NewsArticle',
      genre,
      type && `https://schema.org/${type}`,
    ]);
    expect(node.review?.itemReviewed?.[0]?.name).toBe(
      kind === 'fact-check' ? 'Minutes of the council, 50% draft' : undefined,
    );
  });

  it('names those who answer for it, how to reach them and its licence, where the site states them', () => {
    const stated = { ...site, editors: ['Iris Writer'], contact: 'desk@example.org', licence: 'CC-BY-SA-4.0' };
    const answered = corpusOf({ 'ferry.md': ferry }, stated);
    const node = plain(articleLd(answered.articles[0]!, answered, addresses));
    checkNodes(node);
    expect(node).toMatchObject({
      editor: [{ '@type': 'Person', name: 'Iris Writer' }],
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      publisher: {
        masthead: 'https://example.org/news/about/#editors',
        contactPoint: { '@type': 'ContactPoint', email: 'desk@example.org' },
      },
    });
  });

  it('has a root that link previews know, and says that it is analysis', () => {
    expect(node).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      additionalType: 'https://schema.org/AnalysisNewsArticle',
      headline: 'Who pays for the ferry & the bridge?',
      inLanguage: 'en',
      datePublished: '2021-02-03',
      dateModified: '2021-02-09',
      keywords: ['ferry', 'bridge'],
      correction: [{ '@type': 'CorrectionComment', text: 'The headline was changed.', datePublished: '2021-02-09' }],
    });
    expect(node['@graph']).toBeUndefined();
    expect(node.publisher.correctionsPolicy).toBe('https://example.org/news/corrections/');
    expect(node.author.map(({ name }: { name: string }) => name)).toEqual([
      'Ada Writer',
      '张浩瀚',
      'Юрий Иванов',
      'Nguyễn Văn An',
    ]);
    expect(node.citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Minutes of the council, 50% draft',
        url: 'https://example.org/minutes?a=1&b=2',
        archivedAt: 'https://archive.example/web/20210204101112/https://example.org/minutes',
        datePublished: '2021-01',
        publisher: { '@type': 'Organization', name: 'Town Hall' },
        author: [{ '@type': 'Person', name: 'Clerk of the Council' }],
      },
    ]);
    expect(node.hasPart.length).toBe(4);
  });

  it('uses only types and properties of the vocabulary', () => {
    checkNodes(node);
    for (const quote of corpus.quotes) checkNodes(plain(quotationLd(quote, corpus, addresses)));
  });
});

describe('structured data of a quote', () => {
  it('names the speaker as creator and as who spoke, with role and names', () => {
    const node = plain(quotationLd(quoteOf(corpus, 'boats'), corpus, addresses));
    const ada = {
      '@type': 'Person',
      '@id': 'https://example.org/news/speakers/ada-okafor/',
      url: 'https://example.org/news/speakers/ada-okafor/',
      name: 'Ada Okafor',
      familyName: 'Okafor',
      alternateName: ['Ada Obi'],
      sameAs: ['https://www.wikidata.org/entity/Q0'],
      jobTitle: 'harbour master',
      affiliation: { '@type': 'Organization', name: 'Port of Quay' },
      disambiguatingDescription: 'harbour master, Port of Quay',
    };
    expect(node).toMatchObject({
      '@type': 'Quotation',
      '@id': 'https://example.org/news/articles/ferry/boats/',
      text: 'People are sleeping in boats & on <decks>.\n\nSome of the boats are ours.',
      dateCreated: '2021-01-16',
      isPartOf: {
        '@type': 'NewsArticle',
        '@id': 'https://example.org/news/articles/ferry/',
        datePublished: '2021-02-03',
      },
      isBasedOn: { name: 'Minutes of the council, 50% draft' },
      correction: [
        { '@type': 'CorrectionComment', text: 'The number of boats was wrong.', datePublished: '2021-02-08' },
      ],
    });
    expect(node.creator).toEqual(ada);
    expect(node.spokenByCharacter).toEqual({ '@id': ada['@id'] });
  });

  it('lists all who speak together, and gives an unnamed speaker no address', () => {
    const cheaper = plain(quotationLd(quoteOf(corpus, 'cheaper'), corpus, addresses));
    expect(cheaper.creator.map(({ name }: { name: string }) => name)).toEqual(['Ada Okafor', 'Ben Okafor']);
    expect(cheaper.spokenByCharacter).toEqual(
      cheaper.creator.map((node: { '@id': string }) => ({ '@id': node['@id'] })),
    );
    expect(cheaper.disambiguatingDescription).toBe('Paraphrase');
    const nights = plain(quotationLd(quoteOf(corpus, 'nights'), corpus, addresses));
    expect(nights.creator).toEqual({ '@type': 'Person', name: 'a sailor on the quay' });
    expect(nights.spokenByCharacter).toEqual(nights.creator);
    expect(nights.disambiguatingDescription).toBe('Direct quote, translated, quoted by Ada Okafor');
    expect(nights.translationOfWork).toEqual({ '@type': 'Quotation', text: 'Nachts fährt keiner.' });
    expect(nights.inLanguage).toBe('de');
  });

  it('describes a speaker on their own page', () => {
    expect(plain(speakerPageLd(corpus.speakers[0]!, addresses))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Ada Okafor',
      sameAs: ['https://www.wikidata.org/entity/Q0'],
    });
  });
});
