import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const folders = ['../../src/extraction/', '../../src/cli/'].map((folder) => new URL(folder, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && (!folder.pathname.endsWith('cli/') || name === 'import.ts'))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
);

/** The regular expressions a file holds, as written. */
function literalsIn(name: string, text: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
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

describe('no regular expression of the room takes longer than the text is long', () => {
  test('none is put together while running, where it could not be checked', () => {
    expect(files.filter(({ text }) => /new RegExp|RegExp\(/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test.each(files.filter(({ name, text }) => literalsIn(name, text).length > 0))(
    '$name',
    { timeout: 120_000 },
    async ({ name, text }) => {
      const slow: string[] = [];
      for (const { source, flags } of literalsIn(name, text)) {
        const { status } = await check(source, flags, { timeout: 20_000 });
        if (status !== 'safe') slow.push(`${status}: /${source}/${flags}`);
      }
      expect(slow).toEqual([]);
    },
  );
});
