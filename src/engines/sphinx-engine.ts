import { createPool, type Pool } from 'mysql2/promise';
import { type Engine, EngineFault } from './engine.ts';
import type { Expression } from './expression.ts';

/** A question is given up after so many milliseconds; writing may take longer. */
const longest = { question: 5000, connection: 3000, writing: 120_000 };
/** So many numbers are asked for at first: most questions have no more. */
const first = 10_000;

/**
 * Sphinx or Manticore as an engine, by SphinxQL: `sphinx://host:port,host:port/table`. Documents are spread over the nodes
 * by their numbers, and each is asked about its own. The table is declared in the configuration of every node, as
 * .github/SCALE.md shows.
 */
export async function sphinxEngine(address: string): Promise<Engine> {
  const { nodes, table } = partsOf(address);
  const pools = nodes.map(({ host, port }) =>
    createPool({ host, port, connectionLimit: 4, connectTimeout: longest.connection, rowsAsArray: true }),
  );
  const eachNode = async <Value>(
    items: Value[],
    numberOf: (item: Value) => number,
    work: (pool: Pool, own: Value[]) => Promise<void>,
  ) => {
    await Promise.all(
      pools.map(async (pool, node) => {
        const own = items.filter((item) => numberOf(item) % pools.length === node);
        if (own.length) await work(pool, own);
      }),
    );
  };

  return {
    async matching(expression) {
      const lists = await Promise.all(pools.map((pool) => matchingIn(pool, table, written(expression))));
      return Uint32Array.from(lists.flat());
    },
    add: (documents) =>
      eachNode(
        documents,
        ({ number }) => number,
        async (pool, own) => {
          const rows = own.map(({ number, tokens }) => [number, tokens.join(' '), 1]);
          await run(pool, `REPLACE INTO ${table} (id, tokens, loaded) VALUES ?`, [rows], longest.writing);
        },
      ),
    remove: (numbers) =>
      eachNode(
        numbers,
        (number) => number,
        async (pool, own) => {
          await run(pool, `DELETE FROM ${table} WHERE id IN (?)`, [own], longest.writing);
        },
      ),
    async close() {
      // A connection that was never made is not ended either.
      await Promise.allSettled(pools.map((pool) => pool.end()));
    },
  };
}

function partsOf(address: string) {
  const [, hosts = '', table = ''] = /^sphinx:\/\/([^/]+)\/([a-z_][a-z0-9_]*)$/i.exec(address) ?? [];
  const nodes = hosts.split(',').map((node) => {
    const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(node) ?? [];
    return { host, port: Number(port) };
  });
  if (!table || nodes.some(({ host }) => !host))
    throw new Error(`Unexpected engine ${address}, expected sphinx://host:port,host:port/table`);
  return { nodes, table };
}

/** The numbers that one node knows. It gives no more than it is asked for, and says how many there are. */
async function matchingIn(pool: Pool, table: string, match: string): Promise<number[]> {
  const connection = await pool.getConnection().catch(fail);
  let isSound = false;
  try {
    const ask = async (most: number): Promise<{ numbers: number[]; total: number }> => {
      const sql = `SELECT id FROM ${table} WHERE MATCH(?) LIMIT ${most} OPTION max_matches = ${most}, ranker = none`;
      const [rows] = await connection.query({ sql, values: [match], timeout: longest.question });
      const [meta] = await connection.query({ sql: 'SHOW META', timeout: longest.question });
      const total = (meta as [string, string][]).find(([name]) => name === 'total_found')?.[1];
      return { numbers: (rows as [number][]).map(([id]) => id), total: Number(total) };
    };
    let found = await ask(first);
    // Others may load meanwhile.
    if (found.total > found.numbers.length) found = await ask(found.total + first);
    isSound = true;
    return found.numbers;
  } catch (error) {
    return fail(error);
  } finally {
    // A connection whose answer may still come is of no use to the next question.
    if (isSound) connection.release();
    else connection.destroy();
  }
}

async function run(pool: Pool, sql: string, values: unknown[], timeout: number): Promise<void> {
  await pool.query({ sql, values, timeout }).catch(fail);
}

function fail(error: unknown): never {
  throw new EngineFault(
    ['PROTOCOL_SEQUENCE_TIMEOUT', 'ETIMEDOUT'].includes((error as { code?: string }).code ?? ''),
    error,
  );
}

/** In the language of Sphinx. Tokens hold letters and figures only. */
function written(expression: Expression): string {
  if ('phrase' in expression) {
    const words = expression.phrase.join(' ') + (expression.prefix ? '*' : '');
    return expression.phrase.length > 1 ? `"${words}"` : words;
  }
  const [parts, sign] = 'all' in expression ? [expression.all, ' '] : [expression.any, ' | '];
  return `(${parts.map(written).join(sign)})`;
}
