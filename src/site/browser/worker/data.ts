import { filesFor, namesAddress } from '../../../search/files.ts';
import { joinQuotes, type QuoteRecord, readQuotes } from '../../../search/records.ts';
import type { SearchState } from '../../../search/state.ts';
import type { Brought, Start } from '../messages.ts';
import type { Directory } from './directory.ts';

/** The published data: each file is fetched once, when it is first needed. */
export interface Data {
  directory(): Promise<Directory>;
  /**
   * Quotes that hold every answer, `all` of the site or some; without a connection those that are `kept` here; or the years
   * among which a reader must choose first.
   */
  quotesFor(
    state: SearchState,
    speakers: string[],
  ): Promise<{ quotes: QuoteRecord[]; all: boolean; kept?: boolean } | { years: string[] }>;
  /** Takes a file that the page asked for before this script was there. */
  bring(file: Brought): void;
}

/** A file, or an answer, that did not come, and why. */
export class Missing extends Error {
  readonly why: 'lost' | 'gone' | ServerFault;
  readonly isServer: boolean;
  constructor(why: Missing['why']) {
    super();
    this.why = why;
    this.isServer = why !== 'lost' && why !== 'gone';
  }
}

/** What a server may fail by. */
export type ServerFault = 'silent' | 'slow' | 'tooMuch' | 'tooOften' | 'strange';

export function openData({ manifest, patterns, held, coming }: Start): Data {
  const opened = new Map<string, Promise<unknown>>();
  const once = <Value>(key: string, open: () => Promise<Value>): Promise<Value> => {
    if (!opened.has(key)) {
      opened.set(key, open());
      opened.get(key)!.catch(() => opened.delete(key));
    }
    return opened.get(key) as Promise<Value>;
  };
  const awaited = new Map(coming.map((address) => [address, Promise.withResolvers<ArrayBuffer | undefined>()]));
  const read = async (file: string): Promise<unknown> => {
    const address = patterns.search + file;
    const bytes = await awaited.get(address)?.promise;
    awaited.delete(address);
    return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : fetchJson(address);
  };
  const directory = () =>
    once('names', async () => {
      const [names, { openDirectory }] = await Promise.all([
        held?.names ?? read(namesAddress(manifest.version)),
        load(import('./directory.ts')),
      ]);
      return openDirectory(names as never);
    });
  const quotesOf = (file: string) => once(file, async () => readQuotes((await read(file)) as never));
  /** Nobody has the id of a speaker who has no file: there is nothing to find. */
  const quotesIfAny = (file: string, id: string) =>
    quotesOf(file).catch(async (error) => {
      if (error.why === 'gone' && !(await directory()).byId.has(id)) return [];
      throw error;
    });
  const kept = async () => {
    const { keptFiles } = await load(import('./kept-files.ts'));
    const files = await keptFiles(`${patterns.search}${manifest.version}/`);
    if (!files.length) throw new Missing('lost');
    const lists = await Promise.all(files.map((file) => quotesOf(file.slice(patterns.search.length))));
    const all = files.some((file) => file.endsWith('/all.json'));
    return { quotes: joinQuotes(lists), all, kept: !all };
  };
  return {
    directory,
    async quotesFor(state, speakers) {
      if (held) return { quotes: await once('held', async () => readQuotes(held.quotes)), all: true };
      const needed = filesFor(manifest, state, speakers);
      if (!('files' in needed)) return navigator.onLine ? { years: needed.years } : kept();
      const all = !needed.files.some((file) => file.includes('/speakers/'));
      try {
        const lists = await Promise.all(
          needed.files.map((file, at) => (all ? quotesOf(file) : quotesIfAny(file, speakers[at]!))),
        );
        return { quotes: lists.length === 1 ? lists[0]! : joinQuotes(lists), all };
      } catch (error) {
        if ((error as Missing).why !== 'lost') throw error;
        return kept();
      }
    },
    bring: ({ file, bytes }) => awaited.get(file)?.resolve(bytes),
  };
}

/** A part of the script that does not come is a missing file like any other. */
export async function load<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch(() => {
    throw new Missing('lost');
  });
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address).catch(() => {
    throw new Missing('lost');
  });
  if (!response.ok) throw new Missing('gone');
  return response.json();
}
