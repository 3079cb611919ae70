import type { DatabaseSync } from 'node:sqlite';
import type { Document } from './engine.ts';
import type { Expression } from './expression.ts';

/** Which documents an expression fits, by the words that SQLite keeps beside the store. */
export function matchingIn(store: DatabaseSync, expression: Expression): Uint32Array<ArrayBuffer> {
  // One list of numbers is far quicker than as many rows.
  const row = store
    .prepare('SELECT json_group_array(rowid) AS numbers FROM words WHERE words MATCH ?')
    .get(written(expression));
  return Uint32Array.from(JSON.parse(row!['numbers'] as string) as number[]);
}

export function addTo(store: DatabaseSync, documents: Document[]): void {
  const insert = store.prepare('INSERT OR REPLACE INTO words (rowid, tokens) VALUES (?, ?)');
  for (const { number, tokens } of documents) insert.run(number, tokens.join(' '));
}

export function removeFrom(store: DatabaseSync, numbers: number[]): void {
  const remove = store.prepare('DELETE FROM words WHERE rowid = ?');
  for (const number of numbers) remove.run(number);
}

/** In the language of FTS5. Tokens hold letters and figures only; an expression without any fits nothing. */
function written(expression: Expression): string {
  if ('phrase' in expression) return `"${expression.phrase.join(' ')}"${expression.prefix ? '*' : ''}`;
  const [parts, word] = 'all' in expression ? [expression.all, 'AND'] : [expression.any, 'OR'];
  return `(${parts.map(written).join(` ${word} `)})`;
}
