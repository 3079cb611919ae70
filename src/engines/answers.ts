import { type Condition, conditionsOf, speakersOf } from '../search/conditions.ts';
import { mostParts } from '../search/explain.ts';
import { type Facet, facetNames, fieldOf } from '../search/facets.ts';
import { findSpeakers, type PreparedName, prepareNames } from '../search/find-speakers.ts';
import { parseNamedQuery } from '../search/name-speakers.ts';
import type { NamedPerson } from '../search/names.ts';
import { mostRows, type ServerAnswers, type Wanted } from '../search/protocol.ts';
import { type Part, parseQuery, type Query } from '../search/query.ts';
import { rankingOf } from '../search/rank.ts';
import { countsBefore, isBeside } from '../search/shown.ts';
import { type SearchState, unfiltered } from '../search/state.ts';
import type { Counted, Surroundings } from '../search/surroundings.ts';
import type { Columns } from './columns.ts';
import type { Engine } from './engine.ts';
import { openParts, type Parts } from './parts.ts';
import type { Readers } from './readers.ts';
import { explainRows, type Held, type Rows, rowsOf, type Tally, tally } from './tally.ts';

/** More than this is not taken on. */
const most = {
  parts: 40,
  names: 10,
  typed: 200,
  rows: mostRows,
  deep: 10_000,
  downloads: 10_000,
  values: 100,
  offers: 24,
};

/** Bytes of what was found last, which several questions in a row are about. */
const mostBytes = 256_000_000;

/** A question for more than is answered. */
export class TooMuch extends Error {}

/** Answers questions about one version of a site. */
export interface Answers {
  version: string;
  answer<Want extends Wanted['want']>(
    state: SearchState,
    wanted: Wanted & { want: Want },
  ): Promise<ServerAnswers[Want]>;
}

/** What one search found: all that is told of it comes from here. */
interface Search extends Tally {
  state: SearchState;
  wanted: string[];
  conditions: Held[];
  /** Best first. */
  ranked: Uint32Array;
  before: number;
}

/** Answers by an engine what the search of the page answers by itself. */
export function openAnswers(columns: Columns, engine: Engine, readers: Readers): Answers {
  const parts = openParts(columns, engine, readers);
  const names = prepareNames(JSON.parse(columns.names) as NamedPerson[]);
  const searches = new Map<string, Promise<Search>>();
  const searchFor = (state: SearchState): Promise<Search> => {
    const key = JSON.stringify(state);
    const known = searches.get(key) ?? search(state, { columns, parts, names });
    searches.delete(key);
    searches.set(key, known);
    known.catch(() => searches.delete(key));
    // Each holds a few numbers for every quote at most.
    const mostSearches = Math.max(2, Math.min(64, mostBytes / (12 * columns.numbers.length + 1)));
    for (const [oldest] of searches) if (searches.size > mostSearches) searches.delete(oldest);
    return known;
  };
  const recordsOf = (rows: Iterable<number>) =>
    readers.ask(
      'records',
      Array.from(rows, (row) => columns.numbers[row]!),
    );

  const answers: {
    [Want in Wanted['want']]: (found: Search, wanted: Wanted & { want: Want }) => Promise<ServerAnswers[Want]>;
  } = {
    async shown(found, { from, to }) {
      if (to - from > most.rows || to > most.deep) throw new TooMuch();
      const { rows, left, beside } = arrange(found, { from, to }, columns);
      const quotes = await recordsOf(rows.map(({ row }) => row));
      return {
        quotes: found.found.length,
        speakers: distinct(found.found, columns),
        before: found.before,
        rows: rows.map(({ row: _, ...shown }, at) => ({ ...shown, quote: quotes[at]! })),
        left,
        beside,
      };
    },
    surroundings: (found, { typed }) => surroundings(found, typed, { columns, parts, names }),
    async quotes({ ranked }) {
      if (ranked.length > most.downloads) throw new TooMuch();
      return { quotes: await recordsOf(ranked) };
    },
  };
  return {
    version: columns.version,
    answer: async (state, wanted) => answers[wanted.want](await searchFor(state), wanted),
  };
}

