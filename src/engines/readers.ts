import { Worker } from 'node:worker_threads';
import { EngineFault } from './engine.ts';
import type { readings } from './reader-thread.ts';

type Readings = typeof readings;

/** Threads that read the store. */
export interface Readers {
  /** Asks one of them; after `within` milliseconds of work, or of waiting for a thread, it is given up. */
  ask<Want extends keyof Readings>(
    want: Want,
    of: Parameters<Readings[Want]>[0],
    within?: number,
  ): Promise<ReturnType<Readings[Want]>>;
  close(): Promise<void>;
}

interface Question {
  want: string;
  of: unknown;
  within: number;
  asked: number;
  done: PromiseWithResolvers<never>;
}

/**
 * Reads a store in threads, started as they are needed. A question that takes too long is given up together with its
 * thread, in whose place another one starts; the other questions do not notice.
 */
export function openReaders(file: string, { threads, within }: { threads: number; within: number }): Readers {
  const waiting: Question[] = [];
  const idle = new Set<(question: Question) => void>();
  const all = new Set<Worker>();
  let isClosed = false;

  const next = (): void => {
    while (waiting.length && !isClosed) {
      if (!idle.size && all.size >= threads) return;
      const question = waiting.shift()!;
      if (performance.now() - question.asked > question.within) {
        question.done.reject(new EngineFault(true));
        continue;
      }
      const [run = start()] = idle;
      idle.delete(run);
      run(question);
    }
  };

  /** Starts a thread; what comes back puts a question to it. */
  const start = (): ((question: Question) => void) => {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData: file });
    all.add(worker);
    let current: Question | undefined;
    let limit: NodeJS.Timeout | undefined;
    const run = (question: Question): void => {
      current = question;
      limit = setTimeout(() => end(new EngineFault(true)), question.within);
      worker.postMessage({ want: question.want, of: question.of });
    };
    const end = (fault: EngineFault): void => {
      clearTimeout(limit);
      all.delete(worker);
      idle.delete(run);
      void worker.terminate();
      current?.done.reject(fault);
      current = undefined;
      next();
    };
    worker.on('message', ({ answer, fault }) => {
      const { done } = current ?? {};
      clearTimeout(limit);
      current = undefined;
      if (all.has(worker)) idle.add(run);
      if (fault === undefined) done?.resolve(answer as never);
      else done?.reject(new EngineFault(false, fault));
      next();
    });
    worker.on('error', (error) => end(new EngineFault(false, error)));
    return run;
  };

  return {
    ask(want, of, limit = within) {
      const done = Promise.withResolvers<never>();
      if (isClosed) done.reject(new EngineFault(false));
      else waiting.push({ want, of, within: limit, asked: performance.now(), done });
      next();
      return done.promise;
    },
    async close() {
      isClosed = true;
      for (const { done } of waiting.splice(0)) done.reject(new EngineFault(false));
      await Promise.all(Array.from(all, (worker) => worker.terminate()));
    },
  };
}
