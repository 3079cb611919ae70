import type { AttributedQuote } from '../../corpus/corpus.ts';
import { inMarks } from '../../text/quotation-marks.ts';

/** The words of a quote as plain text shows them: in marks only where all of them are the speaker's own. */
export function shownWords({ kind, text, language }: Pick<AttributedQuote, 'kind' | 'text' | 'language'>): string {
  return kind === 'direct' ? inMarks(text, language) : text;
}
