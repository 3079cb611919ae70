import { join } from 'node:path';
import { ledgerFile, ledgerOf, printLedger } from '../corpus/ledger.ts';
import { count, hasErrors, printProblems } from '../corpus/print-problems.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { readSite } from './read-site.ts';
import { writeWhole } from './write-whole.ts';

// npm run ledger [-- --content DIR]: remembers every published quote in ledger.json; with an error nothing is written.
failPlainly();
const { values } = readOptions('npm run ledger [-- --content DIR]', { content: take.text });
const folder = values.content ?? process.env['CONTENT_DIR'] ?? 'content';
const { corpus, problems, ledger } = await readSite(folder, { drafts: false });

if (hasErrors(problems)) {
  printProblems(problems, folder);
  console.error('The ledger is as it was: settle the errors first.');
  process.exitCode = 1;
} else {
  const next = ledgerOf(corpus, ledger);
  writeWhole(join(folder, ledgerFile), printLedger(next));
  const known = next.quotes.size;
  console.log(`${count(known, 'published quote')}, ${known - (ledger?.quotes.size ?? 0)} new.`);
}
