import { punctuation, words as said, wording } from '#words';
import type { Article, LeadPicture, Piece, PlacedPicture } from '../../article/article.ts';
import type { AttributedQuote } from '../../corpus/corpus.ts';
import { escapeHtml } from '../../text/escape.ts';
import { marksOf } from '../../text/quotation-marks.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { Addresses } from '../addresses.ts';
import { circumstances, correctionNotes, kindLine, namesOf, noteLine } from '../words/byline.ts';
import { roleLine } from '../words/role-line.ts';

/** What an article's body needs to be shown away from its page. */
export interface Away {
  article: Article;
  /** The quotes of the article by id. */
  quotes: ReadonlyMap<string, AttributedQuote>;
  /** The language of our own words. */
  language: string;
  addresses: Addresses;
}

/** The whole body of an article as HTML that stands alone: every address absolute, every quote with its speaker. */
export function articleHtml(away: Away): string {
  const { image } = away.article;
  return [...(image ? [leadHtml(image, away)] : []), ...blocksHtml(away)].join('\n');
}

function leadHtml(image: LeadPicture, away: Away): string {
  const { address, description, caption, credit } = image;
  const said = [caption, credit].filter(Boolean).join(' ');
  return `<figure>${pictureHtml({ address, description }, away)}${said ? `<figcaption>${escapeHtml(said)}</figcaption>` : ''}</figure>`;
}

function pictureHtml({ address, description }: Pick<PlacedPicture, 'address' | 'description'>, away: Away): string {
  const source = away.addresses.articleFile(away.article.slug, encodeURIComponent(address));
  return `<img src="${escapeHtml(source)}" alt="${escapeHtml(description)}">`;
}

function blocksHtml(away: Away): string[] {
  return away.article.blocks.map((block) =>
    block.kind === 'prose' ? piecesHtml(block.pieces, away) : calloutHtml(block.quote, block.span, away),
  );
}

/** HTML with its holes filled; a quote that the corpus does not know leaves nothing. */
export function piecesHtml(pieces: readonly Piece[], away: Away): string {
  return pieces
    .map((piece) => {
      if ('html' in piece) return wellFormed(piece.html);
      if ('label' in piece) return escapeHtml(said.inProse[piece.label]);
      if ('address' in piece) return escapeHtml(away.addresses.resolve(away.article, piece.address));
      if ('picture' in piece) return pictureHtml(piece.picture, away);
      return inlineHtml(piece.quote, piece.span, away);
    })
    .join('');
}

function calloutHtml(id: string, span: number, away: Away): string {
  const quote = away.quotes.get(id);
  if (!quote) return '';
  const url = escapeHtml(away.addresses.quote(quote.article.slug, id));
  const words = piecesHtml(quote.quote.spans[span]?.pieces ?? [], away);
  return `<figure><blockquote cite="${url}" lang="${escapeHtml(quote.language)}">${words}</blockquote><figcaption>${captionHtml(quote, away)}</figcaption></figure>`;
}

function inlineHtml(id: string, span: number, away: Away): string {
  const quote = away.quotes.get(id);
  if (!quote) return '';
  const words = piecesHtml(quote.quote.spans[span]?.pieces ?? [], away);
  const [opening, closing] = quote.kind === 'direct' ? marksOf(quote.language) : ['', ''];
  // What the page tells by the rule below the words is told in words: whose they are, and through whom they came.
  const via = quote.via ? punctuation.comma + wording.via(quote.via.name) : '';
  const told = ` [${noteLine(quote, away.language)}${punctuation.colon}${namesOf(quote, away.language)}${via}]`;
  return `<span lang="${escapeHtml(quote.language)}">${opening}${words}${closing}</span>${escapeHtml(told)}`;
}

/** Who, as what, through whom, where, when, of what kind, with a link to the quote and its corrections. */
export function captionHtml(quote: AttributedQuote, { addresses, language }: Omit<Away, 'article' | 'quotes'>): string {
  const url = escapeHtml(addresses.quote(quote.article.slug, quote.id));
  const notes = correctionNotes(quote.corrections, language).map((note) => punctuation.stop + note);
  // Each of those who speak together keeps their own role.
  const who = quote.voices.map((voice) =>
    [`<a href="${url}">${escapeHtml(voice.speaker.name)}</a>`, escapeHtml(roleLine(voice))]
      .filter(Boolean)
      .join(punctuation.comma),
  );
  const told = ['', ...circumstances(quote, language)].join(punctuation.comma) + punctuation.stop;
  return `— ${who.join(punctuation.semicolon)}${escapeHtml(told)}${kindLine(quote)}${escapeHtml(notes.join(''))}`;
}
