import type { DatabaseSync } from 'node:sqlite';
import type { Engine } from './engine.ts';
import type { Readers } from './readers.ts';
import { sqliteToLoad, sqliteToRead } from './sqlite-engine.ts';
import { openStoreToLoad } from './store.ts';

/** An engine is named by an address; SQLite's own, in the store, needs none. */
export const embedded = 'sqlite';

/** An address that names no engine there is. */
export class NoEngine extends Error {}

/** Opens the engine that answers. */
export async function openToRead(address: string, readers: Readers): Promise<Engine> {
  return address === embedded ? sqliteToRead(readers) : openAway(address);
}

/** Opens a store and its engine to load them. */
export async function openToLoad(file: string, address: string): Promise<{ store: DatabaseSync; engine: Engine }> {
  const away = address === embedded ? undefined : await openAway(address);
  const store = openStoreToLoad(file);
  return { store, engine: away ?? sqliteToLoad(store) };
}

/** What another engine needs is fetched only where one is used. */
async function openAway(address: string): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import('./postgres-engine.ts')).postgresEngine(address);
  if (address.startsWith('sphinx://')) return (await import('./sphinx-engine.ts')).sphinxEngine(address);
  throw new NoEngine(`Unexpected engine ${address}, expected ${embedded}, postgres://… or sphinx://…`);
}
