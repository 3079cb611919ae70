import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures on disk by a hash of everything they show. */
export interface CardCache {
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, png: Buffer): Promise<void>;
}

/** `from` is what besides the content decides how a card looks: template, style sheet, renderer, fonts. */
export function cacheKey(content: unknown, from: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([from, content]))
    .digest('hex');
}

export function cardCache(folder: string): CardCache {
  const fileOf = (key: string) => join(folder, `${key}.png`);
  return {
    read: (key) => readFile(fileOf(key)).catch(() => undefined),
    async write(key, png) {
      await mkdir(folder, { recursive: true });
      // Written aside and moved: a build that is stopped leaves no half picture behind.
      const aside = `${fileOf(key)}.${process.pid}`;
      await writeFile(aside, png);
      await rename(aside, fileOf(key));
    },
  };
}
