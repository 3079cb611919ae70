import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { article, codes, folderOf, quote, read, speakers, write } from './content.ts';

describe('a content folder', () => {
  it('must be there', () => {
    const { corpus, problems } = readContent(join(folderOf({}), 'nowhere'), { drafts: true });
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['error no-content']);
    expect(corpus).toMatchObject({ articles: [], quotes: [], speakers: [], site: { language: 'en' } });
  });

  it('is read once, however it is named', () => {
    const folder = folderOf({ 'articles/a.md': article() });
    const [one, other] = [folder, relative('.', folder)].map((name) => readContent(name, { drafts: true }).corpus);
    expect(other!.articles[0]).toBe(one!.articles[0]);
  });

  it('may be empty, with a warning', () => {
    const { problems } = read({});
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning no-articles']);
  });

  it('holds text in UTF-8', () => {
    expect(
      codes(read({ 'articles/a.md': new Uint8Array([0xff, 0xfe, 0x2d]), 'site.yml': new Uint8Array([0xe9]) })),
    ).toEqual(['articles/a.md:1:1 not-utf-8', 'site.yml:1:1 not-utf-8']);
  });

  it('leaves nothing out in silence', () => {
    const folder = folderOf({
      'README.md': 'x',
      'articles/README.md': 'x',
      'articles/.hidden': 'x',
      'articles/2020/a.md': article(),
      'articles/b.markdown': article(),
      'speaker/ada.md': 'x',
      'speakers/ada.jpg': 'x',
      'site.yaml': 'title: x',
    });
    const { problems } = readContent(folder, { drafts: true });
    expect(codes({ problems })).toEqual([
      'articles/2020:1:1 unknown-file',
      'articles/b.markdown:1:1 unknown-file',
      'site.yaml:1:1 unknown-file',
      'speaker:1:1 unknown-file',
      'speakers/ada.jpg:1:1 unknown-file',
    ]);
    expect(problems.find(({ file }) => file === 'speaker')!.message).toContain('did you mean "speakers"?');
  });

  it('names what cannot be read', () => {
    const folder = folderOf({ 'articles/a.md': article() });
    symlinkSync('nowhere.md', join(folder, 'articles/b.md'));
    expect(codes(readContent(folder, { drafts: true }))).toEqual(['articles/b.md:1:1 unreadable-file']);
  });

  it('says what makes the site somebody’s', () => {
    const { corpus, problems } = read({
      'site.yml':
        'title: River\nurl: https://example.org/news/\npublisher: House\nlanguage: no\neditors: Ada\nemail: ada@example.org\n',
    });
    expect(codes({ problems })).toEqual(['site.yml:4:11 no-interface-words']);
    expect(corpus.site).toMatchObject({
      title: 'River',
      url: 'https://example.org/news',
      publisher: { name: 'House' },
      language: 'no',
      editors: ['Ada'],
      contact: 'ada@example.org',
      mistakes: 'ada@example.org',
    });
  });

  it.each([
    ['titel: x', 'site.yml:1:1 frontmatter-unknown-key'],
    ['url: /news', 'site.yml:1:6 unsafe-link'],
    ['email: ada', 'site.yml:1:8 frontmatter-value'],
    ['contact: the desk', 'site.yml:1:10 frontmatter-value'],
    ['licence: CC-BY-4', 'site.yml:1:10 frontmatter-value'],
    ['title: a: b', 'site.yml:1:8 frontmatter-syntax'],
  ])('has a site.yml that is checked: %s', (text, expected) =>
    expect(codes(read({ 'site.yml': text }))).toEqual([expected]),
  );

  it('leaves drafts out together with their problems, and shows them where asked', () => {
    const files = {
      'articles/a.md': article('draft: true', ':::quote{speaker=ada}\nx\n:::'),
      'articles/b.md': article('draft: true\nsumary: x'),
      'articles/c.md': article(),
    };
    const without = read(files);
    expect(codes(without)).toEqual([]);
    expect(without.corpus.articles.map(({ slug }) => slug)).toEqual(['c']);
    const shown = read(files, { drafts: true });
    expect(codes(shown)).toEqual(['articles/a.md:6:1 missing-id', 'articles/b.md:5:1 frontmatter-unknown-key']);
    expect(shown.corpus.articles.map(({ slug }) => slug)).toEqual(['a', 'c']);
  });

  it('is read anew where a file changed', () => {
    const folder = folderOf({ 'articles/a.md': article('', 'x') });
    const body = () => JSON.stringify(readContent(folder, { drafts: true }).corpus.articles[0]!.blocks);
    expect(body()).toContain('<p>x</p>');
    write(folder, { 'articles/a.md': article('', 'longer') });
    expect(body()).toContain('<p>longer</p>');
  });

  it('gives the same corpus twice', () => {
    const folder = folderOf({ 'articles/a.md': article(speakers('id: ada, name: Ada'), quote('#a speaker=ada')) });
    const reading = () => {
      const { corpus } = readContent(folder, { drafts: true });
      return corpus.speakers.map(({ name, aliases, quotes }) => [name, aliases, quotes.length]);
    };
    expect(reading()).toEqual(reading());
  });

  it('orders problems by file and line', () => {
    expect(codes(read({ 'articles/b.md': article('', '<b>\n\n[x](y)'), 'articles/a.md': 'x' }))).toEqual([
      'articles/a.md:1:1 missing-frontmatter',
      'articles/b.md:5:1 unsafe-html',
      'articles/b.md:7:1 broken-link',
    ]);
  });
});

it('finds what else is wrong in a list of which one value cannot be read', () => {
  const folder = folderOf({
    'articles/a.md': article('was: [a b, b, c d]'),
    'articles/b.md': article(),
  });
  expect(codes(readContent(folder, { drafts: true }))).toEqual([
    'articles/a.md:1:1 duplicate-slug',
    'articles/a.md:4:7 invalid-slug',
    'articles/a.md:4:15 invalid-slug',
  ]);
});

it.skipIf(process.platform === 'win32')('names a link that leads nowhere, and hides nothing behind it', () => {
  const folder = folderOf({ 'articles/a.md': article('was: a b') });
  symlinkSync('loop.md', join(folder, 'articles/loop.md'));
  symlinkSync('nowhere.png', join(folder, 'articles/boat.png'));
  expect(codes(readContent(folder, { drafts: true }))).toEqual([
    'articles/a.md:4:6 invalid-slug',
    'articles/boat.png:1:1 unreadable-file',
    'articles/loop.md:1:1 unreadable-file',
  ]);
});
