import { addProblems, type Problem, type Report, reporterOf } from '../article/problem.ts';
import type { AttributedQuote, Verification } from '../corpus/corpus.ts';
import type { Ledger } from '../corpus/ledger.ts';
import { oneInProcess } from '../corpus/one-in-process.ts';
import type { Reading } from '../corpus/read-content.ts';
import { receiptOf } from '../corpus/receipt.ts';
import { type Looked, lookUp } from './look-up.ts';
import { type OpenCopy, openCopy, type Unread } from './open-copy.ts';
import { ownTexts } from './own-text.ts';
import { namesOf, statedSpeakers } from './whose-words.ts';
import { openingPlace } from './written-place.ts';

/** Quotes of one article that name one source, with its copy. */
interface Group {
  quotes: AttributedQuote[];
  copy: { file: string; place: { line: number; column: number } };
}

/**
 * Looks the speakers' own words up in the copies of their sources, and gives each quote that stands there its
 * verification. Where a copy is not here, the receipts of the ledger stand for it. `today` is the day of a check that
 * no receipt has. Problems, at the quotes and at the fields `copy:`: `words-not-in-source`, `runs-out-of-order`,
 * `runs-apart`, `left-out-turns-round`, `copy-missing`, `copy-outside`, `copy-unreadable` and the warnings
 * `words-of-another`, `copy-changed` and `check-lost`.
 */
export function checkCopies({ corpus, ledger }: Reading, folder: string, today = day()): Problem[] {
  const problems: Problem[] = [];
  // Copy by copy, so that one is held at a time.
  for (const [file, groups] of Map.groupBy(groupsIn(corpus.quotes), ({ copy }) => copy.file)) {
    const copy = openCopy(folder, file);
    for (const group of groups) {
      const { problems: found, report } = reporterOf(group.quotes[0]!.article.file);
      if ('code' in copy) withoutCopy(group, copy, ledger, folder, report);
      else withCopy(group, copy, ledger, { folder, today }, report);
      addProblems(problems, found);
    }
  }
  return problems;
}

function day(): string {
  return new Date().toISOString().slice(0, 10);
}

function groupsIn(quotes: readonly AttributedQuote[]): Group[] {
  const groups = new Map<string, Group>();
  for (const quote of quotes) {
    const { source, article } = quote;
    if (!source?.copy || !ownTexts(quote).length) continue;
    const key = `${article.slug}/${source.id}`;
    const known = groups.get(key);
    if (known) known.quotes.push(quote);
    else groups.set(key, { copy: source.copy, quotes: [quote] });
  }
  return [...groups.values()];
}

function withoutCopy(
  { quotes, copy }: Group,
  unread: Unread,
  ledger: Ledger | undefined,
  folder: string,
  report: Report,
): void {
  const receipts = quotes.map((quote) => receiptOf(quote, ledger));
  if (unread.code !== 'copy-missing' || receipts.every((receipt) => receipt === undefined)) {
    report(unread.code, copy.place, unread.message);
    return;
  }
  for (const [i, quote] of quotes.entries()) {
    const receipt = receipts[i];
    if (receipt?.isCurrent) verify(quote, receipt.verification, folder, report);
    else
      report(
        'check-lost',
        quote.quote.place,
        `Unexpected words of "${quote.id}" that were never checked, expected the copy ${copy.file} to check them against: put it there; until then the quote is published without the mark`,
      );
  }
}

function withCopy(
  { quotes, copy: { place } }: Group,
  copy: OpenCopy,
  ledger: Ledger | undefined,
  { folder, today }: { folder: string; today: string },
  report: Report,
): void {
  const receipts = quotes.map((quote) => receiptOf(quote, ledger));
  for (const [i, quote] of quotes.entries()) {
    if (quote.quote.unchecked !== undefined) continue;
    const { fault, verification } = lookedUp(quote, copy, folder, today, receipts[i]);
    if (fault) report(fault.code, openingPlace(quote, folder), fault.message);
    else if (verification) verify(quote, verification, folder, report);
  }
  if (receipts.some((receipt) => receipt && receipt.verification.copy !== copy.hash))
    report(
      'copy-changed',
      place,
      `Unexpected other text in ${copy.file}, expected the one that its quotes were checked against: all were looked up anew; npm run ledger remembers the new one`,
    );
}

// A quote is looked up again only where its file, its copy or what is known of its speakers changed: an edit leaves
// nearly all as they were.
const kept = oneInProcess(
  'checked-quotes',
  () => new WeakMap<AttributedQuote['quote'], { from: string; looked: Looked }>(),
);

function lookedUp(...asked: Parameters<typeof lookUp>): Looked {
  const [quote, copy, , today, receipt] = asked;
  const names = statedSpeakers(quote).map(namesOf);
  const from = JSON.stringify([copy.hash, today, receipt, names, quote.source?.id]);
  const known = kept.get(quote.quote);
  if (known?.from === from) return known.looked;
  const looked = lookUp(...asked);
  kept.set(quote.quote, { from, looked });
  return looked;
}

/** Gives a quote its verification, and warns where somebody else seems to speak. */
function verify(quote: AttributedQuote, verification: Verification, folder: string, report: Report): void {
  quote.verification = verification;
  const { another } = verification;
  if (another === undefined) return;
  report(
    'words-of-another',
    openingPlace(quote, folder),
    `Unexpected speaker of "${quote.id}", expected ${another}, who seems to say these words in the source: change speaker=, or see that the words of two people were not run into one`,
  );
}
