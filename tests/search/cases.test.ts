import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';
import { parseQuery } from '../../src/search/query.ts';
import { readState, writeState } from '../../src/search/state.ts';
import { growth } from '../work.ts';
import { makeCorpus } from './make-corpus.ts';
import { openSearch } from './open-search.ts';

type Long = string | { before?: string; repeat: string; times: number; after?: string };

interface Asked {
  id: string;
  speakerBox?: Long;
  speakers?: string[];
  words?: Long;
  url?: string;
}

interface Expected {
  id: string;
  offers?: string[];
  offersExactly?: boolean;
  must?: string[];
  mustNot?: string[];
  exact?: boolean;
  /** Ten times as long a question is ten times the work. */
  linear?: boolean;
  shownAs?: string;
  roundTrip?: boolean;
}

interface Statements {
  speakers: { id: string; name: string; native?: string; aliases?: string[]; kind: 'person' | 'organization' }[];
  statements: { id: string; speaker: string; date: string; text: string }[];
}

const folder = new URL('../fixtures/search/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const { speakers, statements }: Statements = read('statements.json');
const site = openSearch(
  makeCorpus({
    speakers: speakers.map(({ native, aliases = [], ...rest }) => ({
      ...rest,
      aliases: native ? [native, ...aliases] : aliases,
    })),
    quotes: statements.map(({ speaker, ...rest }) => ({ ...rest, speakers: [speaker] })),
  }),
);

for (const name of readdirSync(folder).filter((entry) => /^C\d/.test(entry))) {
  const asked: Asked[] = read(`${name}/input.json`).queries;
  const expected: Expected[] = read(`${name}/expected.json`).queries;
  describe(`${name}: ${read(`${name}/case.json`).title}`, () => {
    for (const query of asked) {
      const answer = expected.find(({ id }) => id === query.id)!;
      it(query.id, () => check(query, answer));
      if (answer.linear)
        it(`${query.id} takes as long as it is long`, () => {
          const times = lengthOf(query.words) ?? lengthOf(query.speakerBox)!;
          const shortened = (part: number) => ({
            ...query,
            ...(query.words && { words: ofLength(query.words, part) }),
            ...(query.speakerBox && { speakerBox: ofLength(query.speakerBox, part) }),
          });
          expect(growth((part) => ask(shortened(part)), times)).toBeLessThan(12);
        });
    }
  });
}

function check(asked: Asked, expected: Expected): void {
  const { offers, state, quotes } = ask(asked);
  if (asked.speakerBox !== undefined) {
    expect(offers).toEqual(expect.arrayContaining(expected.offers ?? []));
    if (expected.offersExactly) expect(offers.toSorted()).toEqual(expected.offers!.toSorted());
  }
  const found = quotes.map((quote) => quote.id);
  expect(found).toEqual(expect.arrayContaining(expected.must ?? []));
  expect(found.filter((id) => expected.mustNot?.includes(id))).toEqual([]);
  if (expected.exact) expect(found.toSorted()).toEqual(expected.must!.toSorted());
  if (expected.shownAs) expect(state.text).toBe(expected.shownAs);
  expect(readState(new URLSearchParams(`?${writeState(state)}`))).toEqual(state);
}

function ask(asked: Asked) {
  const offers = site.offers(spelled(asked.speakerBox ?? '')).map((offer) => offer.person.id);
  const state = asked.url
    ? readState(new URLSearchParams(asked.url))
    : { ...readState(new URLSearchParams()), text: spelled(asked.words ?? ''), speakers: asked.speakers ?? [] };
  const { quotes } = site.search(state);
  const query = parseQuery(state.text);
  for (const quote of quotes) highlight(quote.text, query);
  return { offers, state, quotes };
}

const lengthOf = (text?: Long) => (typeof text === 'object' ? text.times : undefined);
const ofLength = (text: Long, times: number): Long => (typeof text === 'string' ? text : { ...text, times });

function spelled(text: Long): string {
  return typeof text === 'string' ? text : (text.before ?? '') + text.repeat.repeat(text.times) + (text.after ?? '');
}
