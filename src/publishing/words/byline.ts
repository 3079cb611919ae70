import { dayFrom, punctuation, wording } from '#words';
import type { Source } from '../../article/article.ts';
import { secondsOf } from '../../article/place-in-source.ts';
import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { writtenDate } from '../../text/written-date.ts';
import { writtenList } from '../../text/written-list.ts';
import { roleLine } from './role-line.ts';

/** All that is told of a quote in one line below its words: "— Ada Okafor, director, 4 June 2021. Direct quote. Correction, …". */
export function attributionText(quote: AttributedQuote, site: Pick<Site, 'language'>): string {
  const sentences = [byline(quote, site), kindLine(quote), ...correctionNotes(quote.corrections, site.language)];
  const stop = punctuation.stop.trimEnd();
  const whole = sentences.map((sentence) => (/[.!?。！？]$/.test(sentence) ? sentence : sentence + stop));
  return `— ${whole.join(punctuation.stop.slice(stop.length))}`;
}

/** The full names of all who speak in a quote: "Ada Okafor and Ben Okafor". */
export function namesOf({ voices }: Pick<AttributedQuote, 'voices'>, language: string): string {
  return writtenList(
    voices.map(({ speaker }) => speaker.name),
    language,
  );
}

/** Who said it, as what, through whom, where and when, in one line. */
export function byline(quote: AttributedQuote, { language }: Pick<Site, 'language'>): string {
  const who = quote.voices.map((voice) =>
    [voice.speaker.name, roleLine(voice)].filter(Boolean).join(punctuation.comma),
  );
  return [who.join(punctuation.semicolon), ...circumstances(quote, language)].join(punctuation.comma);
}

/** Through whom, where and when something was said: what a byline says behind the names. */
export function circumstances({ via, quote, ...dated }: AttributedQuote, language: string): string[] {
  return [
    ...(via ? [wording.via(via.name)] : []),
    ...(quote.occasion !== undefined ? [wording.saidAt(quote.occasion)] : []),
    dayLine(dated, language),
  ];
}

/** The day on which it was said, or that of the source or the article, said as such: "source of 24 August 2020". */
export function dayLine({ date, dateFrom }: Pick<AttributedQuote, 'date' | 'dateFrom'>, language: string): string {
  return dayFrom[dateFrom](writtenDate(date, language));
}

/** Whose wording it is: "Direct quote", "Paraphrase, translated". */
export function kindLine({ kind, quote }: Pick<AttributedQuote, 'kind' | 'quote'>): string {
  return [wording.kinds[kind], ...(quote.original !== undefined ? [wording.translated] : [])].join(punctuation.comma);
}

/** Whose wording it is, and that it was corrected, in one line: "Paraphrase, translated, corrected 4 June 2021". */
export function noteLine(quote: Pick<AttributedQuote, 'kind' | 'quote' | 'corrections'>, language: string): string {
  const last = quote.corrections.at(-1);
  return [kindLine(quote), ...(last ? [wording.correctedOn(writtenDate(last.date, language))] : [])].join(
    punctuation.comma,
  );
}

/** Whose wording it is and through whom it came: "Paraphrase, translated, quoted by Cara Lund". */
export function wordingLine(quote: Pick<AttributedQuote, 'kind' | 'quote' | 'via'>): string {
  return [kindLine(quote), ...(quote.via ? [wording.via(quote.via.name)] : [])].join(punctuation.comma);
}

/** What a reader of the words alone would miss, behind the names: " (paraphrased, quoted by Cara Lund)". */
export function notesOf(quote: AttributedQuote, language: string): string {
  const { kind } = quote;
  const notes = [
    ...(kind === 'direct' ? [] : [kind === 'indirect' ? wording.paraphrased : wording.partlyQuoted]),
    ...notesBesideKind(quote, language),
  ];
  return notes.length ? punctuation.bracketed(notes.join(punctuation.comma)) : '';
}

/** What a sign of the kind leaves untold: through whom the words came, that they are translated, were corrected. */
export function notesBesideKind(
  { quote, via, corrections }: Pick<AttributedQuote, 'quote' | 'via' | 'corrections'>,
  language: string,
): string[] {
  const last = corrections.at(-1);
  return [
    ...(via ? [wording.via(via.name)] : []),
    ...(quote.original !== undefined ? [wording.translated] : []),
    ...(last ? [wording.correctedOn(writtenDate(last.date, language))] : []),
  ];
}

/** What was corrected, a sentence for each: "Correction, 4 June 2021: The number was misread." */
export function correctionNotes(corrections: readonly { date: string; note: string }[], language: string): string[] {
  return corrections.map(({ date, note }) => wording.correction(writtenDate(date, language), note));
}

/** A source in one line, and where in it: "Delta report, China Daily, 24 August 2020, at 12:40". */
export function sourceLine(source: Source, language: string, at?: string): string {
  return [
    ...(source.authors.length ? [source.authors.join(punctuation.comma)] : []),
    source.title,
    ...(source.publisher !== undefined ? [source.publisher] : []),
    ...(source.date !== undefined ? [writtenDate(source.date, language)] : []),
    ...(at !== undefined ? [placeLine(at)] : []),
  ].join(punctuation.comma);
}

/** Where in a source: "at 12:40", "p. 7". */
export function placeLine(at: string): string {
  return secondsOf(at) === undefined ? at : wording.atTime(at);
}
