import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const head = '---\ntitle: Boats\ndate: 2021-02-03\nspeakers:\n  - id: ada\n    name: Ada Okafor\n---\n';

describe('an article in which nothing is closed', () => {
  it('is refused with a problem for each callout, without being read to its depth', () => {
    const body = Array.from({ length: 500 }, (_, i) => `:::quote{#boats-${i} speaker=ada}\nWords.\n`).join('\n');
    const { problems } = readArticle('articles/boats.md', head + body);
    const unclosed = problems.filter(({ code }) => code === 'unclosed-container');
    expect(unclosed).toHaveLength(500);
    expect(unclosed[1]).toMatchObject({ line: 11, column: 1 });
  });

  it('is not confused with one that has many closed callouts', () => {
    const body = Array.from({ length: 60 }, (_, i) => `:::quote{#boats-${i} speaker=ada}\nWords.\n:::\n`).join('\n');
    expect(readArticle('articles/boats.md', head + body).problems).toEqual([]);
  });

  it('with a repeated field that holds an alias is told so and stops nothing', () => {
    const { problems } = readArticle('articles/boats.md', head.replace('date:', 'tags: {a: 1, a: *x}\ndate:'));
    expect(problems.length).toBeGreaterThan(0);
  });
});
