import type { StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { find } from '../search/match.ts';
import type { Part } from '../search/query.ts';
import type { FoundQuote } from '../search/records.ts';
import { readColumns } from './columns.ts';
import type { Expression } from './expression.ts';
import { matchingIn } from './sqlite-words.ts';
import { factOf, openStoreToRead } from './store.ts';

// Reads the store in a thread of its own: SQLite answers only when it is done, and nobody else is to wait for that.
const store = openStoreToRead(workerData as string);
const foldedOf = store.prepare('SELECT folded AS text FROM quotes WHERE number = ?');
const recordOf = store.prepare('SELECT record AS text FROM quotes WHERE number = ?');

/** A text of a quote; what was cleared away after two more loads is no answer any more. */
function textIn(column: StatementSync, number: number): string {
  const row = column.get(number);
  if (!row) throw new Error('Quotes that were replaced are asked for');
  return row['text'] as string;
}

/** What a thread can be asked. */
export const readings = {
  version: () => factOf(store, 'version') ?? '',
  columns: () => readColumns(store),
  matching: (expression: Expression) => matchingIn(store, expression),
  /** Those of some quotes that really have a part. */
  having: ({ numbers, part }: { numbers: Uint32Array; part: Part }) =>
    numbers.filter((number) => find(textIn(foldedOf, number), part, 0)),
  records: (numbers: number[]) => numbers.map((number): FoundQuote => JSON.parse(textIn(recordOf, number))),
};

parentPort!.on('message', ({ want, of }: { want: keyof typeof readings; of: never }) => {
  try {
    const answer: unknown = readings[want](of);
    // Millions of numbers are handed over, not copied.
    parentPort!.postMessage({ answer }, answer instanceof Uint32Array ? [answer.buffer as ArrayBuffer] : []);
  } catch (error) {
    parentPort!.postMessage({ fault: (error as Error).message });
  }
});
