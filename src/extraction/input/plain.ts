import type { Range } from '../../text/range.ts';
import type { TimeCode } from './time-codes.ts';

/** Plain text with what its file says about it. */
export interface Plain {
  text: string;
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
  authors?: string[];
  /** As ISO 639 has it. */
  language?: string;
  /** When the words were said, where the file tells that and the text does not. */
  times?: readonly TimeCode[];
  /** What the file has besides words, for a draft to keep. */
  layout?: Layout;
}

/** What stands around the words of a paragraph, by where that starts in the text. */
export type Layout = ReadonlyMap<number, Dress>;

/** What a paragraph has besides words. */
export interface Dress {
  /** What it is, as Markdown has it before its words: "## ", "- ". */
  before?: string;
  /** Whether it is a row of a table, the first one or a later one, its cells parted by “|”. */
  row?: 'first' | 'later';
  /** Links and emphasis, in order, none inside another. */
  inline: { range: Range; open: string; close: string }[];
  /** Pictures behind it. */
  pictures: { address: string; description: string }[];
}
