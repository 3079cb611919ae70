import type { Article } from '../article/article.ts';
import { addProblems, type Problem, type Report, reporterOf, top } from '../article/problem.ts';
import { cut } from '../text/cut.ts';
import { changesOf, claimsOf, isToldByRepeating, tells } from './claims.ts';
import type { Unread } from './content.ts';
import type { AttributedQuote, Corpus, WithdrawnQuote } from './corpus.ts';
import {
  formerAddresses,
  howToRestore,
  type Ledger,
  type LedgerEntry,
  ledgerFile,
  placesIn,
  type Told,
  type ToldWithdrawal,
} from './ledger.ts';

/** A ledger with its text, and what could not be read, which is not missed. */
export interface Published {
  ledger: Ledger;
  text: string;
  unread: Unread;
}

/**
 * Holds what was published against the corpus. Problems: `missing-article`, `vanished-quote` where a published id is
 * gone and no quote has it as `was` and no withdrawal names it; `changed-quote` where a claim is another one and no new
 * correction tells it (no clock is asked, so every build says the same); `dropped-correction` and `dropped-withdrawal`
 * where one that readers were told is gone or says something else.
 */
export function checkLedger(published: Published, corpus: Corpus): Problem[] {
  const { ledger, unread } = published;
  const articles = new Map<string, Article>();
  for (const article of corpus.articles)
    if (!article.draft) for (const slug of [...article.was, article.slug]) articles.set(slug, article);
  const quotes = new Map(corpus.quotes.flatMap((quote) => [...formerAddresses(quote)].map((key) => [key, quote])));
  const isUnread = ({ quote, article }: AttributedQuote) =>
    [...quote.speakers, quote.via ?? []].flat().some((id) => unread.speakers.has(id) || unread.organizations.has(id)) ||
    article.speakers.some(({ organization }) => unread.organizations.has(organization ?? ''));
  const withdrawn = new Map(
    corpus.withdrawn.flatMap((one) =>
      [one.article.slug, ...one.article.was].map((slug) => [`${slug}/${one.id}`, one] as [string, WithdrawnQuote]),
    ),
  );

  const present = new Map(corpus.speakers.flatMap(({ id, was }) => was.map((former) => [former, id] as const)));
  const problems = missingArticles(published, articles);
  const inArticle = (slug: string, check: (article: Article, report: Report) => void) => {
    const article = articles.get(slug);
    if (!article) return;
    const { problems: found, report } = reporterOf(article.file);
    check(article, report);
    addProblems(problems, found);
  };
  const checked = new Set<AttributedQuote>();
  for (const [key, entry] of ledger.quotes) {
    const [slug = '', id = ''] = key.split('/');
    inArticle(slug, (article, report) => {
      const quote = quotes.get(key);
      if (!quote) {
        if (!article.isWhole) return;
        if (!withdrawn.has(key) && !ledger.withdrawn.has(key)) reportVanished(key, id, report);
        checkTold(article, id, entry.corrections ?? [], report);
      } else if (!checked.has(quote) && !isUnread(quote)) {
        checked.add(quote);
        // What is known of its newest address was published last.
        checkQuote(quote, renamed(ledger.quotes.get(quote.key) ?? entry, present), report);
      }
    });
  }
  for (const [slug, corrections] of ledger.articles)
    inArticle(slug, (article, report) => checkTold(article, undefined, corrections, report));
  for (const [key, told] of ledger.withdrawn)
    inArticle(key.split('/')[0]!, (_, report) => checkWithdrawal(key.split('/')[1]!, told, withdrawn.get(key), report));
  return problems;
}

/**
 * The site that was built last from the same content: where it is, and what it is for with how many quotes its ledger had,
 * or the file that should say so and cannot be read.
 */
export type LastBuilt = { folder: string } & ({ site: string; remembered: number } | { unreadable: string });

/**
 * Reports a ledger that is gone, or has lost quotes since a site was built with it; beside a site that does not say what
 * it was built with, one without quotes is taken for lost (`lost-ledger`).
 */
export function checkLastSite(last: LastBuilt, { ledger, corpus }: { ledger?: Ledger; corpus: Corpus }): Problem[] {
  const { problems, report } = reporterOf(ledgerFile);
  const { folder } = last;
  const left = ledger?.quotes.size ?? 0;
  const isUnreadable = 'unreadable' in last;
  if (isUnreadable ? left === 0 : last.site === corpus.site.url && left < last.remembered)
    report(
      'lost-ledger',
      top,
      `Unexpected ${left ? `ledger of ${left} published quotes` : 'absence of published quotes'}, expected ${isUnreadable ? `those of the site in ${folder}, which says in ${last.unreadable} what it was built with, and that cannot be read` : `the ${last.remembered} that the site in ${folder} was built with`}. ${howToRestore}. Where this is the beginning of another site, delete ${folder}`,
    );
  return problems;
}

