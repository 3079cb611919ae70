import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readSpeakerFile } from '../../src/article/read-registry.ts';
import { plainOf } from '../../src/extraction/input/readers.ts';

const head = '---\ntitle: T\nsummary: S\ndate: 2020\nspeakers:\n  - {id: ada, name: Ada}\n---\n';
const codes = (body: string) => readArticle('articles/a.md', head + body).problems.map(({ code }) => code);

/** Bodies of 100,000 characters that take minutes where each sign asks for all before it. */
const slow: [what: string, body: string][] = [
  ['brackets that close', ']'.repeat(100_000)],
  ['brackets that open', '['.repeat(100_000)],
  ['strong words without an end', '**a '.repeat(25_000)],
  ['words struck without an end', '~~a '.repeat(25_000)],
  ['stars and brackets', '*[a'.repeat(33_000)],
  ['links to nowhere', '[a][b]'.repeat(16_000)],
  ['code without an end', '`a'.repeat(50_000)],
  ['headings with a line below', 'a\n=\n'.repeat(25_000)],
  ['paragraphs', 'a\n\n'.repeat(33_000)],
  ['items', '- a\n'.repeat(25_000)],
  ['addresses', 'a@b.c '.repeat(17_000)],
  ['lines of a quotation', '> a\n'.repeat(100_000)],
];

describe('a text that would take minutes', () => {
  it.each(slow)('is refused at once: %s', (_, body) => {
    expect(codes(body)).toEqual(['too-many']);
  });

  it('is refused in the file of a speaker as well', () => {
    const { problems } = readSpeakerFile('speakers/ada.md', `---\nname: Ada\n---\n${']'.repeat(100_000)}`);
    expect(problems.map(({ code }) => code)).toEqual(['too-many']);
  });

  it.each(slow)('is imported as it stands: %s', async (_, body) => {
    const { text } = await plainOf('markdown', body);
    expect(text).toBe(body);
  });
});

describe('a long article', () => {
  const words = (number: number) => 'the boats lie at the quay and wait for the tide '.repeat(number / 11);

  it('of 20,000 words, 200 quotes, a table, notes and links is read', () => {
    const quotes = Array.from(
      { length: 200 },
      (_, i) =>
        `${words(90)}[^${i}] with [a *link*](https://example.org/${i})\n\n:::quote{#q${i} speaker=ada}\n${words(12)}\n:::\n`,
    );
    const table = `| a | b |\n|---|---|\n${'| [one](https://example.org) | **two** |\n'.repeat(1000)}`;
    const list = '- [one](https://example.org), *two*\n'.repeat(1000);
    const notes = Array.from({ length: 200 }, (_, i) => `[^${i}]: See [it](https://example.org/${i}).`);
    expect(codes([...quotes, table, list, ...notes].join('\n\n'))).toEqual([]);
  });

  it('with more parts than a call takes arguments is read', () => {
    const { article } = readArticle(
      'articles/a.md',
      `${head}:::quote{#a speaker=ada kind=mixed}\n${'"a '.repeat(200_000)}\n:::`,
    );
    expect(article?.quotes).toHaveLength(1);
  });
});
