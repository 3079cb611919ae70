import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';
import { parseQuery } from '../../src/search/query.ts';
import { readState, writeState } from '../../src/search/state.ts';
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
  maxSeconds?: number;
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
      it(query.id, () => check(query, expected.find(({ id }) => id === query.id)!));
    }
  });
}

function check(asked: Asked, expected: Expected): void {
  const started = performance.now();
  if (asked.speakerBox !== undefined) {
    const offers = site.offers(spelled(asked.speakerBox)).map((offer) => offer.person.id);
    expect(offers).toEqual(expect.arrayContaining(expected.offers ?? []));
    if (expected.offersExactly) expect(offers.toSorted()).toEqual(expected.offers!.toSorted());
  }
  const state = asked.url
    ? readState(new URLSearchParams(asked.url))
    : { ...readState(new URLSearchParams()), text: spelled(asked.words ?? ''), speakers: asked.speakers ?? [] };
  const { quotes } = site.search(state);
  const found = quotes.map((quote) => quote.id);
  expect(found).toEqual(expect.arrayContaining(expected.must ?? []));
  expect(found.filter((id) => expected.mustNot?.includes(id))).toEqual([]);
  if (expected.exact) expect(found.toSorted()).toEqual(expected.must!.toSorted());
  if (expected.shownAs) expect(state.text).toBe(expected.shownAs);
  const query = parseQuery(state.text);
  for (const quote of quotes) highlight(quote.text, query);
  expect(readState(new URLSearchParams(`?${writeState(state)}`))).toEqual(state);
  if (expected.maxSeconds) expect((performance.now() - started) / 1000).toBeLessThan(expected.maxSeconds);
}

function spelled(text: Long): string {
  return typeof text === 'string' ? text : (text.before ?? '') + text.repeat.repeat(text.times) + (text.after ?? '');
}
