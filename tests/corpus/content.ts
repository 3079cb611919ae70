import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Reading, readContent } from '../../src/corpus/read-content.ts';

/** Text or bytes by path. */
export type Files = Record<string, string | Uint8Array>;

/** Writes a content folder that is gone after the test. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

export function read(files: Files, { drafts = false } = {}): Reading {
  return readContent(folderOf(files), { drafts });
}

/** Problems as `file:line:column code`, those of a sketchy article left out. */
export function codes({ problems }: Pick<Reading, 'problems'>): string[] {
  return problems
    .filter(({ code }) => !['missing-summary', 'missing-source', 'no-articles'].includes(code))
    .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** An article whose fields after title and date begin on line 4. */
export function article(fields = '', body = '', date = '2020-01-01'): string {
  return `---\ntitle: Title\ndate: ${date}\n${fields && `${fields}\n`}---\n${body}\n`;
}

/** A speaker of an article on one line. */
export function speakers(...entries: string[]): string {
  return ['speakers:', ...entries.map((entry) => `  - {${entry}}`)].join('\n');
}

/** A callout of three lines. */
export function quote(attributes: string, words = 'Words.'): string {
  return `:::quote{${attributes}}\n${words}\n:::\n`;
}
