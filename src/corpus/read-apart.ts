import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type ReadBytes, readShare, shareOf, waitFor } from './read-share.ts';

/** Fewer files are read sooner than a thread is there. */
const many = 200;
/** More threads wait for the one that takes what they made. */
const mostThreads = 3;
/** So long, in milliseconds, nobody waits for a thread that reads its last file. */
const patience = 20_000;

const thread = fileURLToPath(new URL('./read-thread.ts', import.meta.url));

/**
 * Reads many articles in this thread and some beside it. Where that takes no less time, nothing is read, and a file that
 * cannot be read is left out: whoever reads it alone says why.
 */
export function readApart(
  folder: string,
  files: readonly string[],
  threads = Math.min(availableParallelism() - 1, mostThreads),
): ReadBytes[] {
  if (files.length < many || threads < 1 || !existsSync(thread)) return [];
  const shared = shareOf(folder, files);
  const ports = Array.from({ length: threads }, () => {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(thread, { workerData: { shared, port: port2 }, transferList: [port2] });
    // What it did not read is read alone.
    worker.on('error', () => undefined);
    worker.unref();
    return port1;
  });
  const own = readShare(shared);
  waitFor(threads, shared, patience);
  return [own, ...ports.map((port) => (receiveMessageOnPort(port)?.message as ReadBytes[] | undefined) ?? [])].flat();
}
