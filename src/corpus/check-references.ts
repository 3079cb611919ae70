import type { Article, Quote } from '../article/article.ts';
import { type Place, type Problem, type Report, reporterOf, top } from '../article/problem.ts';
import { boundedOffers, type didYouMean } from '../text/nearest.ts';
import { dateOf, roleOn } from './attribution.ts';
import { sameName } from './names.ts';
import { oneInProcess } from './one-in-process.ts';
import type { People } from './people.ts';

type Offer = typeof didYouMean;

const checked = oneInProcess('checked-references', () => ({ beside: '', found: new WeakMap<Article, Problem[]>() }));

/**
 * What `checkReferences` says of each article. An article is looked at again only when it changed, or when somebody whom the
 * articles and the registry name did: an edit of an archive costs one article.
 */
export function checkAllReferences(articles: readonly Article[], people: People): Problem[] {
  const { speakers, organizations, registered } = people;
  const beside = JSON.stringify([
    Array.from(speakers.values(), ({ id, roles }) => [id, roles]),
    ...[organizations.keys(), registered.speakers, registered.organizations].map((ids) => [...ids]),
  ]);
  if (beside !== checked.beside) checked.found = new WeakMap();
  checked.beside = beside;
  return articles.flatMap((article) => {
    const found = checked.found.get(article) ?? checkReferences(article, people);
    checked.found.set(article, found);
    return found;
  });
}

/**
 * Holds every id that an article uses against what the article and the registry declare; what another article declares
 * does not count, so that no article breaks when another one goes. Problems: `unknown-speaker`, `ambiguous-speaker`,
 * `unknown-organization`, `unknown-source`, `duplicate-source`, `unknown-quote`, `withdrawn-quote`, `taken-id`,
 * and the warnings `role-unknown`, `missing-source` and `missing-summary`. Of an article whose fields have errors, `open` are
 * the lists in which some id could not be read: what they may hold is not missed.
 */
export function checkReferences(article: Article, people: People, open?: ReadonlySet<string>): Problem[] {
  const { problems, report } = reporterOf(article.file);
  const isOpen = (list: string) => open?.has(list) ?? false;
  const offer = boundedOffers();
  if (!isOpen('organizations')) checkOrganizations(article, people, offer, report);
  if (!isOpen('sources')) checkSources(article, offer, report);
  if (!open && !article.summary)
    report('missing-summary', top, 'Unexpected article without a summary, expected a sentence that says what it finds');
  const speakers = new Set(article.speakers.map(({ id }) => id));
  const known = { speakers, organizations: new Set(article.organizations.map(({ id }) => id)) };
  const reportSpeaker = speakerReporter(article, people, offer, report);
  for (const quote of article.quotes) {
    const named = isOpen('speakers') || isOpen('organizations') ? [] : [...quote.speakers, quote.via ?? []].flat();
    for (const id of new Set(named))
      if (
        !known.speakers.has(id) &&
        !known.organizations.has(id) &&
        !people.registered.speakers.has(id) &&
        !people.registered.organizations.has(id)
      )
        reportSpeaker(id, quote.place);
    if (!open) checkRole(quote, article, people, report);
  }
  checkFormerIds(article, article.isWhole && !isOpen('withdrawn'), offer, report);
  return problems;
}

function checkOrganizations(article: Article, people: People, offer: Offer, report: Report): void {
  const here = new Set([...article.organizations.map(({ id }) => id), ...people.registered.organizations]);
  for (const { organization, roles, place } of article.speakers)
    for (const id of new Set([organization, ...roles.map((role) => role.organization)]))
      if (id !== undefined && !here.has(id))
        report(
          'unknown-organization',
          place,
          `Unexpected organization "${id}"${offer(id, here)} Expected an id from the organizations of the article`,
        );
}

function checkSources(article: Article, offer: Offer, report: Report): void {
  const sources = new Set<string>();
  for (const { id, place } of article.sources) {
    if (sources.has(id)) report('duplicate-source', place, `Unexpected second source "${id}", expected each id once`);
    sources.add(id);
  }
  if (!sources.size && article.quotes.length)
    report(
      'missing-source',
      top,
      'Unexpected article without sources, expected where its words come from: add sources: with a title and a date',
    );
  for (const { source, place } of article.quotes)
    if (source !== undefined && !sources.has(source))
      report(
        'unknown-source',
        place,
        `Unexpected source "${source}"${offer(source, sources)} Expected an id from the sources of the article`,
      );
}

