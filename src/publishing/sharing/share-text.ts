import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { withoutHints } from '../../text/break-hints.ts';
import { wellFormed } from '../../text/well-formed.ts';
import { writtenDate } from '../../text/written-date.ts';
import { wording } from '../../words/english.ts';
import type { Addresses } from '../addresses.ts';
import { byline, correctionNotes, kindLine, namesOf, sourceLine } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';
import { type Shared, shareLinks } from './share-links.ts';

/** What goes below the words of a quote that is copied, line by line: who said them as what and when, their kind and
 * source, what was corrected, and the article; the address goes below that. */
export function attributionLines(quote: AttributedQuote, site: Site): string[] {
  const { article, source, corrections } = quote;
  return [
    `— ${byline(quote, site)}`,
    `${kindLine(quote)}${source ? `. ${wording.source}: ${sourceLine(source, site.language)}` : ''}`,
    ...correctionNotes(corrections, site.language),
    `${article.title}, ${site.title}`,
  ].map(clean);
}

/** Links that share a quote; the text is the words with the speaker's full name. */
export function quoteShareLinks(quote: AttributedQuote, site: Site, addresses: Addresses) {
  return shareLinks(sharedQuote(quote, site, addresses));
}

function sharedQuote(quote: AttributedQuote, site: Site, addresses: Addresses): Shared {
  const names = clean(namesOf(quote, site.language));
  return {
    subject: `${names}: ${clean(quote.article.title)}`,
    text: `${names}${notesOf(quote, site.language)}: ${clean(shownWords(quote))}`,
    url: addresses.quote(quote.article.slug, quote.id),
  };
}

/** What a reader of the words alone would miss, behind the names: " (paraphrased, quoted by Cara Lund)". */
function notesOf({ kind, quote, via, corrections }: AttributedQuote, language: string): string {
  const last = corrections.at(-1);
  const notes = [
    ...(kind === 'direct' ? [] : [kind === 'indirect' ? wording.paraphrased : wording.partlyQuoted]),
    ...(via ? [wording.via(clean(via.name))] : []),
    ...(quote.original !== undefined ? [wording.translated] : []),
    ...(last ? [wording.correctedOn(writtenDate(last.date, language))] : []),
  ];
  return notes.length ? ` (${notes.join(', ')})` : '';
}

function clean(text: string): string {
  return wellFormed(withoutHints(text));
}
