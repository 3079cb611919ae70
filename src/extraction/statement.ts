import type { Range } from './range.ts';

/** Words of a text and where the text says whose they are. Ranges are UTF-16 offsets, quotation marks inside the content. */
export interface Found {
  content: Range[];
  source: Range | undefined;
  cue: Range | undefined;
  /** How sure it is that this is a statement at all, and that its edges are right. */
  surety: number;
  /** A turn of a transcript or interview: said as it stands, without marks. */
  turn?: boolean;
}
