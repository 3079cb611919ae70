import type { SearchState } from './state.ts';

/** What the search page knows before it loads anything: small enough to stand in the page. */
export interface Manifest {
  /** Hash of all that is published for search; part of every file's address, so that none is ever stale. */
  version: string;
  quotes: number;
  /** Whether there is one file of all quotes. */
  whole: boolean;
  /** Years that have a file of their own, with the compressed size of each. */
  years: [year: string, bytes: number][];
  /** What was renamed (`formerValues`). */
  former: Record<string, string>;
}

/** A site whose quotes are larger than this, compressed, is not sent as a whole; nor are years that together are. */
export const mostBytes = 1_000_000;

/** What answers a search: addresses of files below the search folder, or the choice a reader must make first. */
export type Needed =
  | { files: string[] }
  /** Too much to send: the reader chooses a speaker, or some of `years` (those asked for, or all there are). */
  | { choose: 'speaker or year'; years: string[] };

/**
 * The files that hold every quote a search may find. `speakers` are the ids asked for, in the box or beside it;
 * an address that leads nowhere (a speaker who does not exist) holds no quotes.
 */
export function filesFor(manifest: Manifest, state: Pick<SearchState, 'from' | 'to'>, speakers: string[]): Needed {
  const { version } = manifest;
  if (speakers.length && !speakers.some((id) => id.includes('/')))
    return { files: speakers.map((id) => speakerFile(version, id)) };
  if (manifest.whole) return { files: [`${version}/all.json`] };
  const from = (state.from ?? '0').slice(0, 4);
  const to = (state.to ?? '9').slice(0, 4);
  const years = manifest.years.filter(([year]) => from <= year && year <= to);
  const list = years.map(([year]) => year);
  const bytes = years.reduce((sum, [, size]) => sum + size, 0);
  return bytes > mostBytes
    ? { choose: 'speaker or year', years: list }
    : { files: list.map((year) => yearFile(version, year)) };
}

/**
 * The files that every reader's browser keeps to search without a connection: names, and all quotes or, of a site that is
 * not sent as a whole, its newest years, no larger together.
 */
export function filesToKeep({ version, whole, years }: Manifest): string[] {
  if (whole) return [namesAddress(version), `${version}/all.json`];
  let left = mostBytes;
  const newest = years.toReversed();
  const end = newest.findIndex(([, bytes]) => {
    left -= bytes;
    return left < 0;
  });
  const kept = newest.slice(0, end < 0 ? undefined : end);
  return [namesAddress(version), ...kept.map(([year]) => yearFile(version, year))];
}

/** Address of the names directory. */
export function namesAddress(version: string): string {
  return `${version}/names.json`;
}

function speakerFile(version: string, id: string): string {
  return `${version}/speakers/${encodeURIComponent(id)}.json`;
}

function yearFile(version: string, year: string): string {
  return `${version}/years/${year}.json`;
}
