import sharp, { type Sharp } from 'sharp';
import { cacheKey, type Finished, fileCache } from '../file-cache.ts';
import type { Format, PictureFacts } from './inspect-pictures.ts';

/** One file of a picture as readers get it. */
export interface Version {
  name: string;
  type: `image/${Format}`;
  width: number;
}

/** Widths for phones, columns, and both on screens with twice the dots. */
const widths = [480, 800, 1200, 1920];
const widest = widths.at(-1)!;
/** Raise it when pictures are to be made in another way, so that none of the old ones is taken from a cache. */
const recipe = 1;

/** The files of a picture in WebP, the narrowest first, none wider than the picture itself. */
export function webpVersions(name: string, { width }: PictureFacts): Version[] {
  const fitting = widths.filter((one) => one < width);
  const all = width <= widest ? [...fitting, width] : widths;
  return all.map((one) => ({ name: `${name}.${one}.webp`, type: 'image/webp', width: one }));
}

/** The file for readers without WebP, under the name and in the type that the author gave it. */
export function plainVersion(name: string, { width, format }: PictureFacts): Version {
  return { name, type: `image/${format}`, width: Math.min(width, widest) };
}

/**
 * Makes one version of a picture, or finds it in the cache. Nothing of what a camera wrote into the file is in it: only
 * what is seen is kept, turned upright, in the colours of the web.
 */
export function makeVersion(
  bytes: () => Promise<Buffer>,
  { hash, isAnimated }: PictureFacts,
  { type, width }: Version,
  cacheFolder: string,
): Promise<Finished> {
  const format = type.replace('image/', '') as Format;
  const cache = fileCache(cacheFolder, format);
  const key = cacheKey([hash, type, width], [String(recipe), sharp.versions.sharp ?? '', sharp.versions.vips]);
  const makeAnew = async (): Promise<Finished> => {
    const known = cache.find(key);
    if (known) return known;
    const picture = sharp(await bytes(), { animated: isAnimated })
      .autoOrient()
      .resize({ width, withoutEnlargement: true });
    return cache.keep(key, await written[format](picture).toBuffer());
  };
  // One picture in two articles is made once: whoever comes second waits for the first.
  const version = making.get(key) ?? makeAnew().finally(() => making.delete(key));
  making.set(key, version);
  return version;
}

/** The middle of a picture, or what catches the eye in it, in exactly this size. */
export async function cropped(bytes: Buffer, width: number, height: number): Promise<Buffer> {
  return sharp(bytes).autoOrient().resize({ width, height, fit: 'cover', position: 'attention' }).png().toBuffer();
}

const making = new Map<string, Promise<Finished>>();

const written: Record<Format, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 82, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  avif: (picture) => picture.avif({ quality: 60 }),
  gif: (picture) => picture.gif(),
};
