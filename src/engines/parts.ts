import type { Part } from '../search/query.ts';
import type { Columns } from './columns.ts';
import { type Engine, NotLoaded } from './engine.ts';
import { type Expression, soughtFor } from './expression.ts';
import type { Readers } from './readers.ts';
import { holdSeal, withSeal } from './seal.ts';
import type { Rows } from './tally.ts';

/** Which rows have the parts of a query. */
export interface Parts {
  /** The rows that have a part, 2 where only a look at the text tells. */
  rowsOf(part: Part): Promise<Rows>;
  /** Looks at the rows of which it is not known, as far as `asked` is not 0 there. */
  settle(part: Part, rows: Rows, asked?: (row: number) => boolean): Promise<void>;
}

/** Bytes of rows that are remembered: common words are asked for again and again. */
const mostBytes = 256_000_000;

export function openParts(columns: Columns, engine: Engine, readers: Readers): Parts {
  const { numbers, seal } = columns;
  const known = new Map<string, Promise<Rows>>();
  const rowOf = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1).fill(-1);
  numbers.forEach((number, row) => {
    rowOf[number] = row;
  });

  /** Documents that are not of the site, or not of this version of it, are passed over. */
  const mark = async (rows: Rows, expression: Expression, as: 1 | 2): Promise<void> => {
    const found = await engine.matching(withSeal(expression, seal));
    if (!holdSeal(found)) throw new NotLoaded();
    for (const number of found) {
      const row = rowOf[number] ?? -1;
      if (row >= 0 && rows[row] !== 1) rows[row] = as;
    }
  };
  const find = async (part: Part): Promise<Rows> => {
    const rows = new Uint8Array(numbers.length);
    const { sure, maybe } = soughtFor(part);
    await Promise.all([sure && mark(rows, sure, 1), mark(rows, maybe, 2)]);
    return rows;
  };

  return {
    rowsOf(part) {
      const key = `${part.prefix} ${part.phrase} ${part.words}`;
      const rows = known.get(key) ?? find(part);
      // What was asked for last is forgotten last.
      known.delete(key);
      known.set(key, rows);
      rows.catch(() => known.delete(key));
      const most = Math.max(8, mostBytes / Math.max(1, numbers.length));
      for (const [oldest] of known) if (known.size > most) known.delete(oldest);
      return rows;
    },
    async settle(part, rows, asked = () => true) {
      const unknown: number[] = [];
      for (let row = 0; row < rows.length; row++) if (rows[row] === 2 && asked(row)) unknown.push(row);
      if (!unknown.length) return;
      const of = { numbers: Uint32Array.from(unknown, (row) => numbers[row]!), part };
      const having = new Set(await readers.ask('having', of));
      for (const row of unknown) rows[row] = Number(having.has(numbers[row]!));
    },
  };
}
