import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type papers, weakIn } from '../../article/accent.ts';
import { addProblems, type Problem, reporterOf } from '../../article/problem.ts';
import type { Site } from '../../corpus/corpus.ts';
import { fileTrouble } from '../../corpus/file-trouble.ts';
import { didYouMean } from '../../text/nearest.ts';
import { svgFaults } from './svg-faults.ts';

/** What is known of a logo that can be published. */
export interface Logo {
  /** SHA-256 of its file. */
  hash: string;
  type: 'svg' | 'png';
  width: number;
  height: number;
  /** It is so wide that it holds the name; another one stands beside the name. */
  isWide: boolean;
  /** The colour schemes in which it would be lost in the page, and gets a ground of the other scheme to stand on. */
  weak: (keyof typeof papers)[];
  /** The file as it is published. */
  bytes: Buffer;
}

const largest = { svg: 60_000, png: 4_000_000, pixels: 25_000_000 };
/** Three dots for each of the largest place where it is shown. */
const published = { width: 900, height: 260 };
/** What is this wide for its height is a name that was drawn. */
const wide = 2;

/**
 * Looks at the logo that `site.yml` names, in the content folder. Problems, at its name: `missing-picture`, `picture-type`,
 * `picture-broken`, `picture-too-large`, `unreadable-file`; in an SVG, where they are: `unsafe-svg`, `picture-broken`.
 */
export async function inspectLogo(
  { logo }: Pick<Site, 'logo'>,
  folder: string,
): Promise<{ logo?: Logo; problems: Problem[] }> {
  const { problems, report } = reporterOf('site.yml');
  if (!logo) return { problems };
  const { name, place } = logo;
  const found = await stat(join(folder, name)).catch(() => undefined);
  if (!found) {
    const others = readdirSync(folder).filter((one) => /\.(svg|png)$/i.test(one));
    report(
      'missing-picture',
      place,
      `Unexpected logo ${name} that is not beside site.yml${didYouMean(name, others)} Copy it there`,
    );
  }
  // What stands there and is no file was told where the folder was listed.
  if (!found?.isFile()) return { problems };
  const type = /\.svg$/i.test(name) ? 'svg' : 'png';
  if (found.size > largest[type]) {
    const [most, bytes] = [largest[type], found.size].map((size) => `${Math.ceil(size / 1000)} kB`);
    report('picture-too-large', place, `Unexpected ${bytes} in ${name}, expected ${most} at most: export it smaller`);
    return { problems };
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, name));
  } catch (error) {
    report('unreadable-file', place, `Unexpected logo ${name} that ${fileTrouble(error) ?? 'cannot be read'}`);
    return { problems };
  }
  if (type === 'svg') {
    const inside = reporterOf(name);
    for (const { code, place, message } of svgFaults(bytes.toString('utf8'), name)) inside.report(code, place, message);
    addProblems(problems, inside.problems);
    if (problems.length) return { problems };
  }
  const picture = await decode(bytes, type);
  if ('code' in picture) report(picture.code, place, `${picture.found} in ${name}, expected ${picture.expected}`);
  else return { logo: picture, problems };
  return { problems };
}

interface Fault {
  code: 'picture-type' | 'picture-broken' | 'picture-too-large';
  found: string;
  expected: string;
}

async function decode(bytes: Buffer, type: Logo['type']): Promise<Logo | Fault> {
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (head?.format !== type)
    return {
      code: 'picture-type',
      found: `Unexpected ${head?.format ? head.format.toUpperCase() : 'content that is no picture'}`,
      expected: 'an SVG in a .svg, a PNG in a .png: export the logo anew',
    };
  const { width, height } = head;
  // A drawing has no dots of its own: however large it says it is, it is drawn as small as it is shown.
  if (type === 'png' && width * height > largest.pixels)
    return {
      code: 'picture-too-large',
      found: `Unexpected ${width} × ${height} pixels`,
      expected: `${largest.pixels / 1e6} million at most: export it smaller`,
    };
  try {
    const weak = await weakSchemes(await drawn(bytes, { width, height }, 400, 200));
    return {
      hash: createHash('sha256').update(bytes).digest('hex'),
      type,
      width,
      height,
      isWide: width / height >= wide,
      weak,
      bytes: type === 'svg' ? bytes : await small(bytes),
    };
  } catch {
    return { code: 'picture-broken', found: 'Unexpected end or damage', expected: 'a whole picture: export it anew' };
  }
}

/** A PNG as it is published: no larger than any screen shows it, and without what a program wrote into it. */
function small(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { failOn: 'truncated' })
    .resize({ ...published, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** As large as a box allows, in the logo's own shape. */
export function sizeWithin(
  { width, height }: Pick<Logo, 'width' | 'height'>,
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A logo as PNG that fills a box in one direction, drawn anew in that size. */
export function logoPng({ bytes, width, height }: Logo, most: { width: number; height: number }): Promise<Buffer> {
  return drawn(bytes, { width, height }, most.width, most.height);
}

function drawn(bytes: Buffer, size: { width: number; height: number }, width: number, height: number): Promise<Buffer> {
  // How many dots an inch has decides how large an SVG is drawn: 72 is its own size.
  const scale = Math.min(width / size.width, height / size.height);
  const density = Math.min(2400, Math.max(1, 72 * scale));
  return sharp(bytes, { density, limitInputPixels: largest.pixels, failOn: 'truncated' })
    .resize({ width, height, fit: 'inside' })
    .png()
    .toBuffer();
}

/** A picture that fills its frame brings its own ground; of any other most of what is seen must stand out from the page. */
async function weakSchemes(png: Buffer): Promise<Logo['weak']> {
  const { data, info } = await sharp(png)
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const seen = new Map<string, number>();
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at + 3]! < 128) continue;
    count++;
    const colour = `#${[0, 1, 2].map((i) => (data[at + i]! & 0xf8).toString(16).padStart(2, '0')).join('')}`;
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  if (count > info.width * info.height * 0.92) return [];
  const lost = { light: 0, dark: 0 };
  for (const [colour, times] of seen) for (const { scheme } of weakIn(colour)) lost[scheme] += times;
  return (['light', 'dark'] as const).filter((scheme) => lost[scheme] > count / 2);
}
