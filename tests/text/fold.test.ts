import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', { timeout: 30_000 }, () => {
  it.each([
    ['letter case', 'THE Ferry', 'the ferry'],
    ['accents, composed or not', 'Café Cafe\u0301', 'cafe cafe'],
    ['Polish', 'Łukasz Dąbrowski', 'lukasz dabrowski'],
    ['Turkish', 'İlker YILDIZ yıldız', 'ilker yildiz yildiz'],
    ['Icelandic', 'Sigurður Þór Ægir', 'sigurdur thor aegir'],
    ['Danish and Norwegian', 'Øystein Ærø Ångström', 'oystein aero angstrom'],
    ['German', 'Große STRAẞE', 'grosse strasse'],
    ['Croatian and Vietnamese', 'Đorđe Nguyễn', 'dorde nguyen'],
    ['Greek, with both small sigmas', 'ΟΔΥΣΣΕΎΣ Οδυσσεύς', 'οδυσσευσ οδυσσευσ'],
    ['Cyrillic', 'Ёлкин Йод', 'елкин иод'],
    ['Arabic, with and without vowel points', 'مُحَمَّد محمد', 'محمد محمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Devanagari, whose vowel marks are letters', 'की का', 'की का'],
    ['full-width and half-width forms', 'ＡＢＣ１２ｶﾞｷﾞ', "abc12'ガギ"],
    ['voiced kana, which are not accents', 'が か', "が'か"],
    ['hangul, composed or not', '한국 \u1112\u1161\u11ab', "한국'한"],
    ['ligatures', 'ﬁnal œuvre', 'final oeuvre'],
    ['curly and straight marks', "“O’Neil” O'Neil", "o'neil o'neil"],
    ['hyphens of every kind', 'Marie-Claude Aubin‑Roy', "marie'claude aubin'roy"],
    ['stops between initials', 'J.K. Adeyemi of the U.S.', "j'k adeyemi of the u's"],
    ['what ends in an apostrophe and a letter', "It's Okafor’s, we'll, don’t", 'it s okafor s we ll dont'],
    ['numbers', '1,000 or 3.5 or 10:30', "1'000 or 3.5 or 10 30"],
    ['marks without width', 'co\u00adop\u200bera\ufefftion', 'cooperation'],
    ['emoji', 'a😀b ❤️', "a'😀'b ❤"],
    ['tones of skin and families', '👍🏽 👩‍👧', "👍'👩👧"],
    ['marks that are no emoji', '© ™ → ‼ ok', 'tm ok'],
    ['Han between Latin letters', '在Huami工作', "在'huami'工作"],
  ])('knows %s', (_what, text, folded) => {
    expect(fold(text).trim()).toBe(folded);
  });

  it('gives letters, single apostrophes, decimal points and spaces whatever it gets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(fold(text)).toMatch(/^ [\p{L}\p{N}\p{M}\p{RI}\u{2600}-\u{2bff}\u{1f000}-\u{1faff}' .]* $/u);
        expect(fold(text).trim()).not.toMatch(/ {2}|''|' | '/);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing when it is repeated on words without apostrophes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L} ]{0,30}$/u), (text) => {
        const once = fold(text).trim();
        if (!once.includes("'")) expect(fold(once).trim()).toBe(once);
      }),
    );
  });
});
