import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

const root = new URL('../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
const rooms = Map.groupBy(files, ({ name }) => name.replace(/\/[^/]*$/, ''));

interface Expression {
  source: string;
  flags: string;
}

/** The regular expressions a file holds, as written. */
function literalsIn(name: string, text: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return found;
}

/** Those that a file puts together while it is loaded. */
async function builtBy(name: string): Promise<Expression[]> {
  const found: Expression[] = [];
  vi.resetModules();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags = '']) {
      if (new Error().stack?.split('\n')[2]?.includes(name)) found.push({ source: String(source), flags });
      return new target(source, flags);
    },
  });
  try {
    await import(/* @vite-ignore */ new URL(name, root).href);
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** Whether every repetition has an end: such an expression takes at most so many steps at each place of a text. */
function isBounded(source: string): boolean {
  const bare = source.replace(/\\p\{[^}]*\}|\\./gu, '').replace(/\[[^\]]*\]/g, '');
  return !/[*+]|\{\d+,\}/.test(bare);
}

/** Those that take longer than a text is long; what is found twice is looked at once. */
async function slow(expressions: readonly Expression[]): Promise<string[]> {
  const all = new Map(expressions.map(({ source, flags }) => [`/${source}/${flags}`, { source, flags }]));
  const found: string[] = [];
  for (const [written, { source, flags }] of all) {
    if (isBounded(source)) continue;
    const { status } = await check(source, flags, { timeout: 20_000 });
    if (status !== 'safe') found.push(`${status}: ${written}`);
  }
  return found;
}

test.each([...rooms].filter(([, held]) => held.some(({ name, text }) => literalsIn(name, text).length)))(
  'no regular expression of %s takes longer than the text is long',
  { timeout: 240_000 },
  async (_, held) => {
    expect(await slow(held.flatMap(({ name, text }) => literalsIn(name, text)))).toEqual([]);
  },
);

const building = files.filter(({ text }) => text.includes('new RegExp('));

test.each(building)('nor one that $name puts together', { timeout: 120_000 }, async ({ name, text }) => {
  const built = await builtBy(name);
  // One that is put together later is out of reach here: those two ask a short name.
  const later = text.split('new RegExp(').length - 1 - built.length;
  expect(later).toBe(/output-folder|chinese/.test(name) ? 1 : 0);
  expect(await slow(built)).toEqual([]);
});