/** What a search needs to know of a site. */
interface Known {
  columns: Columns;
  parts: Parts;
  names: PreparedName[];
}

async function search(state: SearchState, known: Known): Promise<Search> {
  const { columns, parts, names } = known;
  // Names take long to tell: they are counted before anybody is looked for.
  const { parts: words, meant } = parseQuery(state.text);
  if (words.length + meant.length > most.parts || meant.length > most.names) throw new TooMuch();
  const query = parseNamedQuery(state.text, names);
  const conditions = await hold(conditionsOf(state, query), state, known);
  const result = tally(conditions, columns);
  const before = countsBefore(state)
    ? tally(await hold(conditionsOf(unfiltered(state), query), unfiltered(state), known), columns).found.length
    : result.found.length;
  const ranked = await rank(result.found, query, columns, parts);
  return { ...result, state, wanted: speakersOf(state, query), conditions, ranked, before };
}

/** Finds out for which rows conditions hold; for words only where all the rest but filters may hold. */
async function hold(conditions: Condition[], state: SearchState, { columns, parts }: Known): Promise<Held[]> {
  const held = await Promise.all(
    conditions.map(async (condition) => ({
      ...condition,
      rows: condition.part ? await parts.rowsOf(condition.part) : rowsOf(condition, state, columns),
    })),
  );
  const strict = held.filter(({ on, not }) => on === 'words' || on === 'date' || not);
  for (const { part, rows } of held) {
    if (!part) continue;
    await parts.settle(part, rows, (row) =>
      strict.every((other) => (other.part && other.not ? other.rows[row] !== 1 : other.rows[row] !== 0)),
    );
  }
  return held.map((one) => (one.part && one.not ? { ...one, rows: turned(one.rows) } : one));
}

/** The rows that do not have a part. Of which it is not known, something else is lacking. */
function turned(rows: Rows): Rows {
  return rows.map((has) => Number(has !== 1));
}

/** Found rows, best first; they come newest first. */
async function rank(found: Uint32Array, query: Query, columns: Columns, parts: Parts): Promise<Uint32Array> {
  const { together, whole, score } = rankingOf(query);
  if (!found.length || !query.parts.some((part) => !part.not)) return found;
  const isFound = new Uint8Array(columns.numbers.length);
  for (const row of found) isFound[row] = 1;
  const has = async (part: Part | undefined): Promise<Rows | undefined> => {
    if (!part) return undefined;
    const rows = await parts.rowsOf(part);
    await parts.settle(part, rows, (row) => isFound[row] === 1);
    return rows;
  };
  const [isTogether, isWhole] = [await has(together), await has(whole)];
  const scores = Float64Array.from(found, (row) =>
    score(isTogether?.[row] === 1, isWhole?.[row] === 1, columns.size[row]!),
  );
  // There are far fewer scores than quotes: a place among them and a place among the quotes make one number to sort by.
  const places = new Map(
    Array.from(new Set(scores).values())
      .sort((a, b) => b - a)
      .map((one, at) => [one, at]),
  );
  const keys = scores.map((one, at) => places.get(one)! * found.length + at).sort();
  return Uint32Array.from(keys, (key) => found[key % found.length]!);
}

/** A row in its place. */
interface Arranged {
  row: number;
  group: string;
  heading?: { quotes: number; date?: string };
}