/** Says what an unknown speaker may be meant as: people of that name, or else ids that are near. */
function speakerReporter(article: Article, people: People, offer: Offer, report: Report) {
  // Gathered where the first is unknown: in most articles none is.
  let gathered: { byName: ReadonlyMap<string, string[]>; ids: ReadonlySet<string> } | undefined;
  return (id: string, place: Place): void => {
    gathered ??= {
      byName: idsByName(article),
      ids: new Set([
        ...[...article.speakers, ...article.organizations].map((entry) => entry.id),
        ...people.speakers.keys(),
        ...people.organizations.keys(),
      ]),
    };
    const { byName, ids } = gathered;
    const meant = byName.get(sameName(id)) ?? [];
    const offered = meant.map((known) => `"${known}"`).join(' or ');
    if (meant.length > 1)
      report(
        'ambiguous-speaker',
        place,
        `Unexpected speaker "${id}", which may be ${offered}; expected an id: write the one you mean`,
      );
    else if (meant.length)
      report(
        'unknown-speaker',
        place,
        `Unexpected speaker "${id}", expected an id, not a name; did you mean ${offered}?`,
      );
    else {
      const advice = ids.has(id)
        ? '; another article has an entry for it: copy that, or give it a file in speakers/ or organizations/.'
        : offer(id, ids);
      report(
        'unknown-speaker',
        place,
        `Unexpected speaker "${id}"${advice} Expected an id from the speakers or organizations of the article`,
      );
    }
  };
}

/** The ids of an article's speakers by each name that they go by. */
function idsByName({ speakers }: Article): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { id, name, family = '', aliases } of speakers)
    for (const known of new Set([name, family, ...aliases.map((alias) => alias.name)].map(sameName)))
      byName.set(known, [...(byName.get(known) ?? []), id]);
  return byName;
}

function checkRole(quote: Quote, article: Article, people: People, report: Report): void {
  if (quote.role !== undefined) return;
  const { date } = dateOf(quote, article);
  for (const id of quote.speakers) {
    const entry = article.speakers.find((speaker) => speaker.id === id);
    const roles = (entry?.anonymous ? entry : people.speakers.get(id))?.roles ?? [];
    if (entry?.role !== undefined || entry?.organization !== undefined || !roles.length || roleOn(date, roles))
      continue;
    report(
      'role-unknown',
      quote.place,
      `Unexpected date ${date} of "${quote.id}", which no role of "${id}" covers whole; the quote is shown without a role: state one with role="…"`,
    );
  }
}

/** Corrections, withdrawals and renamings, by id; upper and lower case are one address on some disks. */
function checkFormerIds(article: Article, isComplete: boolean, offer: Offer, report: Report): void {
  const quotes = new Map(
    article.quotes
      .flatMap(({ id, spans }) => [id, ...spans.flatMap((span) => span.id ?? [])])
      .map((id) => [id.toLowerCase(), id]),
  );
  const former = new Set(article.withdrawn.map(({ id }) => id.toLowerCase()));
  for (const { quote, place } of article.corrections)
    if (
      isComplete &&
      quote !== undefined &&
      quotes.get(quote.toLowerCase()) !== quote &&
      !former.has(quote.toLowerCase())
    )
      report(
        'unknown-quote',
        place,
        `Unexpected quote "${quote}" in a correction${offer(quote, quotes.values())} Expected the id of a quote of the article`,
      );
  for (const { id, place } of article.withdrawn)
    if (quotes.has(id.toLowerCase()))
      report(
        'withdrawn-quote',
        place,
        `Unexpected withdrawal of "${id}", which still stands in the article; expected it gone: delete the quote or the withdrawal`,
      );
  for (const { was, place } of article.quotes)
    for (const id of was) {
      if (quotes.has(id.toLowerCase()) || former.has(id.toLowerCase()))
        report(
          'taken-id',
          place,
          `Unexpected was="${id}", the address of another quote; expected an id that no quote has now`,
        );
      former.add(id.toLowerCase());
    }
}
