import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributedQuote } from '../corpus/corpus.ts';
import type { Fault } from '../proof/prove.ts';
import { withSingleSpaces } from '../text/spaces.ts';
import { lineIn, type OpenCopy } from './open-copy.ts';
import type { OwnText } from './own-text.ts';
import { writtenPlace } from './written-place.ts';

/** Characters shown on either side of a word. */
const around = 60;

/** What a fault is told as: both texts, with ▸ before the first word that differs, and where each stands. */
export function tellFault(
  fault: Fault,
  { text, spans }: OwnText,
  quote: AttributedQuote,
  folder: string,
  copy: OpenCopy,
): string {
  const { file } = copy;
  const theirs = copy.copy().text;
  const inCopy = (offset: number) => lineIn(copy, offset);
  const ours = `“${shown(text, fault.differs)}”${placeOf(fault.differs, spans, quote, folder)}`;
  switch (fault.result) {
    case 'words-not-in-source': {
      const source =
        fault.there === undefined
          ? `the words of ${file}, which has nothing like them`
          : `what ${inCopy(fault.there)} says: “${shown(theirs, fault.there)}”`;
      return `Unexpected ${ours}, expected ${source}; ${fault.isGivenUp ? 'it says one thing so often that not every place was looked at; ' : ''}mend the words, mark what is left out with …, or put your own into [brackets]`;
    }
    case 'runs-out-of-order':
      return `Unexpected order of ${ours}, expected that of ${file}, where these words stand before the others: set them in its order, or make two quotes`;
    case 'runs-apart':
      return `Unexpected distance before ${ours}, expected words that ${file} has within 1,500 characters of those before: make two quotes`;
    case 'left-out-turns-round':
      return `Unexpected omission at ${ours}, expected the negation that ${inCopy(fault.leftOut[0])} has there: “${shown(theirs, fault.leftOut[0])}”; give its words too`;
  }
}

function shown(text: string, at: number): string {
  const from = Math.max(0, at - around);
  const to = Math.min(text.length, at + around);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const end = to === text.length ? to : Math.max(at, text.lastIndexOf(' ', to));
  const words = `${start > 0 ? '…' : ''}${text.slice(Math.min(start, at), at)}▸${text.slice(at, end)}${end < text.length ? '…' : ''}`;
  return withSingleSpaces(words).trim();
}

/** ` (line 21, column 24)`, where the words stand in the article and not in an attribute. */
function placeOf(differs: number, spans: OwnText['spans'], quote: AttributedQuote, folder: string): string {
  const found = spans.findLast(({ offset }) => offset <= differs);
  const span = found && quote.quote.spans[found.span];
  if (!found || !span) return '';
  const source = readFileSync(join(folder, quote.article.file), 'utf8');
  const { line, column } = writtenPlace(source, span.place, span.text, differs - found.offset + found.from);
  return ` (line ${line}, column ${column})`;
}
