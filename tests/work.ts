import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * How much a task does: how often the functions, branches and loops of the project's code are entered
 * while it runs. Unlike time, it is the same on every machine and beside whatever else runs there. What
 * the language does within one call (a search in a string, an expression) is not counted: the checker of
 * regular expressions looks at those.
 */
export function workOf(task: () => void): number {
  const session = new Session();
  session.connect();
  // Optimized code does not count.
  for (const optimizer of optimizers) setFlagsFromString(`--no-${optimizer}`);
  try {
    // Answers come before `post` returns: the session is that of this very thread.
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    task();
    let entered = 0;
    session.post('Profiler.takePreciseCoverage', (problem, taken) => {
      if (problem) throw problem;
      for (const { url, functions } of taken.result)
        if (url.includes('/src/')) for (const { ranges } of functions) for (const { count } of ranges) entered += count;
    });
    return entered;
  } finally {
    for (const optimizer of optimizers) setFlagsFromString(`--${optimizer}`);
    session.disconnect();
  }
}

const optimizers = ['opt', 'maglev'];

/** How much more a task does with ten times as much of something. 10 is linear, 100 quadratic. */
export function growth(task: (amount: number) => void, amount: number): number {
  // What is set up once is set up before anything is counted.
  task(amount / 10);
  const little = workOf(() => task(amount / 10));
  return workOf(() => task(amount)) / little;
}
