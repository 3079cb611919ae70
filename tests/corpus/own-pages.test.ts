import { describe, expect, it } from 'vitest';
import { article, codes, read } from './content.ts';

const page = (title: string, order?: number, body = '') =>
  `---\ntitle: ${title}\n${order === undefined ? '' : `order: ${order}\n`}---\n${body}\n`;

describe('pages of a site\u2019s own', () => {
  it('stand in the order of their numbers, then by title', () => {
    const { corpus, problems } = read({
      'pages/c.md': page('Privacy'),
      'pages/a.md': page('Methods', 10),
      'pages/b.md': page('Imprint', 2),
      'pages/d.md': page('Jobs'),
    });
    expect(codes({ problems })).toEqual([]);
    expect(corpus.pages.map(({ title }) => title)).toEqual(['Imprint', 'Methods', 'Jobs', 'Privacy']);
  });

  it('may link and be linked', () => {
    const files = { 'pages/imprint.md': page('Imprint', 1, 'See [all](/articles/), [gone](/gone/).') };
    expect(codes(read({ ...files, 'articles/a.md': article('', '[us](/imprint/)') }))).toEqual([
      'pages/imprint.md:5:24 broken-link',
    ]);
    expect(codes(read({ 'articles/a.md': article('', '[us](/imprint/)') }))).toEqual(['articles/a.md:5:1 broken-link']);
  });

  it.each([
    ['a name that the site uses itself', { 'pages/about.md': page('Us') }, ['pages/about.md:1:1 reserved-slug']],
    ['a name with capitals', { 'pages/About.md': page('Us') }, ['pages/About.md:1:1 invalid-slug']],
    ['no title', { 'pages/a.md': '---\norder: 1\n---\n' }, ['pages/a.md:2:1 frontmatter-missing-key']],
    [
      'an order that is no number',
      { 'pages/a.md': '---\ntitle: A\norder: first\n---\n' },
      ['pages/a.md:3:8 frontmatter-value'],
    ],
    [
      'a field that nobody knows',
      { 'pages/a.md': '---\ntitle: A\nodrer: 1\n---\n' },
      ['pages/a.md:3:1 frontmatter-unknown-key'],
    ],
    ['HTML', { 'pages/a.md': page('A', 1, '<script>1</script>') }, ['pages/a.md:5:1 unsafe-html']],
    ['no text that is read as Markdown', { 'pages/a.txt': 'A' }, ['pages/a.txt:1:1 unknown-file']],
  ])('report %s', (_, files, expected) => expect(codes(read(files))).toEqual(expected));
});
