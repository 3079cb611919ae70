import { Pool } from 'pg';
import { type Document, type Engine, EngineFault } from './engine.ts';
import type { Expression } from './expression.ts';
import type { Token } from './tokens.ts';

/** A question is given up after so many milliseconds; writing may take longer. */
const longest = { question: 5000, connection: 3000, writing: 120_000 };

/** PostgreSQL as an engine, by the address of its database; its table is made where it is not there. */
export async function postgresEngine(address: string): Promise<Engine> {
  const limits = (milliseconds: number) => ({
    statement_timeout: milliseconds,
    query_timeout: milliseconds + 500,
    connectionTimeoutMillis: longest.connection,
  });
  const readers = new Pool({ connectionString: address, max: 4, ...limits(longest.question) });
  const writers = new Pool({ connectionString: address, max: 1, ...limits(longest.writing) });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  for (const pool of [readers, writers]) pool.on('error', () => {});

  const ask = async (pool: Pool, sql: string, values: unknown[] = []): Promise<unknown[][]> => {
    try {
      return (await pool.query({ text: sql, values, rowMode: 'array' })).rows;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      // 42P01: there is no such table, so nothing is in it.
      if (code === '42P01') return [];
      // 57014: ended by the statement's own limit.
      throw new EngineFault(code === '57014' || /timeout/i.test(message), error);
    }
  };
  let isMade: Promise<unknown> | undefined;
  const make = async (): Promise<void> => {
    await ask(
      writers,
      'CREATE TABLE IF NOT EXISTS attributed_words (number int PRIMARY KEY, tokens tsvector NOT NULL)',
    );
    await ask(writers, 'CREATE INDEX IF NOT EXISTS attributed_words_tokens ON attributed_words USING gin (tokens)');
  };

  return {
    async matching(expression) {
      const [[numbers] = []] = await ask(
        readers,
        "SELECT string_agg(int4send(number), ''::bytea) FROM attributed_words WHERE tokens @@ $1::tsquery",
        [written(expression)],
      );
      return numbersIn(numbers as Buffer | null);
    },
    async add(documents) {
      isMade ??= make();
      await isMade;
      await ask(
        writers,
        `INSERT INTO attributed_words SELECT number, tokens::tsvector FROM unnest($1::int[], $2::text[]) AS new (number, tokens)
         ON CONFLICT (number) DO UPDATE SET tokens = excluded.tokens`,
        [documents.map(({ number }) => number), documents.map(placed)],
      );
    },
    async remove(numbers) {
      isMade ??= make();
      await isMade;
      await ask(writers, 'DELETE FROM attributed_words WHERE number = ANY ($1::int[])', [numbers]);
    },
    async close() {
      await Promise.all([readers.end(), writers.end()]);
    },
  };
}

/** Each token with the places where it stands. */
function placed({ tokens }: Document): string {
  const places = new Map<Token, number[]>();
  tokens.forEach((token, at) => {
    const known = places.get(token);
    if (known) known.push(at + 1);
    else places.set(token, [at + 1]);
  });
  return Array.from(places, ([token, at]) => `${token}:${at.join()}`).join(' ');
}

/** Numbers of four bytes each, the first byte counting most. */
function numbersIn(bytes: Buffer | null): Uint32Array {
  return Uint32Array.from({ length: (bytes?.length ?? 0) / 4 }, (_, at) => bytes!.readUInt32BE(at * 4));
}

/** In the language of `tsquery`. Tokens hold letters and figures only. */
function written(expression: Expression): string {
  if ('phrase' in expression) return `(${expression.phrase.join(' <-> ')}${expression.prefix ? ':*' : ''})`;
  const [parts, sign] = 'all' in expression ? [expression.all, '&'] : [expression.any, '|'];
  return `(${parts.map(written).join(` ${sign} `)})`;
}
