import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { count, words } from '#words';
import { languageOfWords, languages } from '../../src/words/languages.ts';
import { speak } from '../../src/words/site-words.ts';

afterEach(() => speak('en'));

describe('the words of a site', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-ch', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
  ])('of %s are those of %s', (tag, language) => expect(languageOfWords(tag)).toBe(language));

  it.each(['pt', 'tlh', 'de-Hebr', 'zh-Hant', 'zh-TW'])('are not there for %s', (tag) =>
    expect(languageOfWords(tag)).toBeUndefined(),
  );

  it('follow its language, and are English where there are none', () => {
    speak('de-CH');
    expect([words.source, count.quotes(1), count.quotes(2)]).toEqual(['Quelle', '1 Zitat', '2 Zitate']);
    speak('pt');
    expect([words.source, count.quotes(2)]).toEqual(['Source', '2 quotes']);
  });

  it('stand in one file for each language', () => {
    const files = readdirSync('src/words').filter(
      (file) => !['formats.ts', 'languages.ts', 'site-words.ts'].includes(file),
    );
    expect(
      Object.values(languages)
        .map((name) => `${name}.ts`)
        .toSorted(),
    ).toEqual(files.toSorted());
  });
});
