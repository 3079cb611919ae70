import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerOf, printLedger } from '../../../src/corpus/ledger.ts';
import { readContent } from '../../../src/corpus/read-content.ts';

// node tests/bench/corpus/read.ts [articles …]: time to read, to read again and to check against a ledger.
for (const articles of process.argv.slice(2).map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(folder, 'articles'));
  for (let i = 0; i < articles; i++) writeFileSync(join(folder, `articles/report-${i}.md`), articleOf(i));
  const first = timed('read', () => readContent(folder, { drafts: true }));
  timed('again', () => readContent(folder, { drafts: true }));
  writeFileSync(join(folder, 'ledger.json'), printLedger(ledgerOf(first.corpus)));
  timed('with ledger', () => readContent(folder, { drafts: true }));
  console.log(`${articles} articles, ${first.corpus.quotes.length} quotes, ${first.problems.length} problems\n`);
  rmSync(folder, { recursive: true });
}

function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

/** An article of 1,000 words, 10 quotes and 5 speakers, two of whom are in every hundredth article. */
function articleOf(i: number): string {
  const people = [`mayor-${i % 100}`, `clerk-${i % 100}`, `pilot-${i}`, `baker-${i}`, `judge-${i}`];
  const entries = people.map((id) => `  - {id: ${id}, name: ${id.replace('-', ' ')}, role: member}`);
  const sentence = 'The bridge was closed for the third time this week, and nobody at 10:30 knew why. ';
  const quotes = Array.from({ length: 10 }, (_, j) => {
    const speaker = people[j % people.length];
    const prose = `${sentence.repeat(5)}See [the other report](/articles/report-${Math.max(0, i - 1)}/#q1).\n`;
    return j % 2
      ? `${prose}\nIt was said that :quote[the bridge is closed for ${j} days]{#q${j} speaker=${speaker} kind=indirect}.\n`
      : `${prose}\n:::quote{#q${j} speaker=${speaker} date=2020-0${(j % 9) + 1}}\nWe will open it on day ${i} and not a day before.\n:::\n`;
  });
  return `---\ntitle: Report ${i}\nsummary: S\ndate: 2021-01-01\nsources:\n  - {id: r, title: R}\nspeakers:\n${entries.join('\n')}\n---\n${quotes.join('\n')}`;
}
