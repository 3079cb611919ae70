import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { inspectPictures } from '../../src/publishing/pictures/inspect-pictures.ts';
import { makeVersion, plainVersion, webpVersions } from '../../src/publishing/pictures/picture-versions.ts';
import { article, folderOf } from '../corpus/content.ts';
import { photograph } from './camera.ts';
import { fileOf } from './file-of.ts';

/** What is found of the pictures of one article, each shown on a line of its own from line 5 on. */
async function inspected(pictures: Record<string, Uint8Array | string>, cacheIn = '.cache') {
  const body = Object.keys(pictures)
    .map((name) => `![x](${name})`)
    .join('\n');
  const files = Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`articles/${name}`, bytes]));
  const folder = folderOf({ 'articles/a.md': article('', body), ...files });
  const cache = join(folder, cacheIn);
  const { corpus } = readContent(folder, { drafts: true });
  const { facts, problems } = await inspectPictures(corpus.articles, folder, cache);
  const told = problems.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`);
  return { facts, told, cache };
}

describe('a picture', () => {
  it('is published when it is whole, and seen as the camera was held', async () => {
    const { facts, told } = await inspected({
      'a.jpg': await photograph(300, 200),
      'b.jpeg': await photograph(300, 200, { orientation: 6 }),
      'c.png': await photograph(30, 20, { type: 'png' }),
      'd.webp': await photograph(30, 20, { type: 'webp' }),
      'e.avif': await photograph(30, 20, { type: 'avif' }),
      'f.gif': await photograph(30, 20, { type: 'gif' }),
    });
    expect(told).toEqual([]);
    const sizes = Object.fromEntries(
      [...facts].map(([file, { format, width, height }]) => [file, [format, width, height]]),
    );
    expect(sizes).toEqual({
      'articles/a.jpg': ['jpeg', 300, 200],
      'articles/b.jpeg': ['jpeg', 200, 300],
      'articles/c.png': ['png', 30, 20],
      'articles/d.webp': ['webp', 30, 20],
      'articles/e.avif': ['avif', 30, 20],
      'articles/f.gif': ['gif', 30, 20],
    });
  });

  it('is a problem at its place where it is none, is another type, is cut off or is too large', async () => {
    const whole = await photograph(400, 300);
    const { told, facts } = await inspected({
      'text.jpg': 'not really',
      'empty.png': '',
      'other.jpg': await photograph(30, 20, { type: 'png' }),
      'tiff.png': await photograph(30, 20, { type: 'tiff' }),
      'cut.jpg': whole.subarray(0, whole.length / 2),
      'heavy.jpg': Buffer.concat([whole], 30_000_001),
      'wide.png': await sharp({ create: { width: 20_000, height: 5_001, channels: 3, background: '#000' } })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    });
    expect(told).toEqual([
      'articles/a.md:5:1 picture-type Unexpected content that is no picture in text.jpg, expected a JPEG, PNG, WebP, AVIF or GIF: export the picture anew as one of these',
      'articles/a.md:6:1 picture-type Unexpected content that is no picture in empty.png, expected a JPEG, PNG, WebP, AVIF or GIF: export the picture anew as one of these',
      'articles/a.md:7:1 picture-type Unexpected PNG picture in other.jpg, expected the ending that says so: call the file other.png',
      'articles/a.md:8:1 picture-type Unexpected TIFF in tiff.png, expected a JPEG, PNG, WebP, AVIF or GIF: export the picture anew as one of these',
      'articles/a.md:9:1 picture-broken Unexpected end or damage of cut.jpg, expected a whole picture: copy or export it anew',
      'articles/a.md:10:1 picture-too-large Unexpected 30 MB in heavy.jpg, expected 30 MB at most: export it smaller, 2400 pixels wide are enough for every screen',
      'articles/a.md:11:1 picture-too-large Unexpected 20000 × 5001 pixels in wide.png, expected 100 million at most: export it smaller, 2400 pixels wide are enough for every screen',
    ]);
    expect(facts.size).toBe(0);
  });

  it('is made in four widths, none wider than itself, and in its own type, with nothing of what the camera wrote', async () => {
    for (const type of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const bytes = await photograph(2000, 40, { type });
      expect((await sharp(bytes).metadata()).exif).toBeDefined();
      const name = `a.${type === 'jpeg' ? 'jpg' : type}`;
      const { facts, cache } = await inspected({ [name]: bytes });
      const known = facts.get(`articles/${name}`)!;
      const versions = [plainVersion(name, known), ...webpVersions(name, known)];
      expect(versions.map((version) => version.width)).toEqual([1920, 480, 800, 1200, 1920]);
      for (const version of versions) {
        const made = fileOf(await makeVersion(async () => bytes, known, version, cache));
        const { exif, xmp, iptc, orientation, width, format } = await sharp(made).metadata();
        expect({ exif, xmp, iptc, orientation, width }).toEqual({ width: version.width });
        expect(format).toBe(version.type === 'image/avif' ? 'heif' : version.type.replace('image/', ''));
        const all = readFileSync(made);
        expect(all.includes('Ada Secret')).toBe(false);
        expect(all.includes('SN-4711')).toBe(false);
      }
    }
  });

  it('that is narrow is never blown up', async () => {
    const { facts } = await inspected({ 'a.jpg': await photograph(700, 20), 'b.jpg': await photograph(100, 20) });
    const widths = (name: string) => webpVersions(name, facts.get(`articles/${name}`)!).map(({ width }) => width);
    expect(widths('a.jpg')).toEqual([480, 700]);
    expect(widths('b.jpg')).toEqual([100]);
  });

  it('that moves goes on moving', async () => {
    const frame = { create: { width: 20, height: 10, channels: 3 as const, background: '#f00' } };
    const frames = [frame, { create: { ...frame.create, background: '#00f' } }].map((one) => ({ ...one }));
    const moving = await sharp(await Promise.all(frames.map((one) => sharp(one).png().toBuffer())), {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    const { facts, cache } = await inspected({ 'a.gif': moving });
    const known = facts.get('articles/a.gif')!;
    expect(known).toMatchObject({ width: 20, height: 10, isAnimated: true });
    for (const version of [plainVersion('a.gif', known), ...webpVersions('a.gif', known)])
      expect((await sharp(await makeVersion(async () => moving, known, version, cache)).metadata()).pages).toBe(2);
  });

  it('is made once, by what is in its file', async () => {
    const bytes = await photograph(500, 20);
    const { facts, cache } = await inspected({ 'a.jpg': bytes });
    const known = facts.get('articles/a.jpg')!;
    const version = plainVersion('a.jpg', known);
    const first = await makeVersion(async () => bytes, known, version, cache);
    const files = readdirSync(cache);
    const again = await makeVersion(() => Promise.reject(new Error('made again')), known, version, cache);
    expect(again).toBe(first);
    expect(readdirSync(cache)).toEqual(files);
  });

  it('is looked at and made where nothing can be kept', async () => {
    const bytes = await photograph(500, 20);
    const { facts, told, cache } = await inspected({ 'a.jpg': bytes }, 'articles/a.jpg/cache');
    expect(told).toEqual([]);
    const known = facts.get('articles/a.jpg')!;
    const made = await makeVersion(async () => bytes, known, plainVersion('a.jpg', known), cache);
    expect(await sharp(made).metadata()).toMatchObject({ format: 'jpeg', width: 500 });
  });
});
