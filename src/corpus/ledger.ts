import { type Place, type Problem, reporterOf, top } from '../article/problem.ts';
import { type Claims, claimsOf } from './claims.ts';
import type { AttributedQuote, Corpus, Verification } from './corpus.ts';

/** A correction as readers were told it. */
export interface Told {
  date: string;
  note: string;
}

/** What is remembered of a published quote. */
export interface LedgerEntry extends Claims {
  corrections?: Told[];
  /** That the words were found in the source, for checkouts without its copy. */
  receipt?: Verification;
}

/** A withdrawal as readers were told it. */
export interface ToldWithdrawal {
  date: string;
  reason: string;
}

export interface Ledger {
  /** By every address that a quote was ever published under, `<slug>/<quote-id>`, those of withdrawn quotes included. */
  quotes: ReadonlyMap<string, LedgerEntry>;
  /** The corrections of whole articles, by slug. */
  articles: ReadonlyMap<string, Told[]>;
  /** By the address that the quote had. */
  withdrawn: ReadonlyMap<string, ToldWithdrawal>;
}

const empty: Ledger = { quotes: new Map(), articles: new Map(), withdrawn: new Map() };

export const ledgerFile = 'ledger.json';
const version = 2;

/**
 * Remembers all quotes of a corpus; drafts are not published. What is gone keeps its entry, so that the renaming or
 * withdrawal that explains it has to stay.
 */
export function ledgerOf(corpus: Corpus, earlier = empty): Ledger {
  const quotes = new Map(earlier.quotes);
  for (const quote of corpus.quotes)
    if (!quote.article.draft) {
      const entry = {
        ...claimsOf(quote),
        ...(quote.corrections.length && { corrections: quote.corrections.map(told) }),
        ...(quote.verification && { receipt: quote.verification }),
      };
      for (const key of formerAddresses(quote)) if (quotes.has(key)) quotes.set(key, entry);
      for (const id of [quote.id, ...quote.quote.was]) quotes.set(`${quote.article.slug}/${id}`, entry);
    }
  const withdrawn = new Map(earlier.withdrawn);
  for (const { article, key, date, reason } of corpus.withdrawn)
    if (!article.draft) withdrawn.set(key, { date, reason });
  const articles = new Map(earlier.articles);
  for (const { slug, draft, corrections } of corpus.articles) {
    const whole = corrections.filter(({ quote }) => quote === undefined).map(told);
    if (!draft && whole.length) articles.set(slug, whole);
  }
  return { quotes: inOrder(quotes), articles: inOrder(articles), withdrawn: inOrder(withdrawn) };
}

/** The addresses that a quote may have had: each slug of its article with each of its ids. */
export function* formerAddresses({ id, quote, article }: AttributedQuote): Iterable<string> {
  for (const slug of [article.slug, ...article.was]) for (const one of [id, ...quote.was]) yield `${slug}/${one}`;
}

/** A ledger as text, one quote a line: easy to compare and to merge. */
export function printLedger({ articles, quotes, withdrawn }: Ledger): string {
  const parts = Object.entries({ articles, quotes, withdrawn })
    .filter(([name, entries]) => entries.size || name === 'quotes')
    .map(([name, entries]) => {
      const lines = [...entries].map(([key, entry]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(entry)}`);
      return `  ${JSON.stringify(name)}: {${lines.join(',')}\n  }`;
    });
  return `{\n  "version": ${version},\n${parts.join(',\n')}\n}\n`;
}

/** Reads a printed ledger. Problems: `ledger-syntax`. */
export function readLedger(text: string): { ledger?: Ledger; problems: Problem[] } {
  const { problems, report } = reporterOf(ledgerFile);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    report('ledger-syntax', top, `Unexpected form, expected JSON. ${howToRestore}`);
    return { problems };
  }
  const { version: found, quotes, articles = {}, withdrawn = {} } = (data ?? {}) as Record<string, unknown>;
  if (found !== version || !isMap(quotes) || !isMap(articles) || !isMap(withdrawn)) {
    report('ledger-syntax', top, `Unexpected form, expected what npm run ledger writes. ${howToRestore}`);
    return { problems };
  }
  const sound = <T>(entries: object, isSound: (value: unknown) => boolean) => {
    const [good, bad] = [new Map<string, T>(), [] as string[]];
    for (const [key, value] of Object.entries(entries))
      if (isSound(value)) good.set(key, value as T);
      else bad.push(key);
    const placeOf = bad.length ? placesIn(text) : () => top;
    for (const key of bad) report('ledger-syntax', placeOf(key), `Unexpected entry of "${key}". ${howToRestore}`);
    return good;
  };
  return {
    ledger: {
      quotes: sound<LedgerEntry>(quotes, isEntry),
      articles: sound<Told[]>(articles, isToldList),
      withdrawn: sound<ToldWithdrawal>(withdrawn, (value) => isMap(value) && hasTexts(value, ['date', 'reason'])),
    },
    problems,
  };
}

/** What to do about a ledger that was damaged or is gone. */
export const howToRestore = 'Restore the file from its history (git checkout -- ledger.json) or from a copy';

/** Where the keys of a ledger stand in its text, which is read through once. */
export function placesIn(text: string): (key: string) => Place {
  const places = new Map<string, Place>();
  for (const [index, line] of text.split('\n').entries())
    for (const { 0: key, index: at } of line.matchAll(/"(?:[^"\\]|\\.)*"?/g))
      if (line[at + key.length] === ':' && !places.has(key)) places.set(key, { line: index + 1, column: at + 1 });
  return (key) => places.get(JSON.stringify(key)) ?? top;
}

function told({ date, note }: Told): Told {
  return { date, note };
}

function inOrder<T>(entries: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isToldList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => isMap(one) && hasTexts(one, ['date', 'note']));
}

function isEntry(value: unknown): boolean {
  if (!isMap(value) || !hasTexts(value, ['text', 'kind', 'date'])) return false;
  const { speakers, corrections = [], source, receipt } = value as Record<string, unknown>;
  return (
    Array.isArray(speakers) &&
    speakers.every((speaker) => isMap(speaker) && hasTexts(speaker, ['id', 'name'])) &&
    isToldList(corrections) &&
    (source === undefined || (isMap(source) && hasTexts(source, ['title']))) &&
    (receipt === undefined || isReceipt(receipt)) &&
    [undefined, 'quote', 'source', 'article'].some((known) => Reflect.get(value, 'dateFrom') === known) &&
    ['occasion', 'original', 'via'].every((name) => ['string', 'undefined'].includes(typeof Reflect.get(value, name)))
  );
}

function isReceipt(value: unknown): boolean {
  if (!isMap(value) || !hasTexts(value, ['source', 'copy', 'checked'])) return false;
  const { result, at, leftOut, stretches } = value as Record<string, unknown>;
  return (
    (result === 'verbatim' || result === 'abridged') &&
    [at, leftOut].every(Number.isInteger) &&
    Array.isArray(stretches) &&
    stretches.length > 0 &&
    stretches.every((stretch) => isMap(stretch) && hasTexts(stretch, ['exact', 'prefix', 'suffix']))
  );
}

function hasTexts(value: object, names: string[]): boolean {
  return names.every((name) => typeof Reflect.get(value, name) === 'string');
}