/** As `shownOf`: the rows from one place to another, in the groups in which they are shown. */
function arrange(
  { ranked, state, wanted }: Search,
  { from, to }: { from: number; to: number },
  { facets, date, dates }: Columns,
): { rows: Arranged[]; left: number; beside: number } {
  const { values, starts, of } = facets.speaker;
  const isWanted = wanted.length ? Uint8Array.from(values, (id) => Number(wanted.includes(id))) : undefined;
  const groups = new Map<number, number[]>();
  const put = (key: number, row: number): void => {
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  };
  for (const row of ranked) {
    if (state.by === 'date') put(date[row]!, row);
    else for (let at = starts[row]!; at < starts[row + 1]!; at++) if (!isWanted || isWanted[of[at]!]) put(of[at]!, row);
  }
  // Dates stand in the columns newest first.
  const ordered = state.by === 'date' ? [...groups].sort(([a], [b]) => a - b) : [...groups];
  const beside = isBeside(state, wanted) && ordered.length > 1 ? ordered.length : 0;
  const total = ordered.reduce((sum, [, rows]) => sum + rows.length, 0);
  const rows: Arranged[] = [];
  let place = 0;
  const show = (key: number, list: number[], at: number): void => {
    const name = state.by === 'date' ? { group: dates[key]!, date: dates[key]! } : { group: values[key]! };
    const { group, ...dated } = name;
    if (place >= from && place < to)
      rows.push({ group, ...(!at && { heading: { quotes: list.length, ...dated } }), row: list[at]! });
    place++;
  };
  if (beside) {
    const longest = Math.max(...ordered.map(([, list]) => list.length));
    for (let at = 0; at < longest && place < to; at++)
      for (const [key, list] of ordered) if (at < list.length) show(key, list, at);
  } else
    for (const [key, list] of ordered) {
      if (place >= to) break;
      for (let at = 0; at < list.length && place < to; at++) show(key, list, at);
    }
  return { rows, left: Math.max(0, total - to), beside };
}

/** How many speakers said some quotes. */
function distinct(rows: Uint32Array, { facets }: Columns): number {
  const { values, starts, of } = facets.speaker;
  const said = new Uint8Array(values.length);
  for (const row of rows) for (let at = starts[row]!; at < starts[row + 1]!; at++) said[of[at]!] = 1;
  return said.reduce((sum, one) => sum + one, 0);
}

async function surroundings(found: Search, typed: string, known: Known): Promise<Surroundings> {
  const { columns, parts, names } = known;
  const { state, counts, conditions } = found;
  // Nobody has a longer name, and to find that out takes long.
  const offered = typed.length > most.typed ? [] : findSpeakers(names, typed).slice(0, most.offers);
  const always: Record<Facet, string[]> = {
    ...(Object.fromEntries(facetNames.map((name) => [name, state[fieldOf(name)]])) as Record<Facet, string[]>),
    speaker: [...state.speakers, ...offered.map(({ person }) => person.id)],
  };
  const facets = Object.fromEntries(
    facetNames.map((name) => [name, told(columns.facets[name], counts[name], always[name])]),
  ) as Surroundings['facets'];
  const total = columns.numbers.length;
  const base = { quotes: found.found.length, among: total, all: true, facets };
  if (found.found.length) return base;
  const settled = await Promise.all(
    conditions.map(async (one) => {
      if (!one.part) return one;
      const rows = await parts.rowsOf(one.part);
      await parts.settle(one.part, rows);
      return { ...one, rows: one.not ? turned(rows) : rows };
    }),
  );
  const numbers = explainRows(settled, mostParts, total);
  return {
    ...base,
    why: {
      parts: numbers.map((number, at) => {
        const { on, asked, not } = conditions[at]!;
        return { condition: { on, asked, not }, ...number };
      }),
      untold: Math.max(0, conditions.length - mostParts),
    },
  };
}

/** The values that most quotes have, and those that are told always. */
function told(
  { values, labels }: Columns['facets'][Facet],
  counts: Uint32Array,
  always: string[],
): Surroundings['facets'][Facet] {
  const isAlways = new Set(always);
  const having = Array.from(counts.keys()).filter((place) => counts[place]! > 0);
  having.sort((a, b) => counts[b]! - counts[a]! || (values[a]! < values[b]! ? -1 : 1));
  const first = new Set(having.slice(0, most.values));
  for (const [place, value] of isAlways.size ? values.entries() : []) if (isAlways.has(value)) first.add(place);
  const list = Array.from(first, (place): Counted => [values[place]!, counts[place]!, labels[place]!]);
  return { values: list, untold: having.filter((place) => !first.has(place)).length };
}
