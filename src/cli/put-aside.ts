import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../corpus/make-folder.ts';

/** What no site loses when another one begins: hidden files and the guide for authors. */
const stays = (name: string) => name.startsWith('.') || ['README.md', 'schema'].includes(name);

/**
 * Moves what a content folder holds into a folder beside it that does not exist yet, so that nothing is deleted and another
 * site may begin there: `content-aside`, `content-aside-2`. Gives its name and what moves all of it back, or nothing where
 * there was nothing to move. Throws what the system says of the first that cannot be moved; then all is where it was.
 */
export function putAside(content: string): { folder: string; back: () => void } | undefined {
  const names = existsSync(content) ? readdirSync(content).filter((name) => !stays(name)) : [];
  if (!names.length) return undefined;
  const aside = freePlace(content);
  makeFolder(dirname(aside));
  mkdirSync(aside);
  const moved: string[] = [];
  const back = () => {
    for (const name of moved) renameSync(join(aside, name), join(content, name));
    rmdirSync(aside);
  };
  try {
    for (const name of names) {
      renameSync(join(content, name), join(aside, name));
      moved.push(name);
    }
  } catch (error) {
    back();
    throw error;
  }
  return { folder: aside, back };
}

function freePlace(content: string): string {
  for (let number = 1; ; number++) {
    const place = `${content.replace(/(?<![\\/])[\\/]+$/, '')}-aside${number > 1 ? `-${number}` : ''}`;
    if (!existsSync(place)) return place;
  }
}
