import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { webAddress } from '../article/fields.ts';
import { nameOfFile } from '../article/slug.ts';
import { fileTrouble } from '../corpus/file-trouble.ts';
import { highestMissing } from '../corpus/make-folder.ts';
import { showProgress } from '../corpus/progress.ts';
import { readContent } from '../corpus/read-content.ts';
import { draftOf, SOURCE_ID } from '../extraction/draft/draft.ts';
import { idOfName } from '../extraction/draft/ids.ts';
import { jsonLine } from '../extraction/draft/json-line.ts';
import type { Registry } from '../extraction/draft/registry.ts';
import { shortened, statementTable } from '../extraction/draft/statement-table.ts';
import { extract } from '../extraction/extract.ts';
import type { Plain } from '../extraction/input/plain.ts';
import { plainOfFile } from '../extraction/input/readers.ts';
import { timeCodesIn } from '../extraction/input/time-codes.ts';
import { languageOf } from '../extraction/languages/detect.ts';
import { isRead } from '../extraction/languages/read-languages.ts';
import { type Proposal, proposalsSchema, withProposals } from '../extraction/proposals.ts';
import { withoutApart } from '../extraction/statements/apart.ts';
import { SURE } from '../extraction/statements/certainty.ts';
import type { Extracted } from '../extraction/statements/statement.ts';
import { withTimes } from '../extraction/statements/times.ts';
import { isPartialDate } from '../text/partial-date.ts';
import { knownNames } from './known-names.ts';
import { failPlainly, plainMessage } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { writeWhole } from './write-whole.ts';

// npm run import -- FILE|- …: finds the quotes of each text and writes a draft article; exit code 1 if any file failed.
const USAGE =
  'npm run import -- FILE|- … [--title T] [--date 2020-08-24] [--publisher P] [--url U] [--language en] [--proposals FILE.json] [--out FILE] [--force] [--json]';

const { text, flag } = take;
const options = {
  language: text,
  title: text,
  date: text,
  publisher: text,
  url: text,
  out: text,
  proposals: text,
  force: flag,
  json: flag,
};
const { values, positionals } = readOptions(USAGE, options, true);
failPlainly();
const wrong = wrongArguments();
if (wrong) fail(wrong);
else {
  for (const file of positionals) {
    const problem = await importFile(file);
    if (problem) fail(problem);
  }
}

/** Imports one file; gives back what went wrong and what to do. */
async function importFile(file: string): Promise<string | undefined> {
  const bytes = read(file);
  if (typeof bytes === 'string') return bytes;
  const plain = await plainOfFile(file, bytes);
  if ('problem' in plain) return `${file} ${plain.problem}`;
  const published = values.date ?? plain.published;
  const language = values.language ?? languageOf(plain.text, plain.language);
  const proposals = values.proposals === undefined ? [] : readProposals(values.proposals);
  if (typeof proposals === 'string') return proposals;
  const { extracted: untimed, rejected } = withProposals(
    plain.text,
    withoutApart(
      plain.text,
      extract(plain.text, {
        language,
        ...(published !== undefined && { date: published }),
        onRead: (characters) => showProgress(`Reading ${file}, characters`, characters, plain.text.length),
      }),
      plain,
    ),
    proposals,
  );
  const extracted = withTimes(untimed, plain.times ?? timeCodesIn(plain.text));
  if (!isRead(language))
    console.error(
      `${file} seems to be in ${nameOf(language)}, which is not read: only its quotation marks are listed. --language tells another.`,
    );
  showProgress(`Reading ${file}, characters`, plain.text.length, plain.text.length);
  for (const { text, speaker, reason } of rejected)
    console.error(`Not taken from ${values.proposals}: “${shortened(text, 80)}” of ${speaker}, for ${reason}`);
  if (!values.json) return writeDraft(file, plain, extracted, published);
  console.log(jsonLine(plain.text, file, extracted, rejected));
  return undefined;
}

