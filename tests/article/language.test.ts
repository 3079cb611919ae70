import { describe, expect, it } from 'vitest';
import { expectedLanguage, isLanguage } from '../../src/article/language.ts';
import { readSiteFile } from '../../src/article/read-registry.ts';

describe('a language tag', () => {
  it.each(['en', 'EN-gb', 'zh-Hans', 'es-419', 'iw', 'tlh', 'gsw'])('can be %s', (tag) =>
    expect(isLanguage(tag)).toBe(true),
  );

  it.each([
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['french', 'fr'],
    ['español', 'es'],
    ['中文', 'zh'],
    ['Englsh', 'en'],
    ['German!', 'de'],
    ['zh_Hans', 'zh-Hans'],
    ['en_US', 'en-US'],
    ['jp', 'ja'],
    ['cz', 'cs'],
  ])('cannot be %s: %s was meant', (value, tag) => {
    expect(isLanguage(value)).toBe(false);
    expect(expectedLanguage(value)).toBe(`a language tag such as en or zh-Hans; did you mean "${tag}"?`);
  });

  it.each(['xx', 'x', '', 'harbour master'])('cannot be "%s", and nothing is near', (value) => {
    expect(isLanguage(value)).toBe(false);
    expect(expectedLanguage(value)).toBe('a language tag such as en or zh-Hans');
  });
});

describe('the language of a site', () => {
  const problemsOf = (text: string) =>
    readSiteFile('site.yml', text).problems.map(
      ({ severity, code, line, column, message }) => `${line}:${column} ${severity} ${code} ${message}`,
    );

  it('is told at its place where it is none', () => {
    expect(problemsOf('title: Quay\nlanguage: English\n')).toEqual([
      '2:11 error invalid-language Unexpected "English" in "language", expected a language tag such as en or zh-Hans; did you mean "en"?',
    ]);
  });

  it('may have no words of its own, which is a warning', () => {
    expect(problemsOf('title: Quay\nlanguage: pt\n')).toEqual([
      '2:11 warning no-interface-words Unexpected language "pt" of the site, expected one that has words for the pages (en, zh-Hans, de, fr, es): labels stay English; dates, marks and order follow "pt"',
    ]);
  });

  it.each(['en', 'de-AT', 'zh', 'zh-CN', 'fr-CA', 'es-419'])('may be %s', (tag) =>
    expect(problemsOf(`language: ${tag}\n`)).toEqual([]),
  );
});
