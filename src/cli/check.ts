import { addProblems } from '../article/problem.ts';
import { count, hasErrors, printProblems } from '../corpus/print-problems.ts';
import { uncheckedQuotes } from '../corpus/unchecked-quotes.ts';
import { failPlainly } from './plain-failure.ts';
import { readOptions, take } from './read-options.ts';
import { readSite } from './read-site.ts';

// npm run check [-- --content DIR] [--json] [--proof]: lists all problems of the content, drafts included; with --proof
// every direct quote that nobody checked against its source is one. Exit code 1 with an error.
failPlainly();
const options = { content: take.text, json: take.flag, proof: take.flag };
const { content, json, proof } = readOptions('npm run check [-- --content DIR] [--json] [--proof]', options).values;
const folder = content ?? process.env['CONTENT_DIR'] ?? 'content';
const { corpus, problems } = await readSite(folder, { drafts: true });
if (!hasErrors(problems)) {
  const { cardFolder, openCards } = await import('../publishing/cards/cards.ts');
  addProblems(problems, openCards(corpus.site, cardFolder()).problems(corpus));
}
if (proof) addProblems(problems, uncheckedQuotes(corpus));

if (json) console.log(JSON.stringify({ problems }, null, 2));
else {
  printProblems(problems, folder);
  const { articles, quotes } = corpus;
  if (!problems.length)
    console.log(`No problems in ${count(articles.length, 'article')} with ${count(quotes.length, 'quote')}.`);
}
process.exitCode = hasErrors(problems) ? 1 : 0;
