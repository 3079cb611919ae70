import { resolve } from 'node:path';
import { count } from '../corpus/print-problems.ts';
import { showProgress } from '../corpus/progress.ts';
import { loadApart } from '../engines/load-apart.ts';
import { alone } from './alone.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { searchTrouble } from './search-trouble.ts';

// npm run search:load: brings the search server's store and engine to what quotes.json says; only what changed is written.
failPlainly();
const usage = 'npm run search:load [-- --feed FILE] [--store FILE] [--engine ADDRESS]';
const { values } = readOptions(usage, { feed: take.text, store: take.text, engine: take.text });
const file = resolve(values.store ?? '.cache/search.db');
const loading = { file, feed: values.feed ?? 'dist/quotes.json', engine: values.engine ?? 'sqlite' };
const began = performance.now();
try {
  const { quotes, added, removed } = await alone(
    `${file}.lock`,
    (holder) => console.error(`Waiting for process ${holder}, which loads ${file}.`),
    () => loadApart(loading, (read) => showProgress('Reading quotes', read)),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${count(quotes, 'quote')}, ${added} written and ${removed} taken away in ${seconds} s.`);
} catch (error) {
  console.error(`Nothing was loaded: ${searchTrouble(error, { store: file, feed: loading.feed })}`);
  process.exitCode = 1;
}
