import { parseArgs } from 'node:util';
import { readContent } from '../corpus/read-content.ts';
import { count, hasErrors, printProblems } from './print-problems.ts';

// npm run check [-- --content DIR] [--json]: lists all problems of the content, drafts included; exit code 1 with an error.
const { content, json } = readOptions();
const folder = content ?? process.env['CONTENT_DIR'] ?? 'content';
const { corpus, problems } = readContent(folder, { drafts: true });

if (json) console.log(JSON.stringify({ problems }, null, 2));
else {
  printProblems(problems, folder);
  const { articles, quotes } = corpus;
  if (!problems.length)
    console.log(`No problems in ${count(articles.length, 'article')} with ${count(quotes.length, 'quote')}.`);
}
process.exitCode = hasErrors(problems) ? 1 : 0;

function readOptions() {
  try {
    return parseArgs({ options: { content: { type: 'string' }, json: { type: 'boolean' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: npm run check [-- --content DIR] [--json]`);
    process.exit(2);
  }
}
