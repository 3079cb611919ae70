import { parentPort, workerData } from 'node:worker_threads';
import { readFeed } from './feed.ts';
import { load, useEngine } from './load.ts';
import { openToLoad } from './openers.ts';

// Loads in a thread of its own, so that whoever answers meanwhile does not wait for it.
const { file, feed, engine: address } = workerData as { file: string; feed: string; engine: string };
const { store, engine } = await openToLoad(file, address);
try {
  await useEngine(store, engine);
  const tell = (read: number) => parentPort!.postMessage(read);
  parentPort!.postMessage(await load(store, engine, readFeed(feed), tell));
} finally {
  await engine.close();
  store.close();
}
