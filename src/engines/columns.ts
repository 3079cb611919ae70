import type { DatabaseSync } from 'node:sqlite';
import { type Facet, facetNames } from '../search/facets.ts';
import { sealOf } from './seal.ts';
import { factOf } from './store.ts';
import type { Token } from './tokens.ts';

/** The values of one facet: those of row `r` are `of.slice(starts[r], starts[r + 1])`, each a place in `values`. */
export interface Column {
  values: string[];
  labels: string[];
  starts: Uint32Array;
  of: Uint32Array;
}

/**
 * All that is counted, filtered and sorted by, of all quotes of a site: a row for each quote, newest first, as the search
 * has them where no words are asked for.
 */
export interface Columns {
  version: string;
  /** What the engine proves it by. */
  seal: Token;
  /** JSON of everybody who has a page. */
  names: string;
  /** The number of each row's quote in the store and the engine. */
  numbers: Uint32Array;
  dates: string[];
  /** The place of each row's date in `dates`. */
  date: Uint32Array;
  /** The length of each row's folded text. */
  size: Uint32Array;
  facets: Record<Facet, Column>;
}

/** The facets of a quote as the store keeps them: values and what they are called, each value once. */
export type StoredFacets = Record<Facet, (readonly [value: string, label: string])[]>;

/** Reads the columns of what is loaded. */
export function readColumns(store: DatabaseSync): Columns {
  store.exec('BEGIN');
  try {
    const { total } = store.prepare('SELECT count(*) AS total FROM quotes WHERE live = 1').get() as { total: number };
    const [numbers, date, size] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
    const dates = new Map<string, number>();
    const facets = Object.fromEntries(facetNames.map((name) => [name, openColumn(total)])) as Record<
      Facet,
      ReturnType<typeof openColumn>
    >;
    const rows = store
      .prepare('SELECT number, date, size, facets FROM quotes WHERE live = 1 ORDER BY date DESC, place')
      .iterate() as Iterable<{ number: number; date: string; size: number; facets: string }>;
    let row = 0;
    for (const quote of rows) {
      numbers[row] = quote.number;
      size[row] = quote.size;
      date[row] = placeIn(dates, quote.date);
      const stored = JSON.parse(quote.facets) as StoredFacets;
      for (const name of facetNames) facets[name].add(row, stored[name]);
      row++;
    }
    return {
      version: factOf(store, 'version') ?? '',
      seal: sealOf(store),
      names: factOf(store, 'names') ?? '[]',
      numbers,
      dates: [...dates.keys()],
      date,
      size,
      facets: Object.fromEntries(facetNames.map((name) => [name, facets[name].close()])) as Columns['facets'],
    };
  } finally {
    store.exec('COMMIT');
  }
}

function placeIn(places: Map<string, number>, value: string): number {
  const place = places.get(value) ?? places.size;
  places.set(value, place);
  return place;
}

function openColumn(rows: number) {
  const places = new Map<string, number>();
  const labels: string[] = [];
  const starts = new Uint32Array(rows + 1);
  let of = new Uint32Array(rows + 16);
  let end = 0;
  return {
    add(row: number, values: StoredFacets[Facet]): void {
      for (const [value, label] of values) {
        const place = placeIn(places, value);
        labels[place] = label;
        if (end === of.length) {
          const longer = new Uint32Array(of.length * 2);
          longer.set(of);
          of = longer;
        }
        of[end++] = place;
      }
      starts[row + 1] = end;
    },
    close: (): Column => ({ values: [...places.keys()], labels, starts, of: of.slice(0, end) }),
  };
}
