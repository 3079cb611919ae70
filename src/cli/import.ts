import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPartialDate } from '../article/partial-date.ts';
import { decode } from '../extraction/decode.ts';
import { draftOf } from '../extraction/draft.ts';
import { extract } from '../extraction/extract.ts';
import { idOfName } from '../extraction/ids.ts';
import { jsonLine } from '../extraction/json-line.ts';
import { formatOf, plainOf } from '../extraction/plain.ts';
import { statementTable } from '../extraction/statement-table.ts';

// npm run import -- FILE|-…: finds the quotes of each text and writes a draft article; exit code 1 if any file failed.
const USAGE =
  'Usage: npm run import -- FILE|- … [--title T] [--date 2020-08-24] [--publisher P] [--url U] [--out FILE] [--force] [--json]';
/** A text longer than this takes a moment: say so. */
const LONG = 1_000_000;

const { values, positionals } = readArguments();
if (!positionals.length) fail(USAGE);
else if (values.date !== undefined && !isPartialDate(values.date))
  fail(`Unexpected date "${values.date}", expected a day that exists, such as 2020-08-24`);
else if (values.out !== undefined && positionals.length > 1)
  fail('Unexpected --out with several files, expected one file: each draft needs a place of its own');
else for (const file of positionals) importFile(file);

function importFile(file: string): void {
  const bytes = read(file);
  if (!bytes) return;
  const decoded = decode(bytes);
  if ('problem' in decoded) return fail(`${file} ${decoded.problem}`);
  const plain = plainOf(formatOf(file, decoded.text), decoded.text);
  if (plain.text.length > LONG)
    console.error(`Reading ${file}: ${(plain.text.length / 1e6).toFixed(1)} million characters …`);
  const published = values.date ?? plain.published;
  const statements = extract(plain.text, published === undefined ? {} : { date: published });
  if (plain.text.length > LONG) console.error(`Found ${statements.length} quotes`);
  if (values.json) return console.log(jsonLine(plain.text, file, statements));
  if (!statements.length)
    return fail(
      `${file} holds no quotes that could be found: expected words in quotation marks, or reports such as "she said that …", with somebody named beside them. Nothing was written.`,
    );
  const title = values.title ?? plain.title ?? titleOf(plain.text, file);
  const out = values.out ?? join('content', 'articles', `${idOfName({ taken: new Set() }, title, 'article')}.md`);
  if (existsSync(out) && !values.force)
    return fail(`${out} exists, and nothing was written: name another file with --out, or replace it with --force`);
  const source = {
    title,
    date: published ?? new Date().toISOString().slice(0, 10),
    ...(published && { published }),
    ...((values.publisher ?? plain.publisher) ? { publisher: values.publisher ?? plain.publisher! } : {}),
    ...(values.url && { url: values.url }),
  };
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, draftOf(plain.text, statements, source));
  } catch (error) {
    return fail(
      `${out} could not be written (${(error as NodeJS.ErrnoException).code}): name another place with --out`,
    );
  }
  console.log(statementTable(statements));
  console.log(
    `\n${statements.length} quotes, ${statements.filter(({ confidence }) => confidence < 0.5).length} of them unsure → ${out} (a draft: npm run check lists what to settle)`,
  );
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      allowPositionals: true,
      options: { title: text, date: text, publisher: text, url: text, out: text, force: flag, json: flag },
    });
  } catch (error) {
    fail(`${(error as Error).message}\n${USAGE}`);
    process.exit();
  }
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      {
        ENOENT: 'does not exist: check its name',
        EISDIR: 'is a folder: name a file in it',
        EACCES: 'may not be read: change its permissions',
      }[code ?? ''] ?? `could not be read (${code})`;
    fail(`${file} ${why}`);
    return undefined;
  }
}

/** The first line, where it looks like a headline; else the name of the file. */
function titleOf(text: string, file: string): string {
  const first =
    /\S[^\r\n]*/
      .exec(text)?.[0]
      .replace(/[\ufeff\u200b]/g, '')
      .trim() ?? '';
  const isHeadline = first.length > 0 && first.length < 120 && !/[.!:,;”"]$/.test(first);
  return isHeadline ? first : file === '-' ? 'Imported text' : basename(file).replace(/\.[^.]*$/, '');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
