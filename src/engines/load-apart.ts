import { Worker } from 'node:worker_threads';
import type { Loaded } from './load.ts';

/** What is loaded from where to where. */
export interface Loading {
  /** The file of the store. */
  file: string;
  /** A `quotes.json`, or its entries line by line. */
  feed: string;
  /** The address of the engine, or `sqlite`. */
  engine: string;
}

/**
 * Loads in a thread of its own. One load of a file at a time: see that no other runs. `tell` hears now and then how many
 * quotes were read.
 */
export function loadApart(loading: Loading, tell: (read: number) => void = () => undefined): Promise<Loaded> {
  const { promise, resolve, reject } = Promise.withResolvers<Loaded>();
  const worker = new Worker(new URL('./load-thread.ts', import.meta.url), { workerData: loading });
  worker.on('message', (said: Loaded | number) => (typeof said === 'number' ? tell(said) : resolve(said)));
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('The load ended before its end')));
  return promise;
}
