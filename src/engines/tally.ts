import { type Condition, isBefore } from '../search/conditions.ts';
import { type Facet, facetNames } from '../search/facets.ts';
import type { SearchState } from '../search/state.ts';
import type { Column, Columns } from './columns.ts';

/** For each row whether something holds: 0 no, 1 yes, 2 not known yet. */
export type Rows = Uint8Array;

/** A condition with the rows for which it holds. */
export interface Held extends Condition {
  rows: Rows;
}

/** What was found, and how many quotes have each value: as `search` counts, but over columns. */
export interface Tally {
  /** Newest first. */
  found: Uint32Array;
  counts: Record<Facet, Uint32Array>;
}

/** The rows for which a condition of a filter or a date holds. */
export function rowsOf({ on, not, values = [] }: Condition, { from, to }: SearchState, columns: Columns): Rows {
  const rows = new Uint8Array(columns.numbers.length);
  if (on === 'date') {
    const fits = columns.dates.map((date) => (!from || !isBefore(date, from)) && (!to || !isBefore(to, date)));
    for (let row = 0; row < rows.length; row++) rows[row] = Number(fits[columns.date[row]!]);
    return rows;
  }
  const { starts, of, values: known } = columns.facets[on as Facet];
  const wanted = new Set(values);
  const fits = Uint8Array.from(known, (value) => Number(wanted.has(value)));
  for (let row = 0; row < rows.length; row++) {
    let has = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) has |= fits[of[at]!]!;
    rows[row] = not ? 1 - has : has;
  }
  return rows;
}

/** Finds and counts in one pass. */
export function tally(conditions: Held[], { numbers, facets }: Columns): Tally {
  const found = new Uint32Array(numbers.length);
  const columns = facetNames.map((name) => facets[name]);
  const counts = columns.map(({ values }) => new Uint32Array(values.length));
  // The facet of which a row may lack the values and still be counted for it: its place, or -1.
  const ofFacet = conditions.map(({ on, not }) => (not ? -1 : facetNames.indexOf(on as Facet)));
  let end = 0;
  for (let row = 0; row < numbers.length; row++) {
    let lacks = -1;
    let isOut = false;
    for (let at = 0; at < conditions.length; at++) {
      if (conditions[at]!.rows[row]) continue;
      isOut = lacks >= 0 || ofFacet[at]! < 0;
      if (isOut) break;
      lacks = ofFacet[at]!;
    }
    if (isOut) continue;
    if (lacks < 0) {
      found[end++] = row;
      for (let facet = 0; facet < columns.length; facet++) count(columns[facet]!, row, counts[facet]!);
    } else count(columns[lacks]!, row, counts[lacks]!);
  }
  return {
    found: found.slice(0, end),
    counts: Object.fromEntries(facetNames.map((name, at) => [name, counts[at]])) as Tally['counts'],
  };
}

function count({ starts, of }: Column, row: number, counts: Uint32Array): void {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[of[at]!]!++;
}

/** As `explain`: for each of some conditions how many rows have it, and how many lack nothing else. */
export function explainRows(conditions: Held[], most: number, total: number): { alone: number; without: number }[] {
  const told = conditions.slice(0, most).map(() => ({ alone: 0, without: 0 }));
  for (let row = 0; row < total; row++) {
    let lacked = 0;
    let lacks: (typeof told)[number] | undefined;
    for (let at = 0; at < conditions.length; at++) {
      const one = told[at];
      if (!conditions[at]!.rows[row]) {
        lacked++;
        lacks = one;
      } else if (one) one.alone++;
    }
    if (lacked === 1 && lacks) lacks.without++;
  }
  return told;
}
