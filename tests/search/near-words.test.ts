import { describe, expect, it } from 'vitest';
import { nearWords } from '../../src/search/near-words.ts';
import { publishSearch } from '../../src/search/publish.ts';
import { parseQuery } from '../../src/search/query.ts';
import { readQuotes } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { readState } from '../../src/search/state.ts';
import { surroundingsOf } from '../../src/search/surroundings.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus({
  speakers: [{ id: 'ada', name: 'Ada Okafor' }],
  quotes: [
    'Harbour dues rose twice.',
    'The harbour is full, and the harbours beyond it are not.',
    'Łódź lies on no sea, said the Harbourmaster.',
    'The harbour’s café re-opens.',
    '港口已满。',
  ].map((text, at) => ({ id: `q${at}`, speakers: ['ada'], text, date: '2021-03-01' })),
});
const all = readQuotes(JSON.parse([...publishSearch(corpus).files()][1]![1]));
const near = (text: string) => nearWords(parseQuery(text).parts[0]!, all);

describe('the nearest words to one that no quote has', () => {
  it.each([
    ['harbuor', ['harbour', 'harbours']],
    ['harbor', ['harbour', 'harbours']],
    ['HARBOURR', ['harbour', 'harbours']],
    ['lodx', ['Łódź']],
    ['cafés', ['café']],
    ['opnes', ['opens']],
  ])('%s', (text, words) => expect(near(text)).toEqual(words));

  it.each(['tunnel', 'xy', '"harbuor dues"', '"harbuor"', '-harbuor', '港囗'])('are none for %s', (text) =>
    expect(near(text)).toEqual([]),
  );
});

it('are told of each word that finds nothing, and of no other', () => {
  const state = readState(new URLSearchParams({ q: 'harbuor duse full' }));
  const result = search(all, state, parseQuery(state.text));
  const { near: told } = surroundingsOf({ ...result, among: all, all: true });
  expect(told).toEqual({ harbuor: ['harbour', 'harbours'], duse: ['dues'] });
  const found = search(all, readState(new URLSearchParams({ q: 'harbour' })), parseQuery('harbour'));
  expect(surroundingsOf({ ...found, among: all, all: true }).near).toBeUndefined();
});
