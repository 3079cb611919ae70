import { type Answers, openAnswers } from './answers.ts';
import type { Engine } from './engine.ts';
import { embedded, openToRead } from './openers.ts';
import { openReaders, type Readers } from './readers.ts';

/** The search of a site, which follows what is loaded. */
export interface SiteSearch {
  /** Answers about what is loaded now. */
  answers(): Answers;
  close(): Promise<void>;
}

/** A question is given up after this many milliseconds; reading all columns takes longer. */
export const longestQuestion = 5000;
const longestColumns = 300_000;
/** How often it is looked whether something else was loaded. */
const pause = 1000;

/**
 * Opens a store for questions; its engine is asked which quotes have which words. When another version of the site was
 * loaded, the old one answers until the new one is read.
 */
export async function openSiteSearch(
  file: string,
  { engine: address = embedded, threads = 2, within = longestQuestion } = {},
): Promise<SiteSearch> {
  const readers = openReaders(file, { threads, within });
  const engine = await openToRead(address, readers);
  let answers = await read(file, engine, readers).catch(async (error) => {
    await Promise.all([readers.close(), engine.close()]);
    throw error;
  });
  let isClosed = false;
  let following = Promise.resolve();
  const follow = async (): Promise<void> => {
    // Where the store is gone for the moment, what was read last goes on answering.
    const version = await readers.ask('version', undefined as never).catch(() => answers.version);
    if (version !== answers.version) answers = await read(file, engine, readers).catch(() => answers);
  };
  const clock = setInterval(() => {
    following = following.then(() => (isClosed ? undefined : follow()));
  }, pause).unref();
  return {
    answers: () => answers,
    async close() {
      isClosed = true;
      clearInterval(clock);
      await readers.close();
      await following;
      await engine.close();
    },
  };
}

/** Reads the columns in a thread of their own, so that no question waits for them. */
async function read(file: string, engine: Engine, readers: Readers): Promise<Answers> {
  const own = openReaders(file, { threads: 1, within: longestColumns });
  try {
    return openAnswers(await own.ask('columns', undefined as never), engine, readers);
  } finally {
    await own.close();
  }
}
