import type { drawWords } from '#words';
import type { Kind } from '../../article/article.ts';
import type { NameParts } from '../../corpus/names.ts';
import type { Flag } from '../../publishing/words/flags.ts';
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
  words: {
    kind: Record<Kind, string>;
    noPost: string;
    organizationSpeaks: string;
    anonymous: string;
    corrected: string;
    translated: string;
    passedOn: string;
  };
  /** Words that the script of the page sets. */
  draw: typeof drawWords;
  /** The server that is asked instead of published files. */
  endpoint?: string;
  /** A small site's own page holds everything: nothing is fetched. */
  held?: { names: NamesFile; quotes: QuotesFile };
  /** Addresses of files that the page has asked for already, and brings. */
  coming: string[];
}

/** A file the page asked for; without bytes where it did not come. */
export interface Brought {
  file: string;
  bytes?: ArrayBuffer;
}

/** A question to the worker. */
export type Ask = { state: SearchState } & (
  | { want: 'results'; from: number; to: number }
  /** What stands around the results; `typed` is what the speaker field holds. */
  | { want: 'around'; typed: string }
  | { want: 'csv' | 'json' }
);

/** What each question is answered with. */
export interface Answers {
  results: Results;
  around: Around;
  csv: Download;
  json: Download;
}

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
  flags: Flag[];
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

/** What went wrong, if anything did; the rest of the answer is then empty. */
interface Failing {
  failed?: string;
}

/** The quotes that are found, those that are to be shown set out row by row. */
export interface Results extends Failing {
  asked: boolean;
  title: string;
  summary: string;
  /** A large site asks for a choice first. */
  choose?: { text: string; years: { text: string; href: string }[] };
  rows: Row[];
  beside: number;
  /** What leads to those that are left; empty where none are. */
  more: string;
}

/** What can be chosen, what is chosen, and ways on. */
export interface Around extends Failing {
  /** What opens the filters, with how many are on. */
  label: string;
  filters: {
    speakers: Choice[];
    speakersNote: string;
    boxes?: Record<string, number>;
    /** What each facet that is chosen in a list offers. */
    lists?: Record<string, Choice[]>;
  };
  chips: Way[];
  /** Speakers whose name was typed as words, or the page of the only one asked for. */
  named: { text: string; ways: Way[] };
  /** Part by part why nothing was found; without parts where something was. */
  why: { text: string; reasons: Reason[] };
}

export interface Download extends Failing {
  /** The whole of the file. */
  file: string;
}
