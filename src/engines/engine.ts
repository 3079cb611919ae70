import type { Expression } from './expression.ts';
import type { Token } from './tokens.ts';

/** The tokens of a text, by the number that the store gave to its quote. */
export interface Document {
  number: number;
  tokens: Token[];
}

/**
 * What knows which texts have which tokens. It may know texts that are no longer, or not yet, of the site: the store
 * tells which are, so an engine need not change all at once.
 */
export interface Engine {
  /** The numbers of all documents that an expression fits, in any order. */
  matching(expression: Expression): Promise<Uint32Array>;
  /** Adds documents, or puts them in the place of those with their numbers. They are kept when this is done. */
  add(documents: Document[]): Promise<void>;
  remove(numbers: number[]): Promise<void>;
  close(): Promise<void>;
}

/** An engine that gave no answer in time, or could not be reached. */
export class EngineFault extends Error {
  readonly isSlow: boolean;
  constructor(isSlow: boolean, cause?: unknown) {
    super(isSlow ? 'The engine took too long' : 'The engine does not answer', { cause });
    this.isSlow = isSlow;
  }
}

/** An engine that does not hold what the store holds. */
export class NotLoaded extends EngineFault {
  constructor() {
    super(
      false,
      'It does not hold what was loaded last: npm run search:load with the same --store and --engine fills it',
    );
  }
}
