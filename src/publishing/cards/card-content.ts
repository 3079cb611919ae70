import { punctuation, wording } from '#words';
import type { Article, Kind } from '../../article/article.ts';
import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { type NameParts, nameParts } from '../../corpus/names.ts';
import { cut } from '../../text/cut.ts';
import { directionOf } from '../../text/direction.ts';
import { marksOf } from '../../text/quotation-marks.ts';
import { wellFormed } from '../../text/well-formed.ts';
import { writtenDate } from '../../text/written-date.ts';
import { dayLine, wordingLine } from '../words/byline.ts';
import { capitalized, roleLine } from '../words/role-line.ts';

/** The logo of a site as a card shows it. */
export interface CardLogo {
  /** Says what it shows, as that of a picture. */
  name: string;
  width: number;
  height: number;
  isWide: boolean;
  isWeak: boolean;
}

/** Everything that the card of a quote shows, and nothing else: two equal contents are one picture. */
export interface QuoteCard {
  site: string;
  logo?: CardLogo;
  direction: 'ltr' | 'rtl';
  language: string;
  kind: Kind;
  text: string;
  /** Outer quotation marks; empty where the words are not the speaker's own. */
  marks: readonly [opening: string, closing: string];
  people: { name: NameParts; role: string }[];
  foot: string[];
}

/** Everything that the card of an article shows. */
export interface ArticleCard {
  site: string;
  logo?: CardLogo;
  direction: 'ltr' | 'rtl';
  language: string;
  title: string;
  deck: string;
  label: string[];
  /** The name of the picture that stands beside the title, by what it shows. */
  picture?: string;
  /** A rule for each quote, as long as its words; `first` where another speaker begins. */
  score: { kind: Kind; words: number; first: boolean }[];
}

export function quoteCard(quote: AttributedQuote, site: Site, logo?: CardLogo): QuoteCard {
  const { language, kind, source, corrections } = quote;
  const date = dayLine(quote, site.language);
  const from = source && cut(source.publisher ?? source.title, 34);
  const last = corrections.at(-1);
  return clean({
    site: site.title,
    ...(logo && { logo }),
    direction: directionOf(quote.text, language),
    language,
    kind,
    text: quote.text,
    marks: kind === 'direct' ? marksOf(language) : ['', ''],
    people: quote.voices.map((voice) => ({
      name: nameParts(voice.speaker),
      role: cut(capitalized(roleLine(voice)), 150),
    })),
    foot: [
      wordingLine(quote) + punctuation.stop + [...(from === undefined ? [] : [from]), date].join(punctuation.comma),
      ...(last ? [wording.corrected(writtenDate(last.date, site.language))] : []),
    ],
  });
}

export function articleCard(
  article: Article,
  quotes: readonly AttributedQuote[],
  site: Site,
  { logo, picture }: { logo?: CardLogo | undefined; picture?: string | undefined } = {},
): ArticleCard {
  const language = article.language ?? site.language;
  const speakerOf = (quote: AttributedQuote | undefined) => quote?.voices.map(({ speaker }) => speaker.id).join();
  const last = article.corrections.filter(({ quote }) => quote === undefined).at(-1);
  return clean({
    site: site.title,
    ...(logo && { logo }),
    direction: directionOf(article.title, language),
    language,
    title: article.title,
    deck: article.summary ?? '',
    ...(picture !== undefined && { picture }),
    label: [
      wording.articleKind[article.kind],
      writtenDate(article.date, site.language),
      ...(last ? [wording.corrected(writtenDate(last.date, site.language))] : []),
    ],
    score: quotes.map((quote, i) => ({
      kind: quote.kind,
      words: quote.words.all,
      first: speakerOf(quote) !== speakerOf(quotes[i - 1]),
    })),
  });
}

/** Every text of a card, for its fonts. Small capitals need the capitals, a cut text the ellipsis. */
export function textOf(card: QuoteCard | ArticleCard): string {
  const texts =
    'text' in card
      ? [
          card.text,
          ...card.marks,
          ...card.people.flatMap(({ name, role }) => [
            name.before,
            name.family,
            name.family.toUpperCase(),
            name.after,
            role,
          ]),
          ...card.foot,
        ]
      : [card.title, card.deck, ...card.label];
  return [card.site, ...texts, '…', wording.more(0), '0123456789'].join(' ');
}

/** Composed letters: a font has `é` more often than an `e` and the accent for it. */
function clean<Value>(value: Value): Value {
  if (typeof value === 'string') return wellFormed(value).normalize('NFC') as Value;
  if (Array.isArray(value)) return value.map(clean) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)])) as Value;
}
