import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Pictures on disk by a hash of everything they show. A site may link to them instead of holding copies. */
export interface CardCache {
  /** The file of a picture that is kept as it was written. */
  find(key: string): Promise<string | undefined>;
  /** Keeps a picture; gives its file. */
  keep(key: string, png: Buffer): Promise<string>;
}

/** Where drawn cards are kept between builds: `CARD_CACHE`, as an absolute path. */
export function cardFolder(): string {
  return resolve(process.env['CARD_CACHE'] || '.cache/cards');
}

/** `from` is what besides the content decides how a card looks: template, style sheet, renderer, fonts. */
export function cacheKey(content: unknown, from: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([from, content]))
    .digest('hex');
}

/**
 * The cache in a folder. A file's name holds the second in which it was written: as a built site may link to it, a tool
 * that presses pictures smaller in place would change it here as well, and what was changed since is drawn anew.
 */
export function cardCache(folder: string): CardCache {
  mkdirSync(folder, { recursive: true });
  const names = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const [, key] = /^([0-9a-f]+)\.\d+\.png$/.exec(name) ?? [];
    if (key) names.set(key, name);
  }
  const secondOf = async (file: string) => Math.floor((await stat(file)).mtimeMs / 1000);
  const nameOf = (key: string, second: number) => `${key}.${second}.png`;
  return {
    async find(key) {
      const name = names.get(key);
      if (name === undefined) return undefined;
      const file = join(folder, name);
      const isAsWritten = await secondOf(file).then(
        (second) => nameOf(key, second) === name,
        () => false,
      );
      return isAsWritten ? file : undefined;
    },
    async keep(key, png) {
      await mkdir(folder, { recursive: true });
      // Written aside and moved: a build that is stopped leaves no half picture behind.
      const aside = join(folder, `${key}.${process.pid}`);
      await writeFile(aside, png);
      const name = nameOf(key, await secondOf(aside));
      await rename(aside, join(folder, name));
      names.set(key, name);
      return join(folder, name);
    },
  };
}
