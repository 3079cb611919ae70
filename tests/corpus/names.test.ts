import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/corpus/corpus.ts';
import { defaultFamily, initialOf, nameParts, sortedByName, sortName } from '../../src/corpus/names.ts';

const person = (name: string, family = defaultFamily(name)) => ({ id: name, kind: 'person', name, family }) as Speaker;

describe('the name of a speaker', () => {
  it.each([
    [person('Ada Okafor'), 'Okafor, Ada', 'O'],
    [person('Zhang Haohan', 'Zhang'), 'Zhang, Haohan', 'Z'],
    [person('Zhang Zhang', 'Zhang'), 'Zhang, Zhang', 'Z'],
    [person('张浩瀚', '张'), '张, 浩瀚', '张'],
    [person('Jan van der Laan', 'van der Laan'), 'van der Laan, Jan', 'V'],
    [person('Lech Łukasz'), 'Łukasz, Lech', 'L'],
    [person('Ida Øst'), 'Øst, Ida', 'O'],
    [person('Æsa'), 'Æsa', 'A'],
    [person('Þóra', 'Þóra'), 'Þóra', 'Þ'],
    [person('Élodie Éluard'), 'Éluard, Élodie', 'E'],
    [person('Юрий Йовков'), 'Йовков, Юрий', 'Й'],
    [person('Άννα Άλφα'), 'Άλφα, Άννα', 'Α'],
    [person('김정은', '김'), '김, 정은', 'ᄀ'],
    [person('7even'), '7even', '#'],
    [{ ...person('Bank of Rivers'), kind: 'organization' } as Speaker, 'Bank of Rivers', 'B'],
  ])('%#: is sorted and listed by its family name', (speaker, sorted, initial) => {
    expect(sortName(speaker)).toBe(sorted);
    expect(initialOf(speaker)).toBe(initial);
  });

  it('falls apart at its family name and holds together again', () => {
    expect(nameParts(person('Maria Garcia Lopez', 'Garcia'))).toEqual({
      before: 'Maria ',
      family: 'Garcia',
      after: ' Lopez',
    });
    expect(nameParts(person('Ann Annan', 'Annan'))).toEqual({ before: 'Ann ', family: 'Annan', after: '' });
    expect(nameParts(person('Zhang Zhang', 'Zhang'))).toEqual({ before: '', family: 'Zhang', after: ' Zhang' });
    expect(nameParts(person('张伟', 'Zhang'))).toEqual({ before: '张伟', family: '', after: '' });
  });

  it('is listed where the language orders it', () => {
    expect(initialOf(person('Per Åberg'), 'en')).toBe('A');
    expect(initialOf(person('Per Åberg'), 'sv')).toBe('Å');
  });

  it.each([
    ['de', ['Abel', 'Ärmel', 'Azur', 'Zander']],
    ['sv', ['Abel', 'Azur', 'Zander', 'Ärmel']],
    ['es', ['Nube', 'Nzuri', 'Ñandú', 'Oro']],
    ['fr', ['cote', 'côté', 'Cotée']],
    ['zh-Hans', ['李', '王', '张', '赵']],
  ])('is sorted as %s sorts', (language, families) => {
    const speakers = families.map((family) => person(family)).toReversed();
    const sorted = sortedByName(speakers, language);
    expect(sorted.map(({ name }) => name)).toEqual(families);
  });

  it.each(['en', 'sv', 'pl', 'zh', 'de', 'is'])('stands with all of its initial in the order of %s', (language) => {
    const families = [
      ...'AÁÅÄÆBCĆDĐÐEFGHIİıJKLŁMNÑOÖØŒPQRSSßŞTÞUÜVWXYZŻŽАБЙИЯΑΆΒ张李김あガ',
      'Aa',
      'Az',
      'Lz',
      'Oz',
      'Sz',
      'Tz',
      'Zz',
    ];
    const order = sortedByName(
      families.map((family) => person(`X ${family}`)),
      language,
    );
    const initials = order.map((speaker) => initialOf(speaker, language));
    const runs = initials.filter((initial, i) => initial !== initials[i - 1]);
    expect(runs).toEqual([...new Set(runs)]);
  });
});
