import { ownWords } from '../article/own-words.ts';
import type { AttributedQuote } from '../corpus/corpus.ts';

/** A text of a quote that claims to be the speaker's own words. */
export interface OwnText {
  text: string;
  /** Spans of the quote, with where each begins in the text; none for the original, which stands in an attribute. */
  spans: { span: number; offset: number; from: number }[];
}

/**
 * The texts of a quote that are looked up, each by itself: all of a direct quote, the stretches in quotation marks of a
 * mixed one, nothing of a paraphrase. Of a translation it is the original.
 */
export function ownTexts({ kind, quote }: AttributedQuote): OwnText[] {
  if (kind === 'indirect') return [];
  if (quote.original !== undefined) {
    const { original } = quote;
    return kind === 'direct'
      ? [{ text: original, spans: [] }]
      : stretches(original).map(({ text }) => ({ text, spans: [] }));
  }
  if (kind === 'mixed')
    return quote.spans.flatMap(({ text }, span) =>
      stretches(text).map(({ text: own, from }) => ({ text: own, spans: [{ span, offset: 0, from }] })),
    );
  // What is said between two spans parts them like paragraphs.
  let text = '';
  const spans = quote.spans.map((part, span) => {
    if (span) text += '\n\n';
    const offset = text.length;
    text += part.text;
    return { span, offset, from: 0 };
  });
  return [{ text, spans }];
}

/** What stands between quotation marks. */
function stretches(text: string): { text: string; from: number }[] {
  return ownWords(text).map(([start, end]) => ({ text: text.slice(start + 1, end - 1), from: start + 1 }));
}
