import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that are text; pictures and fonts are compressed as they are. */
const texts = /\.(html|css|js|json|xml|svg|txt|csv|bib|ris|webmanifest)$/;
/** Less than this travels in one packet as it is. */
const fewest = 1000;
const atOnce = 16;

const forms = {
  br: promisify((bytes: Buffer, done: (error: Error | null, made: Buffer) => void) =>
    brotliCompress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }, done),
  ),
  gz: promisify((bytes: Buffer, done: (error: Error | null, made: Buffer) => void) => gzip(bytes, { level: 9 }, done)),
};

/**
 * Lays a `.br` and a `.gz` beside each text file of a built site that gets smaller by it, for servers that send those as they
 * are. Gives back for how many files. Throws what the system says.
 */
export async function compressFiles(root: string): Promise<number> {
  const files = (await readdir(root, { recursive: true })).filter((file) => texts.test(file)).values();
  let compressed = 0;
  const work = async (): Promise<void> => {
    for (const file of files) {
      const path = join(root, file);
      const bytes = await readFile(path);
      if (bytes.length < fewest) continue;
      const made = await Promise.all(
        Object.entries(forms).map(async ([ending, compress]) => [ending, await compress(bytes)] as const),
      );
      const smaller = made.filter(([, { length }]) => length < bytes.length);
      for (const [ending, less] of smaller) await writeFile(`${path}.${ending}`, less);
      if (smaller.length) compressed++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return compressed;
}