function reportVanished(key: string, id: string, report: Report): void {
  report(
    'vanished-quote',
    top,
    `Unexpected absence of the published quote "${key}", expected its link to lead somewhere: write was=${id} on the quote that it became, or list it under withdrawn`,
  );
}

/** One problem for an article that is gone, however many quotes it had. */
function missingArticles({ ledger, text, unread }: Published, articles: ReadonlyMap<string, Article>): Problem[] {
  if (unread.isLost) return [];
  const { problems, report } = reporterOf(ledgerFile);
  const bySlug = Map.groupBy(ledger.quotes.keys(), (key) => key.split('/')[0]!);
  const broken = new Set(unread.articles.flatMap(({ article }) => [article.slug, ...article.was]));
  const gone = [...bySlug].filter(([slug]) => !articles.has(slug) && !broken.has(slug));
  const isForeign = gone.length === bySlug.size;
  const placeOf = gone.length ? placesIn(text) : () => top;
  for (const [slug, keys] of gone)
    report(
      'missing-article',
      placeOf(keys[0]!),
      `Unexpected absence of the article "${slug}", of which ${keys.length} published quotes are remembered; expected it: bring its file back, write was: ${slug} on the article that it became, or list the quotes under withdrawn${isForeign ? `. Where this is the ledger of another site, such as the sample, delete ${ledgerFile}` : ''}`,
    );
  return problems;
}

/** What was published, with the ids that its speakers have now: a renamed one is nobody else. */
function renamed(entry: LedgerEntry, present: ReadonlyMap<string, string>): LedgerEntry {
  const speakers = entry.speakers.map((one) => (one.anonymous ? one : { ...one, id: present.get(one.id) ?? one.id }));
  return { ...entry, speakers };
}

function checkQuote(quote: AttributedQuote, entry: LedgerEntry, report: Report): void {
  const fresh = checkTold(quote.article, quote.id, entry.corrections ?? [], report);
  const changes = changesOf(entry, claimsOf(quote));
  const untold = changes.filter((change) => !fresh.some(({ note }) => tells(note, change)));
  const silent = fresh.filter(({ note }) => !changes.some((change) => tells(note, change)));
  // A note that repeats nothing of what was may still tell it, in other words, as for a name that must not be repeated:
  // it stands for one change. Words that somebody was said to have said are told by repeating some of those that are gone.
  const [repeatable, others] = [untold.filter(isToldByRepeating), untold.filter((one) => !isToldByRepeating(one))];
  for (const { claim, was, now } of [...repeatable, ...others.slice(silent.length)]) {
    const [before, after] = apart(was, now);
    report(
      'changed-quote',
      quote.quote.place,
      `Unexpected other ${claim} of the published quote "${quote.key}": ${before} became ${after}; expected a correction that tells readers what ${claim === 'words' ? 'they were' : 'it was'}: add one of its own under corrections with quote: ${quote.id}`,
    );
  }
}

/** Reports corrections that readers were told and that are gone; gives back those that are new. */
function checkTold(article: Article, quote: string | undefined, told: readonly Told[], report: Report): Told[] {
  const now = article.corrections.filter((correction) => correction.quote === quote);
  for (const { date, note } of told) {
    const at = now.findIndex((correction) => correction.date === date && correction.note === note);
    if (at >= 0) now.splice(at, 1);
    else
      report(
        'dropped-correction',
        top,
        `Unexpected absence of a published correction, expected it as readers were told it: under corrections, write date: ${date}, ${quote === undefined ? '' : `quote: ${quote}, `}note: ${JSON.stringify(note)}`,
      );
  }
  return now;
}

function checkWithdrawal(id: string, told: ToldWithdrawal, now: ToldWithdrawal | undefined, report: Report): void {
  if (told.date !== now?.date || told.reason !== now.reason)
    report(
      'dropped-withdrawal',
      top,
      `Unexpected ${now ? 'other withdrawal' : 'absence of the withdrawal'} of "${id}", expected it as readers were told it: under withdrawn, write id: ${id}, date: ${told.date}, reason: ${JSON.stringify(told.reason)}`,
    );
}

/** Two claims from where they begin to differ, in a line each. */
function apart(was: string, now: string): [was: string, now: string] {
  let same = 0;
  while (same < was.length && was[same] === now[same]) same++;
  const start = was.lastIndexOf(' ', Math.max(0, same - 20)) + 1;
  const shown = (claim: string) =>
    claim === '' ? 'none' : `"${start ? '…' : ''}${cut(claim.slice(start, start + 300), 80)}"`;
  return [shown(was), shown(now)];
}
