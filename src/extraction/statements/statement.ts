import type { Kind } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { Mention } from '../names/names.ts';

/** Why words that stand behind a verb of saying were not said. */
export type Unsaid = 'asked' | 'denied' | 'not said' | 'planned' | 'supposed';

/** Words of a text and where the text says whose they are. Ranges are UTF-16 offsets, quotation marks inside the content. */
export interface Found {
  content: Range[];
  source: Range | undefined;
  cue: Range | undefined;
  /** The sentence the cue stands in. */
  sentence: Range;
  /** How sure it is that this is a statement at all, and that its edges are right: 0 to 1. */
  surety: number;
  /** How sure it is that the words at `source` name the speaker: 0 to 1. */
  sourceSurety: number;
  /**
   * How the words are told from others where no verb reports them. A `turn` of a transcript or interview: said as it stands,
   * without marks. `headed` by a name and a colon: it counts only if that is a name. `beside` a sentence that says what
   * somebody did: they may be that person's. `spoken` behind a dash, an `answer` below a question.
   */
  form?: 'turn' | 'headed' | 'beside' | 'spoken' | 'answer';
  /** Where a label says what the speaker is. */
  role?: Range;
  /** Nobody said them. */
  unsaid?: Unsaid;
  /** Reports of what others say inside the content; they are no statements of their own. */
  inside: { source: Range | undefined; content: Range[] }[];
}

/** What one reading of a text finds: its statements, still without speakers, and its names. */
export interface Findings {
  found: Found[];
  mentions: Mention[];
}

/** A statement with everything the text says about it. */
export interface Statement {
  kind: Kind;
  /** Direct: without the outer marks; parts joined by a space, paragraphs by a blank line. Indirect: without "that". */
  text: string;
  /** The pieces of an interrupted statement. */
  parts?: string[];
  content: Range[];
  source: Range | undefined;
  cue: Range | undefined;
  /** Full names: one, several who speak together, or none where the text gives no name. */
  speakers: string[];
  speakerKind: 'person' | 'organization' | 'anonymous';
  /** How the text calls a speaker without a name. */
  speakerAs?: string;
  /** As printed, on this or another mention of the speaker. */
  role?: string;
  organizations: string[];
  /** When it was said: a calendar date, or as printed where the year is unknown. */
  date?: string;
  /** When in the recording, where the text has time codes: `12:40`. */
  at?: string;
  /** Quotations of others inside the text, without their marks. */
  inner: { text: string; speakerAs?: string }[];
  /** 0 to 1; below `SURE` it is for an author to settle. */
  confidence: number;
  /** Why it is no surer than that. */
  reason: string;
  /** Everybody the words may be by, where that is more than one. */
  candidates?: string[];
  /** A verb of saying stands beside them, but nobody said them: a question to the author, never part of a draft. */
  unsaid?: Unsaid;
}

/** What an author has to settle: words whose speaker is unknown or doubtful, or that a text reports but that nobody said. */
export interface Question {
  text: string;
  content: Range[];
  reason: string;
  /** Whom the words may be by. */
  candidates: string[];
}

/** What a text says, and what it leaves open, each in order. */
export interface Extracted {
  statements: Statement[];
  questions: Question[];
  /** As ISO 639-1 has it. */
  language: string;
}
