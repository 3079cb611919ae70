/**
 * node tests/bench/extraction/train.ts GOLD.jsonl: counts the reporting words of a gold file and trains the models of
 * `src/extraction/languages/english/model.json` on it. GOLD: a line a text, `{text, statements: [{content, source, cue}]}`, offsets in UTF-16 units.
 * The table in the project was made from the train split of PolNeAR 1.0.0 (Newell et al. 2018).
 * `GOLD.jsonl count` comes first: it writes the words, and the models start from nothing.
 * Only counts of single words and numbers of hashed features are written; no text of the gold file can be read from them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import table from '../../../src/extraction/languages/english/model.json' with { type: 'json' };
import { countedWords, type Marked, noModels, trained } from './training.ts';

const output = new URL('../../../src/extraction/languages/english/model.json', import.meta.url);
const golds = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((line): Marked => JSON.parse(line));
const isCount = process.argv[3] === 'count';
const words = isCount ? countedWords(golds) : table.words;
writeFileSync(output, `${JSON.stringify({ words, models: isCount ? noModels() : trained(golds) }, null, 2)}\n`);
