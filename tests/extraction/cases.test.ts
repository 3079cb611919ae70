import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { comparable, type Expected, trimmed, wanted } from './compare.ts';

const folder = new URL('../fixtures/extraction/', import.meta.url);

describe('a text gives the statements its fixture expects, and no others', () => {
  const names = readdirSync(folder).filter(
    (name) => existsSync(new URL(`${name}/input.txt`, folder)) && existsSync(new URL(`${name}/expected.json`, folder)),
  );
  test.each(names)('%s', (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
    const about = existsSync(new URL(`${name}/input.json`, folder)) ? JSON.parse(read('input.json')) : {};
    const { statements, alsoAllowed = [] }: { statements: Expected[]; alsoAllowed?: Expected[] } = JSON.parse(
      read('expected.json'),
    );
    const text = read('input.txt');
    const allowed = new Set(alsoAllowed.map((statement) => trimmed(statement.text)));
    const found = extract(text, about).statements.filter((statement) => !allowed.has(trimmed(statement.text)));
    const shown = found.map((statement, index) =>
      comparable(
        text,
        statement,
        statements[index] ?? { kind: statement.kind, speakerKind: statement.speakerKind, text: '' },
      ),
    );
    expect(shown).toEqual(statements.map(wanted));
  });
});
