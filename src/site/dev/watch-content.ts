import { readdirSync, statSync } from 'node:fs';
import { watch } from 'chokidar';
import { contentChanged } from '../content-version.ts';

/** Milliseconds in which a watcher may take two changes of a file for one, and in which many files may change at once. */
const settled = 150;

/**
 * Sees every change of the content folder, and tells when no more follow. What it gives back looks at once whether there is one
 * that the system has not told of yet, for whoever asks for a page right behind an edit.
 */
export function watchContent(folder: string, tell: () => void): () => void {
  let seen = stampOf(folder);
  let later: NodeJS.Timeout | undefined;
  const look = () => {
    const stamp = stampOf(folder);
    if (stamp === undefined || stamp !== seen) contentChanged();
    seen = stamp;
  };
  watch(folder, { ignoreInitial: true }).on('all', () => {
    look();
    clearTimeout(later);
    later = setTimeout(() => {
      // What was written right behind a change may have come without a word.
      look();
      tell();
    }, settled);
  });
  return look;
}

/** Changes with every file of a folder; nothing where it cannot be looked through. */
function stampOf(folder: string): string | undefined {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .map(({ parentPath, name }) => {
        // Not joined: an archive has thousands of files, and they are looked at often.
        const file = `${parentPath}/${name}`;
        const found = statSync(file, { throwIfNoEntry: false });
        return `${file} ${found?.mtimeMs} ${found?.size}`;
      })
      .join('\n');
  } catch {
    return undefined;
  }
}
