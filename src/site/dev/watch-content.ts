import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { contentChanged } from '../content-version.ts';

/** Milliseconds in which a watcher may take two changes of a file for one, and in which many files may change at once. */
const settled = 150;

/** Notes every change of the content folder at once, and tells when no more follow. */
export function watchContent(folder: string, tell: () => void): void {
  let later: NodeJS.Timeout | undefined;
  /** The content when the first of some changes was told; nothing once more than that is known to have changed. */
  let before: string | undefined;
  watch(folder, { ignoreInitial: true }).on('all', () => {
    contentChanged();
    before = later ? undefined : stampOf(folder);
    clearTimeout(later);
    later = setTimeout(() => {
      later = undefined;
      // What was written right behind a change may have come without a word.
      if (before === undefined || before !== stampOf(folder)) contentChanged();
      tell();
    }, settled);
  });
}

/** Changes with every file of a folder; nothing where it cannot be looked through. */
function stampOf(folder: string): string | undefined {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const stats = files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false }));
    return stats.map((found, i) => `${files[i]} ${found?.mtimeMs} ${found?.size}`).join('\n');
  } catch {
    return undefined;
  }
}
