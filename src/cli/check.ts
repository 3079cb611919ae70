import { readContent } from '../corpus/read-content.ts';
import { count, hasErrors, printProblems } from './print-problems.ts';
import { readOptions, take } from './read-options.ts';

// npm run check [-- --content DIR] [--json]: lists all problems of the content, drafts included; exit code 1 with an error.
const options = { content: take.text, json: take.flag };
const { content, json } = readOptions('npm run check [-- --content DIR] [--json]', options).values;
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
