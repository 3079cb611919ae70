import type { Kind } from '../../article/article.ts';
import type { NameParts } from '../../corpus/names.ts';
import type { Manifest } from '../../search/files.ts';
import type { NamesFile } from '../../search/names.ts';
import type { QuotesFile } from '../../search/records.ts';
import type { SearchState } from '../../search/state.ts';

/** What the page knows before it asks: it stands in the page as JSON. */
export interface Start {
  manifest: Manifest;
  language: string;
  /** Addresses with `-slug-` and `-id-` where a slug and an id belong. */
  patterns: Record<'quote' | 'inContext' | 'article' | 'speaker' | 'search', string>;
  origin: string;
  /** Words that every page of the site uses. */
  words: { kind: Record<Kind, string>; noPost: string; organizationSpeaks: string; anonymous: string };
  /** A small site's own page holds everything: nothing is fetched. */
  held?: { names: NamesFile; quotes: QuotesFile };
}

/** A question to the worker. */
export type Ask = { state: SearchState } & (
  | { want: 'results'; typed: string; from: number; to: number }
  | { want: 'csv' | 'json' }
);

/** A name or another value, with the search it leads to. */
export interface Choice {
  value: string;
  name: NameParts;
  chosen: boolean;
  /** Right for the query at hand; absent where it is not known. */
  count?: number;
  /** What tells namesakes apart. */
  note?: string;
}

export interface Way {
  name: NameParts;
  href: string;
}

/** A stretch of words: as they are, found (`mark`), the speaker's own in a paraphrase (`own`), or both. */
export type Piece = [text: string, mark: boolean, own: boolean];

/** A quote ready to be set. */
export interface Result {
  key: string;
  kind: Kind;
  kindLabel: string;
  language?: string;
  auto: boolean;
  paragraphs: Piece[][];
  people: { name: NameParts; href?: string }[];
  who: string;
  role: string;
  date: { iso: string; text: string };
  article: { title: string; href: string };
  href: string;
  contextHref: string;
  address: string;
}

export interface Row {
  group: string;
  /** Set with the first row of a group. */
  heading?: { date?: { iso: string; text: string }; total: string };
  result: Result;
}

export interface Reason {
  text: string;
  way?: { text: string; href: string };
}

export interface Answer {
  /** The whole of a download. */
  file?: string;
  /** What went wrong. */
  failed?: string;
  title: string;
  summary: string;
  /** A large site asks for a choice first. */
  choose?: { text: string; years: { text: string; href: string }[] };
  filters: {
    speakers: Choice[];
    speakersNote: string;
    kinds?: Record<string, number>;
    organizations?: Choice[];
    articles?: Choice[];
  };
  chips: Way[];
  /** Speakers whose name was typed as words, or the page of the only one asked for. */
  named: { text: string; ways: Way[] };
  rows: Row[];
  beside: number;
  left: number;
  reasons: Reason[];
  reasonsNote: string;
  asked: boolean;
}
