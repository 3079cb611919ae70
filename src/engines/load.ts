import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Facet, facetNames, facets } from '../search/facets.ts';
import type { NamedPerson } from '../search/names.ts';
import type { FoundQuote } from '../search/records.ts';
import { fold } from '../text/fold.ts';
import type { Document, Engine } from './engine.ts';
import type { Fed } from './feed.ts';
import { isSealed, seal, sealOf } from './seal.ts';
import { atOnce, setFact } from './store.ts';
import { textTokens } from './tokens.ts';

/** What a load did. */
export interface Loaded {
  quotes: number;
  added: number;
  removed: number;
}

/** So many quotes are written together. */
const together = 2000;

/**
 * Brings a store and its engine to what a feed says; only what changed is written. Whoever searches sees what was there
 * before until all of the new is there, and then all of the new. A load that is cut off changes nothing; the next one
 * clears away what it left. `tell` hears now and then how many quotes were read.
 */
export async function load(
  store: DatabaseSync,
  engine: Engine,
  feed: AsyncIterable<Fed>,
  tell: (read: number) => void = () => undefined,
): Promise<Loaded> {
  await clear(store, engine);
  const known = new Map<string, { number: number; digest: string }>();
  for (const row of store.prepare('SELECT number, key, digest FROM quotes WHERE live = 1').iterate())
    known.set(row['key'] as string, { number: row['number'] as number, digest: row['digest'] as string });
  const people = new Map<string, NamedPerson>();
  const seen = new Set<string>();
  const version = createHash('sha256');
  let added = 0;
  let batch: Digested[] = [];
  const insert = openInsert(store);
  const write = async (): Promise<void> => {
    const documents = atOnce(store, () => batch.map(insert));
    batch = [];
    await engine.add(documents);
  };
  for await (const { quote, aliases } of feed) {
    if (seen.has(quote.key)) continue;
    seen.add(quote.key);
    if (seen.size % together === 0) tell(seen.size);
    meet(people, quote, aliases);
    const digest = digestOf(quote);
    version.update(digest);
    if (known.get(quote.key)?.digest === digest) {
      known.delete(quote.key);
      continue;
    }
    added++;
    if (batch.push({ quote, digest }) === together) await write();
  }
  await write();
  const names = JSON.stringify([...people.values()]);
  // The same quotes loaded again under new numbers are another version.
  const { newest } = store.prepare('SELECT max(number) AS newest FROM quotes WHERE live >= 0').get()!;
  const coming = version.update(`${names} ${newest}`).digest('hex').slice(0, 16);
  // Cut off before the store says so too, the engine still holds what was there before.
  await seal(engine, [sealOf(store), sealOf(store, coming)]);
  atOnce(store, () => {
    // What `known` still holds is gone, or stands there anew.
    const leave = store.prepare('UPDATE quotes SET live = -1 WHERE number = ?');
    for (const { number } of known.values()) leave.run(number);
    store.exec('UPDATE quotes SET live = 1 WHERE live = 0');
    setFact(store, 'names', names);
    setFact(store, 'version', coming);
  });
  return { quotes: seen.size, added, removed: known.size };
}

/** Clears away what is not of the site: what the last load replaced, for nobody reads it any more, or left half done. */
async function clear(store: DatabaseSync, engine: Engine): Promise<void> {
  const rows = store.prepare('SELECT number FROM quotes WHERE live <> 1').all();
  const numbers = rows.map((row) => row['number'] as number);
  // Whoever still reads what was there before the last load is to be told, not to be answered with less.
  if (numbers.length) await seal(engine, [sealOf(store)]);
  for (let at = 0; at < numbers.length; at += together) {
    const some = numbers.slice(at, at + together);
    await engine.remove(some);
    atOnce(store, () => {
      const remove = store.prepare('DELETE FROM quotes WHERE number = ?');
      for (const number of some) remove.run(number);
    });
  }
}

/** Fills an engine that does not hold what the store holds: another one than before, or one that lost it. */
export async function useEngine(store: DatabaseSync, engine: Engine): Promise<void> {
  if (await isSealed(engine, sealOf(store))) return;
  let last = 0;
  for (;;) {
    const rows = store
      .prepare('SELECT number, folded FROM quotes WHERE live = 1 AND number > ? ORDER BY number LIMIT ?')
      .all(last, together) as { number: number; folded: string }[];
    if (!rows.length) break;
    await engine.add(rows.map(({ number, folded }) => ({ number, tokens: textTokens(folded) })));
    last = rows.at(-1)!.number;
  }
  await seal(engine, [sealOf(store)]);
}

/** A quote with what tells whether it changed. */
interface Digested {
  quote: FoundQuote;
  digest: string;
}

function openInsert(store: DatabaseSync): (one: Digested) => Document {
  const row = store.prepare(
    'INSERT INTO quotes (key, digest, live, date, place, size, facets, record, folded) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?)',
  );
  return ({ quote, digest }) => {
    const folded = fold(quote.text);
    const { lastInsertRowid } = row.run(
      quote.key,
      digest,
      quote.date,
      Buffer.from(quote.key, 'utf16le').swap16(),
      folded.length,
      JSON.stringify(facetsOf(quote)),
      JSON.stringify(quote),
      folded,
    );
    return { number: Number(lastInsertRowid), tokens: textTokens(folded) };
  };
}

/** The values of a quote, each once. */
function facetsOf(quote: FoundQuote): Record<Facet, [string, string][]> {
  const valuesOf = (name: Facet) => [...new Map(facets[name].valuesOf({ ...quote, folded: '' }))];
  return Object.fromEntries(facetNames.map((name) => [name, valuesOf(name)])) as ReturnType<typeof facetsOf>;
}

function digestOf(quote: FoundQuote): string {
  return createHash('sha256').update(JSON.stringify(quote)).digest('base64url').slice(0, 24);
}

/** Keeps the names of those who have a page. */
function meet(people: Map<string, NamedPerson>, { voices }: FoundQuote, aliases: Fed['aliases']): void {
  for (const { speaker } of voices) {
    const { id, name, kind, family } = speaker;
    if (kind === 'anonymous') continue;
    const known = people.get(id);
    if (known) known.quotes++;
    else people.set(id, { id, name, kind, ...(family && { family }), quotes: 1, aliases: aliases.get(id) ?? [] });
  }
}
