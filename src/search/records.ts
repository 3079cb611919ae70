import type { AttributedQuote, DateFrom, Speaker } from '../corpus/corpus.ts';
import { fold } from '../text/fold.ts';
import { familyOf } from './family.ts';
import { idFromName } from './id-from-name.ts';

export type Kind = AttributedQuote['kind'];

/** Somebody who said a quote, with what they were on its day, as printed. */
export interface RecordVoice {
  /** The id of an anonymous speaker is `<slug>/<id>`, for it means somebody else in every article. */
  speaker: { id: string; kind: Speaker['kind']; name: string; family?: string };
  role?: string;
  organization?: { id: string; name: string };
}

/** A subject of an article: the last part of its address, and what it is called. */
export interface RecordTopic {
  id: string;
  name: string;
}

/** A quote as search knows it: all that a result shows. */
export interface QuoteRecord {
  /** `<slug>/<quote-id>`, unique on the site. */
  key: string;
  id: string;
  kind: Kind;
  text: string;
  folded: string;
  /** BCP 47 tag of the words. */
  language: string;
  date: string;
  dateFrom: DateFrom;
  /** When it was corrected last. */
  corrected?: string;
  /** Whether the words are a translation of those that were said. */
  translated?: boolean;
  /** Whether the speaker's own words were found in a copy of the source. */
  checked?: boolean;
  /** Who passed the words on. */
  via?: string;
  article: { slug: string; title: string; date: string; topics?: RecordTopic[] };
  voices: RecordVoice[];
}

/** A quote that was found: it is shown, and not searched again. */
export type FoundQuote = Omit<QuoteRecord, 'folded'>;

/** A published file of quotes: tables of what repeats, and a column for each field of a quote. */
export interface QuotesFile {
  /** Slug, title, date, language, how many of the quotes that follow are its, and the places of its topics. */
  articles: [slug: string, title: string, date: string, language: string, quotes: number, ...topics: number[]][];
  topics: [id: string, name: string][];
  /**
   * Id, empty where it follows from the name (`idFromName`); name; the kind unless a person's or the family name
   * follows; the family name unless it is the last word.
   */
  speakers: [id: string, name: string, kind?: Speaker['kind'], family?: string][];
  organizations: [id: string, name: string][];
  roles: string[];
  /** Places in the tables; a place that is not given is -1 or left out. */
  voices: [speaker: number, role?: number, organization?: number][];
  /** For each quote, article by article: its id, … */
  ids: string[];
  /** … first letter of its kind, … */
  kinds: string;
  /** … place of its voice, or places of several; -1 is the next voice that no quote before had, … */
  by: (number | number[])[];
  /** … date, where it is not the article's, … */
  dates: string[];
  /** … first letter of what tells the date: the quote, its source, the article, … */
  datesFrom: string;
  /** … and words. */
  texts: string[];
  /** Language of quotes that are not in the article's, by place. */
  languages: Record<number, string>;
  /** Dates of the latest corrections, by place. */
  corrected: Record<number, string>;
  /** Places of quotes whose words are translated. */
  translated: number[];
  /** Places of quotes whose words were checked against their source. */
  checked: number[];
  /** Names of those who passed words on, by place. */
  via: Record<number, string>;
}

const fromOf: Record<string, DateFrom> = { q: 'quote', s: 'source', a: 'article' };
const kindOf: Record<string, Kind> = { d: 'direct', i: 'indirect', m: 'mixed' };

/** Opens a published file. */
export function readQuotes(file: QuotesFile): QuoteRecord[] {
  const speakers = file.speakers.map(([id, name, kind = 'person', family]) => ({
    id: id || idFromName(name),
    name,
    kind,
    ...familyOf({ name, kind }, family),
  }));
  const organizations = file.organizations.map(([id, name]) => ({ id, name }));
  const voices = file.voices.map(([speaker, role = -1, organization = -1]): RecordVoice => {
    const [roleName, body] = [file.roles[role], organizations[organization]];
    return { speaker: speakers[speaker]!, ...(roleName && { role: roleName }), ...(body && { organization: body }) };
  });
  const translated = new Set(file.translated);
  const checked = new Set(file.checked);
  let at = 0;
  let newest = 0;
  const topics = file.topics.map(([id, name]) => ({ id, name }));
  return file.articles.flatMap(([slug, title, date, language, quotes, ...places]) => {
    const article = { slug, title, date, ...(places.length && { topics: places.map((place) => topics[place]!) }) };
    return Array.from({ length: quotes }, (): QuoteRecord => {
      const [id, text] = [file.ids[at]!, file.texts[at]!];
      return {
        key: `${slug}/${id}`,
        id,
        kind: kindOf[file.kinds[at]!]!,
        text,
        folded: fold(text),
        language: file.languages[at] ?? language,
        date: file.dates[at] || date,
        dateFrom: fromOf[file.datesFrom[at]!]!,
        ...(file.corrected[at] && { corrected: file.corrected[at] }),
        ...(translated.has(at) && { translated: true }),
        ...(checked.has(at) && { checked: true }),
        ...(file.via[at] && { via: file.via[at] }),
        article,
        voices: [file.by[at++]!].flat().map((voice) => voices[voice < 0 ? newest++ : voice]!),
      };
    });
  });
}

/** Quotes of several files together, each once: one that two people said together stands in the files of both. */
export function joinQuotes(lists: QuoteRecord[][]): QuoteRecord[] {
  return [...new Map(lists.flat().map((quote) => [quote.key, quote])).values()];
}
