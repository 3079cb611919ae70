import { parseArgs } from 'node:util';
import { readContent } from '../corpus/read-content.ts';
import { hasErrors, printProblems } from './print-problems.ts';

// npm run check [-- --content DIR] [--json]: lists all problems of the content, drafts included; exit code 1 with an error.
const { values } = parseArgs({ options: { content: { type: 'string' }, json: { type: 'boolean' } } });
const folder = values.content ?? process.env['CONTENT_DIR'] ?? 'content';
const { corpus, problems } = readContent(folder, { drafts: true });

if (values.json) console.log(JSON.stringify({ problems }, null, 2));
else {
  printProblems(problems, folder);
  if (!problems.length)
    console.log(`No problems in ${corpus.articles.length} articles with ${corpus.quotes.length} quotes.`);
}
process.exitCode = hasErrors(problems) ? 1 : 0;
