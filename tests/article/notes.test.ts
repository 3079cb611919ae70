import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { htmlOf } from './rendered.ts';

it('a note leads back to each place that names it, told apart for those who see and for those who hear', () => {
  const text = '---\ntitle: Boats\ndate: 2021-02-03\n---\nOne boat.[^1] Two boats.[^1]\n\n[^1]: At the quay.\n';
  const { article } = readArticle('articles/boats.md', text);
  const html = article!.blocks.map((block) => (block.kind === 'prose' ? htmlOf(block.pieces, article!) : '')).join('');
  const ways = Array.from(html.matchAll(/<a [^>]*aria-label="([^"]*)"[^>]*>(.*?)<\/a>/g), ([, label, shown]) => [
    label,
    shown,
  ]);
  expect(ways).toEqual([
    ['Back to reference 1', 'Back'],
    ['Back to reference 1-2', 'Back<sup>2</sup>'],
  ]);
});
