import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { comparable, type Expected, wanted } from './compare.ts';

const folder = new URL('../fixtures/extraction/very-long-paragraph/', import.meta.url);
const { texts }: { texts: Record<string, [piece: string, times: number][]> } = JSON.parse(
  readFileSync(new URL('input.recipe.json', folder), 'utf8'),
);
const { perText, maxRatio }: Answers = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));

interface Answers {
  perText: Record<string, { statements: Expected[]; maxSeconds?: number }>;
  maxRatio: { of: string; to: string; ratio: number };
}

/** Processor time counts: another program on the machine does not slow it. */
function measured(name: string) {
  const text = texts[name]!.map(([piece, times]) => piece.repeat(times)).join('');
  const before = process.cpuUsage();
  const statements = extract(text).statements;
  const { user, system } = process.cpuUsage(before);
  return { text, statements, seconds: (user + system) / 1e6 };
}

/** A name for each number, all of them different: Baaa, Baab. */
function nameOf(index: number): string {
  const letters = [676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(index / place) % 26)));
  return `${String.fromCharCode(66 + Math.floor(index / 17576))}${letters.join('')}`;
}

describe('a long text takes as long as it is long', () => {
  test.each(Object.entries(perText))('%s', { timeout: 60_000 }, (name, { statements: expected, maxSeconds }) => {
    const { text, statements, seconds } = measured(name);
    expect(statements.map((one, index) => comparable(text, one, expected[index]!))).toEqual(expected.map(wanted));
    if (maxSeconds) expect(seconds).toBeLessThan(maxSeconds);
  });

  test('ten times the text takes at most fifteen times as long', { timeout: 60_000 }, () => {
    measured(maxRatio.to);
    // The middle one: a single lucky run of a few milliseconds tells nothing.
    const short = [1, 2, 3, 4, 5].map(() => measured(maxRatio.to).seconds).toSorted((a, b) => a - b)[2]!;
    const long = Math.min(...[1, 2, 3].map(() => measured(maxRatio.of).seconds));
    expect(long / short).toBeLessThan(maxRatio.ratio);
  });

  test.each([
    ['names before colons', (name: string) => `The ${name} Trust: “We go.”\n\n`],
    [
      'people, and an office that none of them holds',
      (name: string) => `Ada ${name}, a pilot, said no. “Go,” the cook said.\n\n`,
    ],
  ])('ten times as many %s take at most thirty times as long', { timeout: 60_000 }, (_, piece) => {
    const seconds = (count: number) => {
      const text = Array.from({ length: count }, (_, index) => piece(nameOf(index))).join('');
      const before = process.cpuUsage();
      extract(text).statements;
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    seconds(2000);
    expect(seconds(20_000) / Math.max(...[1, 2, 3].map(() => seconds(2000)))).toBeLessThan(30);
  });

  test('five million characters of report take seconds', { timeout: 120_000 }, () => {
    const article =
      'Ada Brook, a clerk, said the boat would sail. “It is only water,” Brook said. The tide came in.\n\n';
    const before = process.cpuUsage();
    expect(extract(article.repeat(52_000)).statements.length).toBe(104_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(30);
  });
});
