import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../article/article.ts';
import type { Place } from '../article/problem.ts';
import { normal } from '../article/read-article.ts';
import type { AttributedQuote } from '../corpus/corpus.ts';
import { wordsOf } from '../proof/words.ts';

/** Where the words of a quote begin in the file of its article. */
export function openingPlace({ quote, article }: AttributedQuote, folder: string): Place {
  const [{ place, text }] = quote.spans as [Span];
  return writtenPlace(readFileSync(join(folder, article.file), 'utf8'), place, text, 0);
}

/**
 * Where a word of a span stands in the file of its article. `opening` is the place of the span's first colon; `offset`
 * that of the word in the text of the span, from which Markdown's own signs are gone: its words are found again one by one.
 */
export function writtenPlace(source: string, opening: Place, text: string, offset: number): Place {
  const file = normal(source);
  let start = 0;
  for (let line = 1; line < opening.line; line++) start = file.indexOf('\n', start) + 1;
  start += opening.column - 1;
  const rest = file.slice(start, start + 20 * text.length + 2000);
  // The words of a callout begin on its next line, those of a phrase behind its bracket.
  const skipped = /^:::[^\n]*\n|^:quote\[/.exec(rest)?.[0].length ?? 0;
  const written = wordsOf(rest.slice(skipped));
  const asked = wordsOf(text);
  let at = -1;
  for (const [i, word] of asked.texts.entries()) {
    const next = written.texts.indexOf(word, at + 1);
    // A word written with a sign inside is none that is found: it stands behind the one before.
    at = next < 0 || next > at + 20 ? at + 1 : next;
    if (asked.ends[i]! > offset) break;
  }
  const before = file.slice(0, start + skipped + (written.starts[at] ?? 0));
  const lines = before.split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
