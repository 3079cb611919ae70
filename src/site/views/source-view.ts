import { punctuation, words } from '#words';
import type { Source } from '../../article/article.ts';
import type { Verification } from '../../corpus/corpus.ts';
import { type SourceLink, sourceLink } from '../../publishing/metadata/archive-attributes.ts';
import { placeLine } from '../../publishing/words/byline.ts';
import { writtenDate } from '../../text/written-date.ts';
import { writtenList } from '../../text/written-list.ts';

/** Where words come from, ready to be set. */
export interface SourceView {
  id: string;
  title: string;
  details: string;
  date?: { iso: string; text: string };
  /** Where in it the words of a quote stand. */
  at?: string;
  link?: SourceLink;
  archived?: string;
  accessed?: string;
  /** How many quotes were checked against its text, and when. */
  checked?: string;
}

/** `checks` are those of the quotes that an article takes from it, `at` the place of the one quote it is shown for. */
export function sourceView(
  source: Source,
  language: string,
  { checks = [], at }: { checks?: readonly Verification[]; at?: string | undefined } = {},
): SourceView {
  const { title, publisher, authors, archived, accessed } = source;
  const link = sourceLink(source, at);
  return {
    id: `source_${source.id}`,
    title,
    details: [publisher, authors.length ? words.byInLine(writtenList(authors, language)) : '']
      .filter(Boolean)
      .join(punctuation.comma),
    ...(source.date && { date: { iso: source.date, text: writtenDate(source.date, language) } }),
    ...(at !== undefined && { at: placeLine(at) }),
    ...(link && { link }),
    ...(archived && { archived }),
    ...(accessed && { accessed: writtenDate(accessed, language) }),
    ...(checks.length > 0 && { checked: words.checkedIn(checks.length, writtenDate(lastDay(checks), language)) }),
  };
}

function lastDay(checks: readonly Verification[]): string {
  return checks
    .map(({ checked }) => checked)
    .sort()
    .at(-1)!;
}
