import { createHash } from 'node:crypto';
import { type Place, type Problem, type Report, reporterOf, top } from '../article/problem.ts';
import type { AttributedQuote, Corpus } from './corpus.ts';

/** What is remembered of a published quote. */
export interface LedgerEntry {
  /** A hash of its words. */
  text: string;
  /** Whose words they are: a shared "A said" must not become "B said" unnoticed either. */
  speakers: string[];
  /** How many corrections of it there were. */
  corrections: number;
}

/** Every address that a quote was ever published under, `<slug>/<quote-id>`, its former ids and withdrawn quotes included. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

const file = 'ledger.json';

/**
 * Remembers all quotes of a corpus; drafts are not published. What is gone keeps its entry, so that the renaming or
 * withdrawal that explains it has to stay.
 */
export function ledgerOf(corpus: Corpus, earlier: Ledger = new Map()): Ledger {
  const now = new Map(earlier);
  for (const [key, quote] of addressesOf(corpus)) now.set(key, entryOf(quote));
  return new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A ledger as text, one quote a line: easy to compare and to merge. */
export function printLedger(ledger: Ledger): string {
  const lines = [...ledger].map(([key, { corrections, ...entry }]) => {
    const shown = JSON.stringify({ ...entry, ...(corrections > 0 && { corrections }) });
    return `    ${JSON.stringify(key)}: ${shown}`;
  });
  return `{\n  "version": 1,\n  "quotes": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** Reads a printed ledger. Problems: `ledger-syntax`. */
export function readLedger(text: string): { ledger?: Ledger; problems: Problem[] } {
  const { problems, report } = reporterOf(file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    report('ledger-syntax', top, `Unexpected JSON: ${(error as Error).message}. Restore the file from its history`);
    return { problems };
  }
  const { version, quotes } = (data ?? {}) as { version?: unknown; quotes?: unknown };
  if (version !== 1 || quotes === null || typeof quotes !== 'object') {
    report(
      'ledger-syntax',
      top,
      'Unexpected form, expected what npm run ledger writes: restore the file from its history',
    );
    return { problems };
  }
  const ledger = new Map<string, LedgerEntry>();
  for (const [key, value] of Object.entries(quotes)) {
    const { text: hash, speakers, corrections = 0 } = (value ?? {}) as Partial<LedgerEntry>;
    if (typeof hash === 'string' && Array.isArray(speakers)) ledger.set(key, { text: hash, speakers, corrections });
    else
      report(
        'ledger-syntax',
        lineOf(key, text),
        `Unexpected entry of "${key}": restore it from the history of the file`,
      );
  }
  return { ledger, problems };
}

/**
 * Holds the published quotes against those of the corpus. Problems: `vanished-quote` where a published id is gone and
 * no quote has it as `was` and no withdrawal names it; `changed-quote` where the words or speakers are others and the
 * article lists no more corrections of the quote than when it was remembered (no clock is asked, so every build says
 * the same). `text` is the printed ledger. Where not all articles could be read (`complete`), what they hold is not missed.
 */
export function checkLedger(
  { ledger, text, complete }: { ledger: Ledger; text: string; complete: boolean },
  corpus: Corpus,
): Problem[] {
  const addresses = new Map(addressesOf(corpus));
  const withdrawn = new Set(corpus.withdrawn.map(({ key }) => key));
  const articles = new Map(corpus.articles.filter(({ draft }) => !draft).map((article) => [article.slug, article]));
  return [...ledger].flatMap(([key, entry]) => {
    const quote = addresses.get(key);
    const article = quote?.article ?? articles.get(key.split('/')[0]!);
    const { problems, report } = reporterOf(article?.file ?? file);
    if (quote) checkQuote(quote, key, entry, report);
    else if (!withdrawn.has(key) && (article || complete))
      report(
        'vanished-quote',
        article ? top : lineOf(key, text),
        `Unexpected absence of the published quote "${key}", expected its link to lead somewhere: ${article ? `write was=${key.split('/')[1]} on the quote that it became, or list it under withdrawn` : 'bring its article back under that slug; to take it back, list the quote there under withdrawn'}`,
      );
    return problems;
  });
}

function checkQuote(quote: AttributedQuote, key: string, entry: LedgerEntry, report: Report): void {
  const now = entryOf(quote);
  const changed = [
    ...(now.text === entry.text ? [] : ['words']),
    ...(now.speakers.join() === entry.speakers.join() ? [] : ['speakers']),
  ];
  if (changed.length && now.corrections <= entry.corrections)
    report(
      'changed-quote',
      quote.quote.place,
      `Unexpected other ${changed.join(' and ')} of the published quote "${key}", expected a correction that tells readers: add one under corrections with quote: ${quote.id}`,
    );
}

/** Published addresses with their quotes, those of former ids included. */
function* addressesOf({ quotes }: Corpus): Iterable<[string, AttributedQuote]> {
  for (const quote of quotes)
    if (!quote.article.draft)
      for (const id of [quote.id, ...quote.quote.was]) yield [`${quote.article.slug}/${id}`, quote];
}

function entryOf({ text, quote, corrections }: AttributedQuote): LedgerEntry {
  const hash = createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 32);
  return { text: hash, speakers: quote.speakers, corrections: corrections.length };
}

function lineOf(key: string, text: string): Place {
  const lines = text.slice(0, text.indexOf(`${JSON.stringify(key)}:`)).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
