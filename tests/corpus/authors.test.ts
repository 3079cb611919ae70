import { describe, expect, it } from 'vitest';
import { ofArticle } from '../../src/corpus/of-article.ts';
import { article, codes, quote, read, speakers } from './content.ts';

const by = (authors: string, date = '2020-01-01') =>
  article(`authors: ${authors}\n${speakers('id: ada, name: Ada')}`, quote('#a speaker=ada'), date);
const iris = { 'authors/iris-writer.md': '---\nname: Iris Writer\nfediverse: "@iris@social.example"\n---\nWrites.\n' };

describe('authors', () => {
  it('are those who have a file, meant by their id or their name', () => {
    const { corpus, problems } = read({
      ...iris,
      'articles/a.md': by('[iris-writer, Ben Okafor]', '2020-01-01'),
      'articles/b.md': by('["Writer, Iris"]', '2020-01-02'),
      'articles/c.md': by('[Ben Okafor, dpa]', '2020-01-03'),
    });
    expect(codes({ problems })).toEqual([]);
    expect(corpus.authors).toMatchObject([
      { id: 'iris-writer', name: 'Iris Writer', fediverse: '@iris@social.example' },
    ]);
    expect(corpus.authors[0]?.articles.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(corpus.articles.map(({ authors }) => authors)).toEqual([
      ['Ben Okafor', 'dpa'],
      ['Writer, Iris'],
      ['Iris Writer', 'Ben Okafor'],
    ]);
  });

  it('belong to the very articles that quotes and pages hold', () => {
    const { corpus } = read({ ...iris, 'articles/a.md': by('[iris-writer]') });
    expect(ofArticle(corpus.quotes[0]!.article, corpus.authors)).toEqual(corpus.authors);
    expect(corpus.quotes[0]!.article).toBe(corpus.articles[0]);
  });

  it('may be linked', () => {
    const files = { ...iris, 'articles/a.md': article('', '[her](/authors/iris-writer/) [him](/authors/iris-writr/)') };
    expect(codes(read(files))).toEqual(['articles/a.md:5:30 broken-link']);
  });

  it.each([
    ['an id that has no file', { ...iris, 'articles/a.md': by('iris-writr') }, ['articles/a.md:4:10 unknown-author']],
    [
      'a name that two have',
      { ...iris, 'authors/iris-the-other.md': '---\nname: Iris Writer\n---\n', 'articles/a.md': by('Iris Writer') },
      ['articles/a.md:4:10 unknown-author'],
    ],
    ['a file whose name is no id', { 'authors/Iris.md': '---\nname: Iris\n---\n' }, ['authors/Iris.md:1:1 invalid-id']],
    [
      'a contact that is none',
      { 'authors/a.md': '---\nname: A\ncontact: the desk\n---\n' },
      ['authors/a.md:3:10 frontmatter-value'],
    ],
  ])('report %s', (_, files, expected) => expect(codes(read(files))).toEqual(expected));

  it('hide no other problem where their file has one', () => {
    const broken = { 'authors/iris-writer.md': '---\nnmae: Iris\n---\n', 'articles/a.md': by('iris-writer') };
    expect(codes(read(broken)).filter((code) => code.startsWith('articles'))).toEqual([]);
  });

  it.each([
    ['@iris@social.example', true],
    ['@iris.w_1@a-b.social.example', true],
    ['@iris@xn--bcher-kva.example', true],
    ['iris@social.example', false],
    ['@iris', false],
    ['@iris@social', false],
    ['@iris@social.example/', false],
    ['https://social.example/@iris', false],
    ['@iris writer@social.example', false],
    ['@@social.example', false],
  ])('take an account of the fediverse only as servers do: %s', (account, isRight) => {
    const files = { 'authors/a.md': `---\nname: A\nfediverse: "${account}"\n---\n` };
    expect(codes(read(files))).toEqual(isRight ? [] : ['authors/a.md:3:12 frontmatter-value']);
  });
});
