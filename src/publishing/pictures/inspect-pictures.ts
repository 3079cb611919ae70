import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Article } from '../../article/article.ts';
import { addProblems, type Problem, reporterOf } from '../../article/problem.ts';
import type { ProblemCode } from '../../article/problem-codes.ts';
import { fileTrouble } from '../../corpus/file-trouble.ts';
import { oneInProcess } from '../../corpus/one-in-process.ts';
import { fileCache } from '../file-cache.ts';

/** Where pictures in the sizes that are published are kept between builds. */
export const pictureFolder = resolve('.cache/pictures');

/** What is known of a picture that can be published. */
export interface PictureFacts {
  /** SHA-256 of its file. */
  hash: string;
  format: Format;
  /** As it is seen, turned as the camera was held. */
  width: number;
  height: number;
  isAnimated: boolean;
}

interface Fault {
  code: Extract<ProblemCode, 'picture-type' | 'picture-broken' | 'picture-too-large' | 'unreadable-file'>;
  message: string;
}

/** The types that are published, each with the endings of its files. */
const endings = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
  gif: ['.gif'],
} as const;
export type Format = keyof typeof endings;

const largest = { bytes: 30_000_000, pixels: 100_000_000 };

// A file is looked at again only when its time or size changed.
const seen = oneInProcess('pictures-seen', () => new Map<string, { stamp: string; found: PictureFacts | Fault }>());

/**
 * Looks at every picture that articles show, whole, and says what is known of each by its path in the content folder.
 * What was found is kept in `cacheFolder`. Problems, at each place where the picture is shown: `picture-type`,
 * `picture-broken`, `picture-too-large`, `unreadable-file`. What is not there is not missed here.
 */
export async function inspectPictures(
  articles: readonly Article[],
  folder: string,
  cacheFolder: string,
): Promise<{ facts: Map<string, PictureFacts>; problems: Problem[] }> {
  const facts = new Map<string, PictureFacts>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const { problems: found, report } = reporterOf(article.file);
    for (const { file, place } of article.pictures) {
      const picture = await inspect(join(folder, file), cacheFolder);
      if (!picture) continue;
      if ('hash' in picture) facts.set(file, picture);
      else report(picture.code, place, picture.message);
    }
    addProblems(problems, found);
  }
  return { facts, problems };
}

async function inspect(path: string, cacheFolder: string): Promise<PictureFacts | Fault | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return undefined;
  const stamp = `${file.mtimeMs}:${file.size}`;
  const known = seen.get(path);
  if (known?.stamp === stamp) return known.found;
  const found = await lookAt(path, file.size, cacheFolder);
  seen.set(path, { stamp, found });
  return found;
}

async function lookAt(path: string, size: number, cacheFolder: string): Promise<PictureFacts | Fault> {
  const name = path.replace(/^.*[/\\]/, '');
  if (size > largest.bytes)
    return tooLarge(`${(size / 1e6).toFixed(0)} MB in ${name}`, `${largest.bytes / 1e6} MB at most`);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return {
      code: 'unreadable-file',
      message: `Unexpected picture ${name} that ${fileTrouble(error) ?? 'cannot be read'}`,
    };
  }
  const cache = fileCache(cacheFolder, 'json');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = cache.find(hash);
  const facts = known ? (JSON.parse(await readFile(known, 'utf8')) as PictureFacts) : await decode(bytes, hash, name);
  if ('code' in facts) return facts;
  if (!known) cache.keep(hash, Buffer.from(JSON.stringify(facts)));
  const expected: readonly string[] = endings[facts.format];
  if (expected.includes(extname(name).toLowerCase())) return facts;
  return {
    code: 'picture-type',
    message: `Unexpected ${facts.format.toUpperCase()} picture in ${name}, expected the ending that says so: call the file ${name.replace(/\.[^.]*$/, expected[0]!)}`,
  };
}

async function decode(bytes: Buffer, hash: string, name: string): Promise<PictureFacts | Fault> {
  const facts = await readHead(bytes);
  if (!facts || !(facts.format in endings))
    return {
      code: 'picture-type',
      message: `Unexpected ${facts ? facts.format.toUpperCase() : 'content that is no picture'} in ${name}, expected a JPEG, PNG, WebP, AVIF or GIF: export the picture anew as one of these`,
    };
  const { width, height } = facts;
  if (width * height > largest.pixels)
    return tooLarge(`${width} × ${height} pixels in ${name}`, `${largest.pixels / 1e6} million at most`);
  try {
    // Every pixel is asked for: what is cut off shows only then.
    await sharp(bytes, { failOn: 'truncated', limitInputPixels: largest.pixels }).stats();
  } catch {
    return {
      code: 'picture-broken',
      message: `Unexpected end or damage of ${name}, expected a whole picture: copy or export it anew`,
    };
  }
  return { hash, ...facts, format: facts.format as Format };
}

/** What the head of a picture says; nothing where it is none. */
async function readHead(
  bytes: Buffer,
): Promise<{ format: string; width: number; height: number; isAnimated: boolean } | undefined> {
  try {
    const { format, compression, autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const type = format === 'heif' ? (compression === 'av1' ? 'avif' : 'heic') : format;
    return { format: type, width: autoOrient.width, height: autoOrient.height, isAnimated: pages > 1 };
  } catch {
    return undefined;
  }
}

function tooLarge(found: string, expected: string): Fault {
  return {
    code: 'picture-too-large',
    message: `Unexpected ${found}, expected ${expected}: export it smaller, 2400 pixels wide are enough for every screen`,
  };
}
