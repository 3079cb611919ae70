import type { Problem } from '../../article/problem.ts';
import { oneInProcess } from '../../corpus/one-in-process.ts';
import { countProblems, problemLine } from '../../corpus/print-problems.ts';

const told = oneInProcess('told-problems', () => ({ keys: new Set<string>() }));

/**
 * Prints on the terminal what was not there when the content was last read, each problem once, wherever its line moves;
 * one that was mended and comes back is printed again. Says so when nothing is left.
 */
export function tellProblems(problems: readonly Problem[], folder: string): void {
  const seen = new Map<string, number>();
  const keys = problems.map(({ file, code, message }) => {
    const key = `${file} ${code} ${message.replace(/\b(line|column) \d+/g, '$1')}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return `${key} ${occurrence}`;
  });
  const fresh = problems.filter((_, i) => !told.keys.has(keys[i]!));
  for (const problem of fresh) console.error(problemLine(problem, folder));
  if (problems.length && (fresh.length || keys.length < told.keys.size)) console.error(countProblems(problems));
  if (!problems.length && told.keys.size) console.error('No problems left.');
  told.keys = new Set(keys);
}
