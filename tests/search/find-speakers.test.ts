import { describe, expect, it } from 'vitest';
import { findSpeakers, prepareNames } from '../../src/search/find-speakers.ts';
import type { NamedPerson } from '../../src/search/names.ts';
import { fold } from '../../src/text/fold.ts';
import { generate, random } from './generate.ts';

const person = (id: string, name: string, rest: Partial<NamedPerson> = {}): NamedPerson => ({
  id,
  name,
  kind: 'person',
  quotes: 1,
  aliases: [],
  ...rest,
});

const names = prepareNames([
  person('zhang-haohan', 'Zhang Haohan', { role: 'director', organization: 'Joint Research Center' }),
  person('zhang-mizhi', 'Zhang Mizhi', { role: 'research fellow' }),
  person('zhang-xiaojun', 'Zhang Xiaojun', { aliases: ['张晓军'], role: 'vice-president' }),
  person('john-smith', 'John Smith', { role: 'harbour master', quotes: 5 }),
  person('john-smith-2', 'John Smith', { role: 'baker', quotes: 2 }),
  person('kwame', 'Kwame O’Brien-Asante', { aliases: ['K. Asante'] }),
  person('mueller', 'Jürgen Müller', { aliases: ['Juergen Mueller'] }),
  person('harbour', 'Harbour Board', { kind: 'organization' }),
]);
const ids = (typed: string) => findSpeakers(names, typed).map((offer) => offer.person.id);

describe('the speaker field', () => {
  it('offers all who share a surname, with what tells them apart', () => {
    expect(ids('zhang').toSorted()).toEqual(['zhang-haohan', 'zhang-mizhi', 'zhang-xiaojun']);
    expect(findSpeakers(names, 'john smith').map(({ person: { id, role } }) => [id, role])).toEqual([
      ['john-smith', 'harbour master'],
      ['john-smith-2', 'baker'],
    ]);
  });

  it.each([
    ['a native name', '张晓军', ['zhang-xiaojun']],
    ['a part of a native name', '晓军', ['zhang-xiaojun']],
    ['the other order', 'xiaojun zhang', ['zhang-xiaojun']],
    ['the other order with a comma', 'Zhang, Xiaojun', ['zhang-xiaojun']],
    ['a beginning', 'xiao', ['zhang-xiaojun']],
    ['initials', 'zx', ['zhang-xiaojun']],
    ['an initial and a surname', 'x. zhang', ['zhang-xiaojun']],
    ['half of a double name', 'asante', ['kwame']],
    ['a name with no marks', 'kwame obrienasante', ['kwame']],
    ['letters spelled out', 'mueller', ['mueller']],
    ['a typing error', 'xaiojun zhang', ['zhang-xiaojun']],
    ['an error in a surname alone', 'mulelr', ['mueller']],
    ['an organization', 'harbour', ['harbour']],
    ['nobody', 'okonkwo', []],
    ['nothing', '  ', []],
    ['marks', '(*', []],
  ])('finds by %s', (_what, typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it('shows the name that was found', () => {
    expect(findSpeakers(names, '张')[0]!.name).toBe('张晓军');
    expect(findSpeakers(names, 'zhang xiaojun')[0]!.name).toBe('Zhang Xiaojun');
  });

  it('puts the right person first for 98 % of 500 names with one typing error', { timeout: 60_000 }, () => {
    // Of the invented names those that are as long as most people's; three letters and one error may be anybody.
    const speakers = generate(8000, 11).speakers.filter(({ name }) => name.length >= 9);
    const people = speakers.map(({ id, name, aliases = [] }) => person(id, name, { aliases }));
    const directory = prepareNames(people);
    const next = random(12);
    const at = (length: number) => Math.floor(next() * length);
    const failures: string[] = [];
    for (let round = 0; round < 500; round++) {
      const meant = people[at(people.length)]!;
      const typed = withError(meant.name, at, next);
      const namesakes = people.filter(({ name }) => fold(name) === fold(meant.name));
      if (!namesakes.includes(findSpeakers(directory, typed)[0]?.person as NamedPerson))
        failures.push(`${meant.name}: ${typed}`);
    }
    expect(failures.length, failures.join('\n')).toBeLessThanOrEqual(10);
  });
});

/** A letter too many, too few, wrong, or two in the wrong order. */
function withError(name: string, at: (length: number) => number, next: () => number): string {
  const place = at(name.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[at(26)]!;
  const chance = next();
  if (chance < 0.25) return name.slice(0, place) + letter + name.slice(place);
  if (chance < 0.5) return name.slice(0, place) + name.slice(place + 1);
  if (chance < 0.75) return name.slice(0, place) + letter + name.slice(place + 1);
  return (
    name.slice(0, place) +
    name
      .slice(place, place + 2)
      .split('')
      .reverse()
      .join('') +
    name.slice(place + 2)
  );
}
