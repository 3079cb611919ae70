import type { Article } from '../article/article.ts';
import { didYouMean } from '../article/nearest.ts';
import type { Place, Problem } from '../article/problem.ts';
import { dateOf, roleOn } from './attribution.ts';
import { sameName } from './names.ts';
import type { People } from './people.ts';

/**
 * Holds every id that an article uses against what there is. Problems: `unknown-speaker`, `ambiguous-speaker`,
 * `unknown-organization`, `unknown-source`, `duplicate-source`, `unknown-quote`, `withdrawn-quote`, `taken-id`,
 * and the warnings `role-unknown`, `missing-source` and `missing-summary`.
 */
export function checkReferences(article: Article, people: People): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, { line, column }: Place, message: string, severity: Problem['severity'] = 'error') =>
    problems.push({ severity, code, file: article.file, line, column, message });
  const top = { line: 1, column: 1 };

  const ids = [...article.speakers, ...article.organizations].map(({ id }) => id);
  const everywhere = [...ids, ...people.speakers.keys(), ...people.organizations.keys()];
  const checkSpeaker = (id: string, place: Place) => {
    if (ids.includes(id) || people.speakers.has(id) || people.organizations.has(id)) return;
    const meant = article.speakers.filter(({ name, family, aliases }) =>
      [name, family ?? '', ...aliases.map((alias) => alias.name)].some((known) => sameName(known) === sameName(id)),
    );
    const offered = meant.map((speaker) => `"${speaker.id}"`).join(' or ');
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
    else
      report(
        'unknown-speaker',
        place,
        `Unexpected speaker "${id}"${didYouMean(id, new Set(everywhere))} Expected an id from the speakers or organizations of the article`,
      );
  };
  const checkOrganization = (id: string, place: Place) => {
    if (!people.organizations.has(id))
      report(
        'unknown-organization',
        place,
        `Unexpected organization "${id}"${didYouMean(id, people.organizations.keys())} Expected an id from the organizations of the article`,
      );
  };

  for (const { organization, roles, place } of article.speakers) {
    if (organization !== undefined) checkOrganization(organization, place);
    for (const role of roles) if (role.organization !== undefined) checkOrganization(role.organization, place);
  }
  const sources = article.sources.map(({ id }) => id);
  for (const [i, { id, place }] of article.sources.entries())
    if (sources.indexOf(id) !== i)
      report('duplicate-source', place, `Unexpected second source "${id}", expected each id once`);
  if (!sources.length && article.quotes.length)
    report(
      'missing-source',
      top,
      'Unexpected article without sources, expected where its words come from: add sources: with a title and a date',
      'warning',
    );
  if (!article.summary)
    report(
      'missing-summary',
      top,
      'Unexpected article without a summary, expected a sentence that says what it finds',
      'warning',
    );

  for (const quote of article.quotes) {
    for (const id of quote.speakers) checkSpeaker(id, quote.place);
    if (quote.via !== undefined) checkSpeaker(quote.via, quote.place);
    if (quote.source !== undefined && !sources.includes(quote.source))
      report(
        'unknown-source',
        quote.place,
        `Unexpected source "${quote.source}"${didYouMean(quote.source, sources)} Expected an id from the sources of the article`,
      );
    const { date } = dateOf(quote, article);
    for (const id of quote.speakers) {
      const entry = article.speakers.find((speaker) => speaker.id === id);
      const roles = people.speakers.get(id)?.roles ?? [];
      if (
        quote.role === undefined &&
        entry?.role === undefined &&
        entry?.organization === undefined &&
        roles.length &&
        !roleOn(date, roles)
      )
        report(
          'role-unknown',
          quote.place,
          `Unexpected date ${date} of "${quote.id}", which no role of "${id}" covers whole; the quote is shown without a role: state one with role="…"`,
          'warning',
        );
    }
  }

  const quotes = new Set(article.quotes.flatMap(({ id, spans }) => [id, ...spans.flatMap((span) => span.id ?? [])]));
  for (const { quote, place } of article.corrections)
    if (quote !== undefined && !quotes.has(quote) && !article.withdrawn.some(({ id }) => id === quote))
      report(
        'unknown-quote',
        place,
        `Unexpected quote "${quote}" in a correction${didYouMean(quote, quotes)} Expected the id of a quote of the article`,
      );
  for (const { id, place } of article.withdrawn)
    if (quotes.has(id))
      report(
        'withdrawn-quote',
        place,
        `Unexpected withdrawal of "${id}", which still stands in the article; expected it gone: delete the quote or the withdrawal`,
      );
  const former = new Set<string>(article.withdrawn.map(({ id }) => id));
  for (const { was, place } of article.quotes)
    for (const id of was) {
      if (quotes.has(id) || former.has(id))
        report(
          'taken-id',
          place,
          `Unexpected was="${id}", the address of another quote; expected an id that no quote has now`,
        );
      former.add(id);
    }
  return problems;
}