function writeDraft(
  file: string,
  plain: Plain,
  extracted: Extracted,
  published: string | undefined,
): string | undefined {
  const { statements, questions } = extracted;
  if (!statements.length && !questions.length)
    return `${file} holds no quotes that could be found: expected words in quotation marks, or reports such as "she said that …", with somebody named beside them. Nothing was written.`;
  const title = values.title ?? plain.title ?? titleOf(plain.text, file);
  const name = idOfName({ taken: new Set() }, title, 'article');
  const out = values.out ?? join(process.env['CONTENT_DIR'] || 'content', 'articles', `${name}.md`);
  const copy = copyFor(out);
  if (existsSync(out) && !values.force)
    return `${out} exists, and nothing was written: name another file with --out, or replace it with --force`;
  if (resolve(out) === resolve(file))
    return `${out} is the text itself, and nothing was written: name another file with --out`;
  if (isOther(copy.path, plain.text) && !values.force)
    return `${copy.path} exists with another text, and nothing was written: name another file with --out, or replace it with --force`;
  const publisher = values.publisher ?? plain.publisher;
  const url = values.url ?? plain.url;
  const draft = draftOf(
    plain.text,
    extracted,
    {
      title,
      date: published ?? new Date().toISOString().slice(0, 10),
      ...(published && { published }),
      ...(publisher && { publisher }),
      ...(plain.authors && { authors: plain.authors }),
      ...(url && { url }),
      ...(plain.layout && { layout: plain.layout }),
      copy: copy.file,
    },
    registryFor(out),
  );
  const added = highestMissing(copy.path);
  try {
    writeWhole(copy.path, plain.text);
    writeWhole(out, draft);
  } catch (error) {
    if (added !== undefined) rmSync(added, { recursive: true, force: true });
    return `${plainMessage(error) ?? `${out} could not be written`}. Nothing was written; --out names another place`;
  }
  const quotes = statements.filter(({ unsaid }) => !unsaid);
  const unsure = quotes.filter(({ confidence }) => confidence < SURE).length;
  const open = questions.length - unsure;
  if (quotes.length) console.log(statementTable(quotes));
  console.log(
    `\n${quotes.length} quotes, ${unsure} of them unsure${open ? `, and other words in ${open} places to settle` : ''} → ${out} (a draft: npm run check lists what to settle)`,
  );
  console.log(
    `Its quotes are checked against ${copy.path}, a copy of the text that is never published and need not be committed.`,
  );
  if (!published) console.log(`The text tells no day: the draft has today's. --date gives another.`);
  return undefined;
}

/** Whom the site that a draft goes into has already. */
function registryFor(out: string): Registry | undefined {
  const folder = contentOf(out);
  if (!existsSync(folder)) return undefined;
  return knownNames(readContent(folder, { drafts: true }).content, `articles/${basename(out)}`);
}

/** The content folder that a draft goes into. */
function contentOf(out: string): string {
  const folder = dirname(resolve(out));
  return basename(folder) === 'articles' ? dirname(folder) : resolve(process.env['CONTENT_DIR'] || 'content');
}

/** Where the copy of the text of a draft is kept: beside the folder of the articles. */
function copyFor(out: string): { file: string; path: string } {
  const content = contentOf(out);
  const file = `sources/${nameOfFile(basename(out))}/${SOURCE_ID}.txt`;
  return { file, path: relative('.', join(content, file)) };
}

/** Whether a file is there and holds another text. */
function isOther(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') !== text;
  } catch {
    return existsSync(path);
  }
}

function wrongArguments(): string | undefined {
  if (!positionals.length) return `Usage: ${USAGE}`;
  if (values.date !== undefined && !isPartialDate(values.date))
    return `Unexpected date "${values.date}", expected a day that exists, such as 2020-08-24`;
  if (values.title !== undefined && !values.title.trim()) return 'Unexpected empty --title, expected the words of one';
  if (values.language !== undefined && !/^[a-z]{2,3}$/.test(values.language))
    return `Unexpected --language "${values.language}", expected a code of two letters, such as de`;
  if (values.url !== undefined && !webAddress.safeParse(values.url).success)
    return `Unexpected address "${values.url}", expected one that begins with https:// or http://`;
  if (values.out !== undefined && !values.out.endsWith('.md'))
    return `Unexpected --out ${values.out}, expected a name that ends in .md: only such files are articles`;
  if (values.proposals !== undefined && positionals.length > 1)
    return 'Unexpected --proposals with several files, expected one file: proposals are of one text';
  if (values.out !== undefined && positionals.length > 1)
    return 'Unexpected --out with several files, expected one file: each draft needs a place of its own';
  return undefined;
}

/** The bytes of a file, or why there are none. */
function read(file: string): Uint8Array | string {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return `${file} ${fileTrouble(error) ?? 'could not be read'}`;
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
  if (isHeadline) return first;
  return file === '-' ? 'Imported text' : basename(file).replace(/\.[^.]*$/, '');
}

/** The proposals of a file, or what is wrong with it. */
function readProposals(file: string): Proposal[] | string {
  const bytes = read(file);
  if (typeof bytes === 'string') return bytes;
  try {
    const { data } = proposalsSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (data) return data;
  } catch {
    // Told below, like everything else that such a file may be.
  }
  return `${file} holds no proposals: expected JSON such as [{"text": "The boats are full", "speaker": "Ada Okafor"}], kind and role optional`;
}

/** What a language is called in English. */
function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
