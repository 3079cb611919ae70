import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { growth } from '../work.ts';
import { comparable, type Expected, wanted } from './compare.ts';

const folder = new URL('../fixtures/extraction/very-long-paragraph/', import.meta.url);
const { texts }: { texts: Record<string, [piece: string, times: number][]> } = JSON.parse(
  readFileSync(new URL('input.recipe.json', folder), 'utf8'),
);
const { perText }: { perText: Record<string, { statements: Expected[] }> } = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);

/** A name for each number, all of them different: Baaa, Baab. */
function nameOf(index: number): string {
  const letters = [676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(index / place) % 26)));
  return `${String.fromCharCode(66 + Math.floor(index / 17576))}${letters.join('')}`;
}

describe('a long text takes as long as it is long', () => {
  test.each(Object.entries(perText))('%s', (name, { statements: expected }) => {
    const text = texts[name]!.map(([piece, times]) => piece.repeat(times)).join('');
    expect(extract(text).statements.map((one, index) => comparable(text, one, expected[index]!))).toEqual(
      expected.map(wanted),
    );
  });

  test.each(Object.keys(perText))('%s: ten times the text takes ten times the work', (name) => {
    const ofLength = (part: number) =>
      texts[name]!.map(([piece, times]) => piece.repeat(times === 1 ? 1 : (times * part) / 100)).join('');
    expect(growth((part) => extract(ofLength(part)).statements, 100)).toBeLessThan(12);
  });

  test.each([
    ['names before colons', (name: string) => `The ${name} Trust: “We go.”\n\n`],
    [
      'people, and an office that none of them holds',
      (name: string) => `Ada ${name}, a pilot, said no. “Go,” the cook said.\n\n`,
    ],
    [
      'statements of the same person',
      () => 'Ada Brook, a clerk, said the boat would sail. “It is only water,” Brook said. The tide came in.\n\n',
    ],
  ])('ten times as many %s take ten times the work', (_, piece) => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => piece(nameOf(index))).join('');
    expect(growth((count) => extract(many(count)).statements, 10_000)).toBeLessThan(12);
  });

  test('five million characters of report are read', () => {
    const article =
      'Ada Brook, a clerk, said the boat would sail. “It is only water,” Brook said. The tide came in.\n\n';
    expect(extract(article.repeat(52_000)).statements.length).toBe(104_000);
  });
});
