import { filesFor, namesAddress } from '../../search/files.ts';
import { type PreparedName, prepareNames } from '../../search/find-speakers.ts';
import { type NamedPerson, readNames } from '../../search/names.ts';
import { joinQuotes, type QuoteRecord, readQuotes } from '../../search/records.ts';
import type { SearchState } from '../../search/state.ts';
import type { Start } from './messages.ts';

/** Everybody who has a page. */
export interface Directory {
  people: NamedPerson[];
  byId: Map<string, NamedPerson>;
  prepared: PreparedName[];
}

/** Quotes that hold every answer, or the years among which a reader must choose first. */
export type Loaded = { quotes: QuoteRecord[]; all: boolean } | { years: string[] };

/** A file that did not come. */
export class Missing extends Error {
  readonly gone: boolean;
  constructor(gone: boolean) {
    super();
    this.gone = gone;
  }
}

/** The published data: each file is fetched once, when it is first needed. */
export function openData({ manifest, patterns, held }: Start): {
  directory(): Promise<Directory>;
  quotesFor(state: SearchState, speakers: string[]): Promise<Loaded>;
} {
  const opened = new Map<string, Promise<unknown>>();
  const once = <Value>(key: string, open: () => Promise<Value>): Promise<Value> => {
    if (!opened.has(key)) {
      opened.set(key, open());
      opened.get(key)!.catch(() => opened.delete(key));
    }
    return opened.get(key) as Promise<Value>;
  };
  const read = (file: string) => fetchJson(patterns.search + file);
  const quotesOf = (file: string) => once(file, async () => readQuotes((await read(file)) as never));
  const directory = () =>
    once('names', async (): Promise<Directory> => {
      const people = readNames(held?.names ?? ((await read(namesAddress(manifest.version))) as never));
      return { people, byId: new Map(people.map((one) => [one.id, one])), prepared: prepareNames(people) };
    });
  return {
    directory,
    async quotesFor(state, speakers) {
      if (held) return { quotes: await once('held', async () => readQuotes(held.quotes)), all: true };
      // Nobody has the id: there is nothing to fetch.
      const { byId } = await directory();
      const known = speakers.filter((id) => id.includes('/') || byId.has(id));
      if (speakers.length && !known.length) return { quotes: [], all: false };
      const needed = filesFor(manifest, state, known);
      if (!('files' in needed)) return { years: needed.years };
      const lists = await Promise.all(needed.files.map(quotesOf));
      const all = !needed.files.some((file) => file.includes('/speakers/'));
      return { quotes: lists.length === 1 ? lists[0]! : joinQuotes(lists), all };
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address).catch(() => {
    throw new Missing(false);
  });
  if (!response.ok) throw new Missing(true);
  return response.json();
}
