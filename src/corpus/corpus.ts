import type {
  Alias,
  Article,
  Correction,
  DatedRole,
  Kind,
  Piece,
  Quote,
  Source,
  Withdrawal,
} from '../article/article.ts';
import type { PlacedName } from '../article/read-registry.ts';

/** What `content/site.yml` says: everything that makes the site somebody's. */
export interface Site {
  title: string;
  description?: string;
  /** BCP 47 tag. */
  language: string;
  /** Where the site is published: an origin, maybe with a path; no slash at the end. */
  url: string;
  publisher: { name: string; url?: string };
  editors: string[];
  /** `#rrggbb` of the rules beside the speaker's own words, where it is not the project's. */
  accent?: string;
  /** The picture beside `site.yml` that stands for the publisher. */
  logo?: PlacedName;
  /** The typefaces of the words, and of headings, names and labels, where they are not the project's. */
  fonts?: { text?: PlacedName; names?: PlacedName };
  /** Where the citations of quotes are downloaded from: their pages hold them, or each format is a file beside the page. */
  citations: 'pages' | 'files';
  /** The server that answers the search, on a site too large for the reader's browser. */
  search?: { endpoint: string };
  /** Where readers reach whoever publishes: an e-mail address, or one on the web. */
  contact?: string;
  /** Where mistakes are reported, likewise. */
  mistakes?: string;
  /** Under which the articles may be used: an address, or a name in the list of SPDX. */
  licence?: string;
  /** Where a hole in the site is reported: an address on the web or an e-mail address. */
  security?: string;
}

/** Who speaks: a person, an organization, or a source that is described but not named. */
export interface Speaker {
  /** Unique among people and organizations; that of an anonymous speaker only within its article. */
  id: string;
  kind: 'person' | 'organization' | 'anonymous';
  /** As printed. */
  name: string;
  /** Which part of the name is the family name; only people have one. */
  family?: string;
  aliases: Alias[];
  roles: DatedRole[];
  sameAs: string[];
  /** Ids it had before. */
  was: string[];
  /** The body of the speaker's file. */
  biography?: Piece[];
  /** Other people on the site with the same family name. */
  namesakes: Speaker[];
  /** By date, then in the order of the articles. */
  quotes: AttributedQuote[];
}

/** A body of people that speakers belong to; it may speak itself. */
export interface Organization {
  id: string;
  name: string;
  aliases: Alias[];
  sameAs: string[];
  /** Ids it had before. */
  was: string[];
  /** The body of the organization's file. */
  description?: Piece[];
  /** Quotes of its people and, where it speaks, its own. */
  quotes: AttributedQuote[];
}

/** Where the date of a quote comes from: the quote itself, its source, or the article. */
export type DateFrom = 'quote' | 'source' | 'article';

/** A subject of articles. */
export interface Topic {
  /** The last part of its address. */
  slug: string;
  name: string;
  /** The last parts of addresses that it had. */
  was: string[];
  /** The body of the topic's file. */
  description?: Piece[];
  /** Newest first. */
  articles: Article[];
}

/** Somebody who writes here, and has a file. */
export interface Author {
  id: string;
  /** As printed. */
  name: string;
  sameAs: string[];
  /** An e-mail address, or one on the web. */
  contact?: string;
  /** An account of the fediverse: `@iris@social.example`. */
  fediverse?: string;
  /** The body of the author's file. */
  biography?: Piece[];
  /** Newest first. */
  articles: Article[];
}

/** A page of the site's own, such as an imprint. */
export interface OwnPage {
  /** Its address below the root. */
  slug: string;
  title: string;
  body: Piece[];
}

/** A speaker of a quote with what they were on its day. */
export interface Voice {
  speaker: Speaker;
  role?: string;
  organization?: { id?: string; name: string };
}

/** Words of a text with what stands on either side (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Selector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What looking the speaker's own words up in the copy of their source gave. */
export interface Verification {
  /** `abridged` where something was left out, or put into brackets. */
  result: 'verbatim' | 'abridged';
  /** Id of the source in the article. */
  source: string;
  /** SHA-256 of the copy. */
  copy: string;
  /** Where the words begin in the text of the copy, in UTF-16 code units. */
  at: number;
  /** The day of the check. */
  checked: string;
  /** How many words of the source were left out between the first and the last that are quoted. */
  leftOut: number;
  /** One, or several where something was left out or the source itself breaks off. */
  stretches: Selector[];
  /** Who seems to speak there instead. */
  another?: string;
}

/** A quote with its attribution resolved: the unit that pages, feeds, cards and search all read. */
export interface AttributedQuote {
  /** `<slug>/<quote-id>` */
  key: string;
  id: string;
  kind: Kind;
  /** All its words: spans joined by a space where they are phrases, by a blank line where they are paragraphs. */
  text: string;
  quote: Quote;
  article: Article;
  /** BCP 47 tag of the words. */
  language: string;
  /** Its place in the order of the article, from 1. */
  number: number;
  /** One, or several who speak together. */
  voices: Voice[];
  /** When it was said, maybe partial. */
  date: string;
  dateFrom: DateFrom;
  source?: Source;
  via?: Speaker;
  /** Those of its article. */
  topics: readonly Topic[];
  /** Oldest first. */
  corrections: Correction[];
  words: { all: number; own: number };
  /** There where the words were found in the copy of the source; `check-copies.ts` sets it. */
  verification?: Verification;
}

/** A quote that was withdrawn, for the page that says so. */
export interface WithdrawnQuote extends Withdrawal {
  key: string;
  article: Article;
}

/** Everything the site knows, in the order in which readers see it. */
export interface Corpus {
  site: Site;
  /** Newest first. */
  articles: Article[];
  /** People and organizations that speak, by family name. Anonymous speakers have no page and are not here. */
  speakers: Speaker[];
  /** By name. */
  organizations: Organization[];
  /** By name. */
  topics: Topic[];
  /** Those who have a file, by name. */
  authors: Author[];
  /** In the order of their list. */
  pages: OwnPage[];
  /** Article by article, newest first, each in its own order. */
  quotes: AttributedQuote[];
  withdrawn: WithdrawnQuote[];
}
