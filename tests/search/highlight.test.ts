import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWithPlaces, highlight } from '../../src/search/highlight.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fold } from '../../src/text/fold.ts';

const marked = (text: string, query: string): string[] =>
  highlight(text, parseQuery(query)).map(([start, end]) => text.slice(start, end));

/** Letters that change their length or number when they are folded, among others. */
const hard = fc
  .array(
    fc.constantFrom(
      ...'aAbß ﬁİıŁÞ😀é,.-’\u0301\u00ad\u200bｶﾞガ\u3099桥한ᄒ\u1161\u11abＡ½ㄱㅏ'.split(''),
      '😀',
      '𠮷',
      '\r\n',
      "n't",
      'e\u0301',
    ),
    { maxLength: 30 },
  )
  .map((list) => list.join(''));

describe('highlight', { timeout: 30_000 }, () => {
  it.each([
    ['İstanbul, Straße', 'stras', ['Straß']],
    ['the cafe\u0301 closed', 'cafe', ['cafe\u0301']],
    ['😀 Ｆｕｌｌ width', 'full', ['Ｆｕｌｌ']],
    ['It’s a boat', 'it’s boat', ['It’s', 'boat']],
    ['a well-known man', 'wellknown', ['well-known']],
    ['问题，隧道还要等', '"问题隧道"', ['问题，隧道']],
    ['hold.\n\nThe tunnel', '"hold the tunnel"', ['hold.\n\nThe tunnel']],
    ['the ferryman, the ferry', 'ferr', ['ferry', 'ferry'].map((word) => word.slice(0, 4))],
    ['ferry and tunnel', 'ferry -tunnel', ['ferry']],
    ['a <b>bold</b> word', '<b>', ['b', 'b']],
    ['(crane [90 tons] $', '(crane [90', ['crane', '90']],
    ['nothing of it', '?!…', []],
    ['quay😀full ❤️ 👍🏽', '😀 ❤ 👍', ['😀', '❤️', '👍🏽']],
    ['the 👨‍👩‍👧 of 🇫🇷', '👩 🇫🇷', ['👨‍👩‍👧', '🇫🇷']],
  ])('marks in %j for %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('folds letter by letter to just what folding the whole gives, one place for each code unit', () => {
    const texts = fc.oneof(
      hard,
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, places } = foldWithPlaces(text);
        expect(folded).toBe(fold(text));
        expect(places).toHaveLength(folded.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('marks ranges in order, apart, and never cutting a character', () => {
    fc.assert(
      fc.property(hard, hard, (text, query) => {
        let before = -1;
        for (const [start, end] of highlight(text, parseQuery(query))) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed() || !text.isWellFormed()).toBe(true);
          before = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('marks what, searched again, is found', () => {
    fc.assert(
      fc.property(hard, fc.nat(), fc.nat(), (text, a, b) => {
        const phrase = text.slice(...[a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y));
        const query = parseQuery(`"${phrase.replaceAll('"', '')}"`);
        for (const [start, end] of highlight(text, query)) {
          expect(fold(text.slice(start, end)).replace(/[ ']/g, '')).toContain(
            query.parts[0]!.words.replace(/[ ']/g, ''),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
