import { words } from '#words';
import type { Corpus } from '../../corpus/corpus.ts';
import { revisionsOf } from '../../corpus/revisions.ts';
import { writtenDate } from '../../text/written-date.ts';
import { url } from '../urls.ts';

/** One correction or withdrawal of the site. */
export interface CorrectionRow {
  /** Its anchor. */
  id: string;
  date: { iso: string; text: string };
  article: { title: string; href: string };
  quote?: { id: string; href: string };
  note: string;
  label: string;
}

/** Everything that was corrected or withdrawn, newest first. */
export function correctionRows(corpus: Corpus): CorrectionRow[] {
  return revisionsOf(corpus).map(({ kind, id, article: { slug, title }, quote, date, note }) => ({
    id,
    date: { iso: date, text: writtenDate(date, corpus.site.language) },
    article: { title, href: url.article(slug) },
    ...(quote !== undefined && { quote: { id: quote, href: url.quote(slug, quote) } }),
    note,
    label: kind === 'correction' ? words.corrected : words.withdrawn,
  }));
}
