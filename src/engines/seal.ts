import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Engine } from './engine.ts';
import type { Expression } from './expression.ts';
import { factOf } from './store.ts';
import type { Token } from './tokens.ts';

/**
 * An engine proves with every answer that it holds all of one version of one store: documents beside those of quotes have
 * the token of that version, so many that each node of an engine keeps some, and every question asks for them too. One
 * that was emptied, put back to an older state, filled from another store or only half does not have them.
 */
const documents = Uint32Array.from({ length: 64 }, (_, at) => 2 ** 31 - 1 - at);

/** Documents from this number on are no quotes. */
const first = documents.at(-1)!;

/** The token of a version of a store; no word of a text makes one that begins so. */
export function sealOf(store: DatabaseSync, version = factOf(store, 'version') ?? ''): Token {
  return `s${createHash('sha256')
    .update(`${factOf(store, 'id')} ${version}`)
    .digest('hex')
    .slice(0, 32)}`;
}

/** Lets an engine prove some versions, and no others any more. */
export async function seal(engine: Engine, versions: Token[]): Promise<void> {
  await engine.add(Array.from(documents, (number) => ({ number, tokens: versions })));
}

/** The same question, and for the seal. */
export function withSeal(asked: Expression, version: Token): Expression {
  return { any: [asked, { phrase: [version], prefix: false }] };
}

/** Whether numbers that were found hold the whole seal. */
export function holdSeal(found: Iterable<number>): boolean {
  const seals = new Set<number>();
  for (const number of found) if (number >= first) seals.add(number);
  return seals.size === documents.length;
}

/** Whether an engine holds a version. */
export async function isSealed(engine: Engine, version: Token): Promise<boolean> {
  return holdSeal(await engine.matching({ phrase: [version], prefix: false }));
}
