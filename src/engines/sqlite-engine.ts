import type { DatabaseSync } from 'node:sqlite';
import type { Engine } from './engine.ts';
import type { Readers } from './readers.ts';
import { addTo, matchingIn, removeFrom } from './sqlite-words.ts';
import { atOnce } from './store.ts';

/** SQLite's own full-text index, in the file of the store: nothing to install. Threads read it. */
export function sqliteToRead(readers: Readers): Engine {
  const refuse = async (): Promise<never> => {
    throw new Error('This engine is open to read');
  };
  return {
    matching: (expression) => readers.ask('matching', expression),
    add: refuse,
    remove: refuse,
    close: async () => {},
  };
}

/** The same, open to be loaded. */
export function sqliteToLoad(store: DatabaseSync): Engine {
  return {
    matching: async (expression) => matchingIn(store, expression),
    add: async (documents) => atOnce(store, () => addTo(store, documents)),
    remove: async (numbers) => atOnce(store, () => removeFrom(store, numbers)),
    close: async () => {},
  };
}
