import { describe, expect, it } from 'vitest';
import { numberedIn, pluralIn } from '../../src/text/counting.ts';
import * as chinese from '../../src/words/chinese.ts';
import * as english from '../../src/words/english.ts';
import * as french from '../../src/words/french.ts';
import * as german from '../../src/words/german.ts';
import * as spanish from '../../src/words/spanish.ts';

describe('numbers in sentences', () => {
  it.each([
    ['en', '12,345 of 7'],
    ['de', '12.345 of 7'],
    ['fr', '12\u202f345 of 7'],
    ['es', '12.345 of 7'],
    ['zh-Hans', '12,345 of 7'],
  ])('are grouped as the language does, what is text stays: %s', (language, said) => {
    expect(numberedIn(language)`${12345} of ${7}`).toBe(said);
    expect(numberedIn(language)`${'12345'}`).toBe('12345');
  });

  it.each([
    ['en', ['many', 'one', 'many']],
    ['de', ['many', 'one', 'many']],
    ['fr', ['one', 'one', 'many']],
    ['es', ['many', 'one', 'many']],
    ['zh-Hans', ['many', 'many', 'many']],
  ])('choose the form that goes with them: %s', (language, forms) => {
    expect([0, 1, 2].map((number) => pluralIn(language)(number, 'one', 'many'))).toEqual(forms);
  });

  it.each([
    ['English', english, '5,971 quotes', '1 quote', 'and 1,200 more'],
    ['German', german, '5.971 Zitate', '1 Zitat', 'und 1.200 weitere'],
    ['French', french, '5\u202f971 citations', '1 citation', 'et 1\u202f200 autres'],
    // Four digits stay together in Spanish.
    ['Spanish', spanish, '5971 citas', '1 cita', 'y 1200 más'],
    ['Chinese', chinese, '5,971 条引语', '1 条引语', '及另外 1,200 位'],
  ])('are so in the words of the site: %s', (_, { count, wording }, many, one, more) => {
    expect([count.quotes(5971), count.quotes(1), wording.more(1200)]).toEqual([many, one, more]);
  });
});
