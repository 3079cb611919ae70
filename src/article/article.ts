import type { Place } from './problem.ts';

/** Whose wording a quote is: the speaker's (`direct`), ours (`indirect`), or ours with some of theirs in it (`mixed`). */
export type Kind = 'direct' | 'indirect' | 'mixed';

/** What sort of text an article is, as newsrooms tell them apart. */
export const articleKinds = ['analysis', 'report', 'interview', 'opinion', 'fact-check', 'background'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** A picture where it stands: `address` is that of its file beside the article. */
export interface PlacedPicture {
  address: string;
  /** What it shows, for those who do not see it. */
  description: string;
  /** Whether it is the first of its article, which readers should not wait for. */
  isFirst: boolean;
}

/**
 * HTML with holes. `html` is safe, and its tags need not balance within one piece.
 * `address` is a root-relative address (`/articles/x/`) or a fragment of the same article (`#boats`), to be filled in by
 * whoever knows where the article is shown; so is a picture.
 * `quote` is an inline quote: span `span` of the quote with that id.
 */
export type Piece =
  | { html: string }
  | { address: string }
  | { label: Label }
  | { picture: PlacedPicture }
  | { quote: string; span: number };

/** What prose says in the language of the site: of a table, above notes, and of what leads back from one. */
export type Label = 'table' | 'notes' | 'back' | 'backTo';

/** A stretch of the body, in order: prose, or one span of a quote set apart as a callout. */
export type Block = { kind: 'prose'; pieces: Piece[] } | { kind: 'quote'; quote: string; span: number };

/** One unbroken stretch of a quote's words. */
export interface Span {
  /** An anchor of its own, for a later span that has one. */
  id?: string;
  /** Plain text: paragraphs joined by a blank line, every character as the author wrote it. */
  text: string;
  /** The same words as paragraphs (callout) or a phrase (inline). */
  pieces: Piece[];
  /** Whether the span stands as a callout or inside a sentence. */
  form: 'callout' | 'inline';
  place: Place;
}

/** One attributed statement as an article holds it. Who the ids are is the corpus's to say. */
export interface Quote {
  /** Unique in the article, never reused. */
  id: string;
  kind: Kind;
  /** Ids of speakers of the article: one, or several who speak together. */
  speakers: string[];
  /** One, or several when the quote is interrupted (`continues=`). */
  spans: Span[];
  /** When it was said, where the quote says so: `2020`, `2020-08` or `2020-08-24`. */
  date?: string;
  /** Where or on what occasion. */
  occasion?: string;
  /** What the speaker was on that day, where the quote says so. */
  role?: string;
  /** Id of a source of the article. */
  source?: string;
  /** Where in the source: a time (`12:40`), a page, a line. */
  at?: string;
  /** Id of the speaker who passed the words on. */
  via?: string;
  /** BCP 47 tag of the words. */
  language?: string;
  /** The words in the language they were said in. */
  original?: string;
  /** Why the check against the source is wrong here, where an author says so. */
  unchecked?: string;
  /** Ids the quote was published under before. */
  was: string[];
  place: Place;
}

/** A name of a speaker besides the printed one. */
export interface Alias {
  name: string;
  from?: string;
  to?: string;
}

/** What a speaker was during a period; both ends count as inside it. */
export interface DatedRole {
  role: string;
  /** Id of an organization, or its name where it has no entry. */
  organization?: string;
  from?: string;
  to?: string;
}

/** Who a person is, as an article's own entry or a speaker file says. */
export interface Person {
  name: string;
  /** Which part of the name is the family name. */
  family?: string;
  aliases: Alias[];
  roles: DatedRole[];
  sameAs: string[];
}

/** A speaker as one article states them. */
export interface SpeakerEntry extends Person {
  id: string;
  /** What the speaker is in this article, on the day of its quotes. */
  role?: string;
  /** Id of an organization of the article. */
  organization?: string;
  anonymous: boolean;
  place: Place;
}

/** An organization as one article states it. */
export interface OrganizationEntry {
  id: string;
  name: string;
  aliases: Alias[];
  sameAs: string[];
  place: Place;
}

/** The report, speech, paper or interview that quotes were taken from. */
export interface Source {
  id: string;
  title: string;
  publisher?: string;
  authors: string[];
  date?: string;
  url?: string;
  archived?: string;
  accessed?: string;
  /** A copy of its text, relative to the content folder, and where the article names it. */
  copy?: { file: string; place: Place };
  place: Place;
}

/** A date that matters to an article. */
export interface DateEntry {
  date: string;
  label: string;
  place: Place;
}

/** A correction of an article, or of one of its quotes. */
export interface Correction {
  date: string;
  quote?: string;
  note: string;
  place: Place;
}

/** A quote once published that no longer stands. */
export interface Withdrawal {
  id: string;
  date: string;
  reason: string;
  place: Place;
}

/** A link of the prose that leads to a page of this site, kept so that the corpus can check it. */
export interface InternalLink {
  address: string;
  place: Place;
}

/** A picture beside the article: `file` is relative to the content folder. */
export interface Picture {
  address: string;
  file: string;
  place: Place;
}

/** The picture that stands for an article. */
export interface LeadPicture extends Picture {
  description: string;
  caption?: string;
  /** Who made it. */
  credit?: string;
  /** Whether the article's card shows it, too. */
  card: boolean;
}

/** One Markdown file of analysis. All dates are calendar dates, maybe partial. */
export interface Article {
  slug: string;
  /** Slugs it was published under before. */
  was: string[];
  /** Path of the file, relative to the content folder. */
  file: string;
  kind: ArticleKind;
  title: string;
  summary?: string;
  date: string;
  updated?: string;
  /** Names, or ids of those who have a file. */
  authors: string[];
  /** BCP 47 tag; the site's where the article states none. */
  language?: string;
  /** Subjects as the author spelt them; which topics they mean is the corpus's to say. */
  tags: string[];
  draft: boolean;
  sources: Source[];
  speakers: SpeakerEntry[];
  organizations: OrganizationEntry[];
  dates: DateEntry[];
  corrections: Correction[];
  withdrawn: Withdrawal[];
  quotes: Quote[];
  blocks: Block[];
  links: InternalLink[];
  /** Every picture that it shows, the leading one included. */
  pictures: Picture[];
  image?: LeadPicture;
  /** Whether every quote of the body could be read; where not, what else misses one may be right to. */
  isWhole: boolean;
  /** Where the authors stand. */
  authorsPlace: Place;
  /** Where the tags stand. */
  tagsPlace: Place;
  /** Where the date of publication stands. */
  datePlace: Place;
  /** Where the slug, or else the frontmatter, stands. */
  slugPlace: Place;
}
