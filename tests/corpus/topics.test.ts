import { describe, expect, it } from 'vitest';
import { ofArticle } from '../../src/corpus/of-article.ts';
import { article, codes, read } from './content.ts';

const tagged = (tags: string, date = '2020-01-01') => article(`tags: ${tags}`, '', date);
const topicsIn = (files: Record<string, string>) =>
  read(files).corpus.topics.map(({ slug, name, was, articles }) => ({
    slug,
    name,
    ...(was.length && { was }),
    articles: articles.map(({ slug }) => slug),
  }));

describe('topics', () => {
  it('are the tags of articles, by name, each with its articles, the newest first', () => {
    const files = {
      'articles/a.md': tagged('[rents, Harbour]', '2020-01-01'),
      'articles/b.md': tagged('[rents]', '2020-01-02'),
    };
    expect(topicsIn(files)).toEqual([
      { slug: 'harbour', name: 'Harbour', articles: ['a'] },
      { slug: 'rents', name: 'rents', articles: ['b', 'a'] },
    ]);
  });

  it.each([
    ['Yangtze River Delta', 'yangtze-river-delta'],
    ['长三角', '长三角'],
    ['Łódź & Gdańsk', 'łódź-gdańsk'],
    ['C++', 'c'],
    ['  «Quay»  ', 'quay'],
  ])('have an address made of the tag: %s', (tag, slug) => {
    expect(topicsIn({ 'articles/a.md': tagged(JSON.stringify([tag])) })).toEqual(
      [{ slug, name: tag.trim(), articles: ['a'] }].map((topic) => ({ ...topic, name: tag })),
    );
  });

  it('are called as the newest article spells them, and another spelling is told', () => {
    const reading = read({
      'articles/a.md': tagged('[C]', '2020-01-01'),
      'articles/b.md': tagged('[C++]', '2020-01-02'),
    });
    expect(reading.corpus.topics.map(({ name }) => name)).toEqual(['C++']);
    expect(codes(reading)).toEqual(['articles/a.md:4:7 one-topic-two-names']);
  });

  it('know an article once, however often it names them', () => {
    expect(topicsIn({ 'articles/a.md': tagged('[rents, rents]') })).toEqual([
      { slug: 'rents', name: 'rents', articles: ['a'] },
    ]);
  });

  it('take their name and former names from a file, which the tags of articles may still use', () => {
    const files = {
      'articles/a.md': tagged('[Tenants]', '2020-01-01'),
      'articles/b.md': tagged('[Rents and homes]', '2020-01-02'),
      'topics/homes.md': '---\nname: Rents and homes\nwas: [Tenants, dwellings]\n---\nWho lives where.\n',
    };
    expect(topicsIn(files)).toEqual([
      { slug: 'homes', name: 'Rents and homes', was: ['tenants', 'dwellings'], articles: ['b', 'a'] },
    ]);
    const { corpus, problems } = read(files);
    expect(codes({ problems })).toEqual([]);
    expect(corpus.topics[0]?.description).toEqual([{ html: '<p>Who lives where.</p>' }]);
    expect(ofArticle(corpus.articles[1]!, corpus.topics)).toEqual(corpus.topics);
  });

  it('may be linked, at former addresses as well', () => {
    const link = (address: string) => article('tags: [rents]', `See [it](${address}).`);
    const file = { 'topics/rents.md': '---\nname: rents\nwas: [rent]\n---\n' };
    expect(codes(read({ 'articles/a.md': link('/topics/rents/'), ...file }))).toEqual([]);
    expect(codes(read({ 'articles/a.md': link('/topics/rent/'), ...file }))).toEqual([]);
    expect(codes(read({ 'articles/a.md': link('/topics/rens/'), ...file }))).toEqual(['articles/a.md:6:5 broken-link']);
  });

  it.each([
    ['a tag without letters', { 'articles/a.md': tagged('["!?"]') }, ['articles/a.md:4:8 invalid-tag']],
    ['a tag that Windows keeps', { 'articles/a.md': tagged('[Aux]') }, ['articles/a.md:4:8 invalid-tag']],
    [
      'a file whose name is no address',
      { 'topics/My Rents.md': '---\nname: Rents\n---\n' },
      ['topics/My Rents.md:1:1 invalid-slug'],
    ],
    [
      'a former name that another topic has',
      { 'topics/a.md': '---\nname: A\nwas: [B]\n---\n', 'topics/b.md': '---\nname: B\n---\n' },
      ['topics/a.md:1:1 taken-id'],
    ],
    [
      'a field that nobody knows',
      { 'topics/a.md': '---\nname: A\nwsa: [B]\n---\n' },
      ['topics/a.md:3:1 frontmatter-unknown-key'],
    ],
  ])('report %s', (_, files, expected) => {
    expect(codes(read(files))).toEqual(expected);
  });

  it('do not let a broken tag hide another problem', () => {
    expect(
      codes(read({ 'articles/a.md': article('tags: ["!"]\nspeakers:\n  - {id: a, name: A, organization: gone}', '') })),
    ).toEqual(['articles/a.md:4:8 invalid-tag', 'articles/a.md:6:5 unknown-organization']);
  });
});
