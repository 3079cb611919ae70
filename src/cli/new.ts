import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../corpus/read-content.ts';
import { askAll, askKind, whyNot } from './ask.ts';
import { knownNames } from './known-names.ts';
import { type Answers, newKinds } from './new-kinds.ts';
import { failPlainly } from './plain-failure.ts';
import { putAside } from './put-aside.ts';
import { readOptions, take } from './read-options.ts';
import { writeWhole } from './write-whole.ts';

// npm run new: a site, or a filled file in it. Asks on a terminal; in a script, flags answer. Nothing is overwritten.
const kinds = newKinds(() => knownNames(readContent(content, { drafts: true }).content));
const names = Object.keys(kinds);
const questions = Object.values(kinds).flatMap(({ questions }) => questions);
const flagsOf = (kind: string) =>
  kinds[kind]!.questions.map(({ name, isNeeded }) => (isNeeded ? `--${name} …` : `[--${name} …]`)).join(' ');
const USAGE = `npm run new [-- ${names.join('|')} [flags] [--content DIR]]
On a terminal it asks for what no flag gives.
${names.map((kind) => `  ${kind.padEnd(13)} ${kinds[kind]!.what}\n  ${''.padEnd(13)} ${flagsOf(kind)}`).join('\n')}`;

failPlainly();
const flags = Object.fromEntries(questions.map(({ name }) => [name, take.text]));
const { values, positionals } = readOptions(USAGE, { ...flags, content: take.text }, true);
const { content = process.env['CONTENT_DIR'] || 'content', ...given } = values as Answers;
const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
const [named, ...more] = positionals;
if (more.length || (named !== undefined && !Object.hasOwn(kinds, named)))
  end(2, `Unexpected "${more[0] ?? named}", expected one of ${names.join(', ')}\nUsage: ${USAGE}`);
if (named === undefined && !isTerminal) end(2, `Usage: ${USAGE}`);
const kind = named ?? (await askKind(kinds, {})) ?? broken();
const made = kinds[kind]!;

const alien = Object.keys(given).filter((name) => !made.questions.some((question) => question.name === name));
if (alien.length) end(2, `Unexpected --${alien.join(', --')}, expected ${flagsOf(kind)}`);
for (const { name, schema } of made.questions) {
  const wrong = given[name] !== undefined && whyNot(schema, given[name]);
  if (wrong) end(2, `${wrong} (--${name})`);
}
const isAsking = isTerminal && made.questions.some(({ name, isNeeded }) => isNeeded && given[name] === undefined);
const answers = (isAsking ? await askAll(made.questions, given, {}) : given) ?? broken();
for (const { name, otherwise } of made.questions) answers[name] ??= otherwise?.(answers) || undefined;
const missing = made.questions.filter(
  ({ name, isNeeded, otherwise }) => (isNeeded || otherwise) && answers[name] === undefined,
);
if (missing.length) end(2, `Missing ${missing.map(({ name }) => `--${name}`).join(', ')}\nUsage: ${USAGE}`);
for (const { name, schema } of made.questions) {
  const wrong = answers[name] !== undefined && whyNot(schema, answers[name]);
  if (wrong) end(2, `${wrong}: give another with --${name}`);
}

const path = join(content, made.file(answers));
if (kind !== 'site' && isThere(path))
  end(1, `${path} is there already, and nothing was written: give another name or address`);
const aside = kind === 'site' ? putAside(content) : undefined;
try {
  writeWhole(path, made.text(answers));
} catch (error) {
  aside?.back();
  throw error;
}
if (aside) console.log(`What stood in ${content} is in ${aside.folder} now, the ledger included.`);
console.log(
  kind === 'site'
    ? `${path} is yours. Next: npm run new -- article`
    : `${path} is written. npm run dev shows it, npm run check tells what is wrong with it.`,
);

/** Whether a name is taken; a link to nowhere takes one, too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function broken(): never {
  return end(1, 'Nothing was written.');
}

function end(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}
