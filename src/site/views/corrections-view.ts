import type { Corpus } from '../../corpus/corpus.ts';
import { writtenDate } from '../../text/written-date.ts';
import { words } from '../../words/english.ts';
import { url } from '../urls.ts';

/** One correction or withdrawal of the site. */
export interface CorrectionRow {
  date: { iso: string; text: string };
  article: { title: string; href: string };
  quote?: { id: string; href: string };
  note: string;
  label: string;
}

/** Everything that was corrected or withdrawn, newest first. */
export function correctionRows({ articles, site }: Corpus): CorrectionRow[] {
  const rows = articles.flatMap(({ slug, title, corrections, withdrawn }) => {
    const row = (date: string, id: string | undefined, note: string, label: string): CorrectionRow => ({
      date: { iso: date, text: writtenDate(date, site.language) },
      article: { title, href: url.article(slug) },
      ...(id !== undefined && { quote: { id, href: url.quote(slug, id) } }),
      note,
      label,
    });
    return [
      ...corrections.map(({ date, quote, note }) => row(date, quote, note, words.corrected)),
      ...withdrawn.map(({ id, date, reason }) => row(date, id, reason, words.withdrawn)),
    ];
  });
  return rows.sort((a, b) => (a.date.iso < b.date.iso ? 1 : -1));
}
