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
  patterns: Record<'quote' | 'inContext' | 'article' | 'speaker' | 'speakers' | 'search', string>;
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
  around: Drawn;
  csv: Download;
  json: Download;
}

/** A text, or an element with its attributes and children: how the worker tells the page what to set. */
export type Tree = string | [tag: string, attributes: Record<string, string>, ...children: Tree[]];

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
  heading?: { date?: { iso: string; text: string }; name?: Tree; total: string };
  result: Result;
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

/** What stands around the results: what can be chosen, what is chosen, and ways on. */
export interface Drawn extends Failing {
  /** What goes into each place of the page, by its `data-place`. */
  places: Record<string, Tree[]>;
  /** Why nothing was found, for the place of the results; empty where something was. */
  why: Tree[];
  /** The id of the first speaker that is offered and not chosen yet. */
  first?: string;
}

export interface Download extends Failing {
  /** The whole of the file. */
  file: string;
  /** Says that the reader has it. */
  saved: string;
}
