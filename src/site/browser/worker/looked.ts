import type { FoundQuote } from '../../../search/records.ts';
import type { Shown } from '../../../search/shown.ts';
import type { Surroundings } from '../../../search/surroundings.ts';

/** What was found among the quotes that were looked at, here or by a server; each is worked out when it is asked for. */
export interface Looked {
  shown(range: { from: number; to: number }): Promise<Shown>;
  surroundings(typed: string): Promise<Surroundings>;
  /** All quotes that were found, best first. */
  quotes(): Promise<FoundQuote[]>;
}
