import { punctuation } from '#words';
import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { cut } from '../../text/cut.ts';
import { marksOf } from '../../text/quotation-marks.ts';
import { byline, namesOf, noteLine, notesOf } from './byline.ts';
import { shownWords } from './shown-words.ts';

/** How much of a title and of a description link previews show at most. */
const titleLimit = 90;
const descriptionLimit = 300;

/** "Zhang Haohan (translated): “…”": the full name and what is to know of the words first, marks only around the speaker's own. */
export function quoteTitle(quote: AttributedQuote, { language }: Pick<Site, 'language'>): string {
  const names = namesOf(quote, language) + notesOf(quote, language);
  const words = quote.text.replaceAll('\n\n', ' ');
  const short = cut(words, Math.max(30, titleLimit - names.length));
  const [opening, closing] = quote.kind === 'direct' ? marksOf(quote.language) : ['', ''];
  return `${names}${punctuation.colon}${opening}${short}${closing}`;
}

/** The words in one paragraph, then who said them as what and when. */
export function quoteDescription(quote: AttributedQuote, site: Pick<Site, 'language'>): string {
  const words = cut(quote.text.replaceAll('\n\n', ' '), descriptionLimit);
  return `${shownWords({ ...quote, text: words })} — ${byline(quote, site)}${punctuation.stop}${noteLine(quote, site.language)}${punctuation.end}`;
}
