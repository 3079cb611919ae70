import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Another shape of the tables takes another number; a store of another number is loaded anew. */
const shape = 3;

const tables = `
  CREATE TABLE quotes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    -- 1: of the site. 0: being loaded. -1: no longer of the site, kept for those who read it still.
    live INTEGER NOT NULL,
    date TEXT NOT NULL,
    -- The key in the order of its UTF-16 code units, in which scripts compare.
    place BLOB NOT NULL,
    size INTEGER NOT NULL,
    facets TEXT NOT NULL,
    record TEXT NOT NULL,
    folded TEXT NOT NULL
  );
  CREATE INDEX of_the_site ON quotes (live, date DESC, place);
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE words USING fts5(tokens, content = '', contentless_delete = 1, tokenize = 'ascii');
  PRAGMA user_version = ${shape};
`;

/** A store that is not there, or of another version of this program. */
export class NoStore extends Error {}

/** Opens the file that holds the quotes of a site, to load it: it is made where it is not there. */
export function openStoreToLoad(file: string): DatabaseSync {
  const store = new DatabaseSync(file, { timeout: 10_000 });
  store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -100000');
  const { user_version: found } = store.prepare('PRAGMA user_version').get() as { user_version: number };
  if (found === 0)
    atOnce(store, () => {
      store.exec(tables);
      setFact(store, 'id', randomUUID());
    });
  else if (found !== shape) throw new NoStore(`${file} is of another version: delete it and load again`);
  return store;
}

/** Opens it to read; whoever loads it meanwhile is not in the way. */
export function openStoreToRead(file: string): DatabaseSync {
  if (!existsSync(file)) throw new NoStore(`${file} is not there: npm run search:load makes it`);
  const store = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  const { user_version: found } = store.prepare('PRAGMA user_version').get() as { user_version: number };
  if (found !== shape) throw new NoStore(`${file} is of another version: delete it and load again`);
  store.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 4294967296');
  return store;
}

/** What is known of the whole: the store itself, what is loaded, and who has a page. */
type Fact = 'id' | 'version' | 'names';

export function factOf(store: DatabaseSync, name: Fact): string | undefined {
  const row = store.prepare('SELECT value FROM facts WHERE name = ?').get(name);
  return row?.['value'] as string | undefined;
}

export function setFact(store: DatabaseSync, name: Fact, value: string): void {
  store.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?)').run(name, value);
}

/** Does all of some work, or nothing of it. */
export function atOnce<Value>(store: DatabaseSync, work: () => Value): Value {
  store.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    store.exec('COMMIT');
    return value;
  } catch (error) {
    try {
      store.exec('ROLLBACK');
    } catch {
      // A full disk has ended it already; what the disk said is the news.
    }
    throw error;
  }
}
