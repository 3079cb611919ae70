import { words } from '#words';
import type { Article, Kind, Piece, Span } from '../../article/article.ts';
import type { AttributedQuote, Speaker, Voice } from '../../corpus/corpus.ts';
import { type NameParts, nameParts } from '../../corpus/names.ts';
import { dayLine } from '../../publishing/words/byline.ts';
import { type Flag, flagsOf } from '../../publishing/words/flags.ts';
import { capitalized, shownRoles, roleLine as statedRole } from '../../publishing/words/role-line.ts';
import { mayRunAgainst } from '../../text/direction.ts';
import { marksOf } from '../../text/quotation-marks.ts';
import { absolute, resolve, url } from '../urls.ts';
import { pictureHtml } from './picture-view.ts';

/** A name as it is printed, with the page of its bearer where there is one. */
export interface NameView {
  parts: NameParts;
  text: string;
  href?: string;
}

/** A quote ready to be set: nothing is left to format. */
export interface QuoteView {
  key: string;
  id: string;
  number: number;
  kind: Kind;
  kindLabel: string;
  /** Safe HTML: paragraphs, or a phrase; quotation marks of the language are set. */
  html: string;
  language?: string;
  direction?: 'auto';
  /** Everybody who speaks, with role and organization on the day where several do. */
  people: { name: NameView; role?: string }[];
  names: NameView[];
  /** Role and organization on the day, of all who speak. */
  role: string;
  /** No role is stated: `role` only says so. */
  isRoleUnstated: boolean;
  date: { iso: string; text: string };
  href: string;
  contextHref: string;
  /** Where the words were taken from; where that has no address, the quote's own. */
  cite: string;
  /** The published address, for print. */
  address: string;
  flags: Flag[];
  /** Where its page says that the words were checked against the source. */
  checkedHref?: string;
}

/** Fills the holes of a piece of prose that holds no quotes of its own; only articles have pictures. */
export function fill(
  pieces: readonly Piece[],
  article: Pick<Article, 'slug' | 'pictures'> = { slug: '', pictures: [] },
): string {
  return pieces
    .map((piece) => {
      if ('html' in piece) return piece.html;
      if ('label' in piece) return escapeAttribute(words.inProse[piece.label]);
      if ('address' in piece) return escapeAttribute(resolve(piece.address));
      return 'picture' in piece ? pictureHtml(piece.picture, article) : '';
    })
    .join('');
}

export function nameView(speaker: Speaker): NameView {
  const page = speaker.kind === 'anonymous' ? {} : { href: url.speaker(speaker.id) };
  return { parts: nameParts(speaker), text: speaker.name, ...page };
}

/** What one speaker was on the day, as pages show it. */
export function roleLine(voice: Voice): string {
  return shownRoles([voice], words);
}

/** The view of one span of a quote; a callout of an interrupted quote shows one span, other pages all of them. */
export function quoteView(quote: AttributedQuote, pageLanguage: string, span?: number): QuoteView {
  const { article } = quote;
  const spans = span === undefined ? quote.quote.spans : [quote.quote.spans[span]!];
  const href = url.quote(article.slug, quote.id);
  const latest = quote.corrections.at(-1)?.date;
  return {
    key: quote.key,
    id: quote.id,
    number: quote.number,
    kind: quote.kind,
    kindLabel: words.kind[quote.kind],
    html: withoutNotes(spans.map((part) => setInParagraphs(quote, part)).join(''), span === undefined),
    ...(quote.language !== pageLanguage && { language: quote.language }),
    ...(mayRunAgainst(quote.text, pageLanguage) && { direction: 'auto' as const }),
    people: quote.voices.map((voice) => ({
      name: nameView(voice.speaker),
      ...(quote.voices.length > 1 && { role: roleLine(voice) }),
    })),
    names: quote.voices.map(({ speaker }) => nameView(speaker)),
    role: shownRoles(quote.voices, words),
    isRoleUnstated: !quote.voices.some(statedRole),
    date: { iso: quote.date, text: capitalized(dayLine(quote, pageLanguage)) },
    href,
    contextHref: url.inContext(article.slug, quote.id),
    cite: quote.source?.url ?? absolute(href),
    address: absolute(href),
    flags: flagsOf(
      {
        corrected: latest,
        translated: quote.quote.original !== undefined,
        via: quote.via?.name,
        href: `${href}#corrections`,
      },
      words,
      pageLanguage,
    ),
    ...(quote.verification && { checkedHref: `${href}#checked` }),
  };
}

/** The words of a span as one phrase with the marks of its kind. */
export function setInline(quote: AttributedQuote, span: number): string {
  const part = quote.quote.spans[span]!;
  const html = fill(part.pieces, quote.article);
  if (quote.kind !== 'direct') return html;
  const [open, close] = marksOf(quote.language);
  return open + html + close;
}

/** Each paragraph of a direct quote opens with a mark, only the last one closes. */
function setInParagraphs(quote: AttributedQuote, part: Span): string {
  const html = fill(part.pieces, quote.article);
  const paragraphs = part.form === 'callout' ? html : `<p>${html}</p>`;
  if (quote.kind !== 'direct') return paragraphs;
  const [open, close] = marksOf(quote.language);
  return paragraphs.replaceAll('<p>', `<p>${open}`).replace(/<\/p>(?=\s*$)/, `${close}</p>`);
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** Away from its article, a quote has no notes to lead to. */
function withoutNotes(html: string, away: boolean): string {
  return away ? html.replace(/<sup><a href="#note_[^<]*<\/a><\/sup>/g, '') : html;
}
