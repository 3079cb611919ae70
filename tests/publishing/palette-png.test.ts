import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../src/publishing/cards/palette-png.ts';
import { readPng } from './png.ts';

/** Dots of red, green, blue and opacity, from a colour for each place. */
function dotsOf(width: number, height: number, colorAt: (x: number, y: number) => readonly number[]) {
  return Uint8Array.from(
    Array.from({ length: width * height }, (_, i) => colorAt(i % width, Math.floor(i / width))).flat(),
  );
}

const paper = [244, 244, 239, 255];
const shades = (count: number) => (x: number, y: number) => {
  const shade = (x * 7 + y * 31) % count;
  return [shade % 256, (shade * 3) % 256, shade >> 8, 255];
};

describe('a PNG with a palette', () => {
  it.each([
    ['nothing but paper', 12, 5, () => paper],
    ['one dot', 1, 1, () => [1, 2, 3, 255]],
    ['signs on paper', 40, 9, (x: number, y: number) => (x > 3 && x % 5 < 2 && y % 3 ? [22, 24, 27, 255] : paper)],
    [
      'paper between signs, in rows that no four divide',
      7,
      6,
      (x: number, y: number) => ((x + y) % 6 ? paper : [179, 38, 26, 255]),
    ],
    ['a first dot that is not paper', 9, 4, (x: number, y: number) => (x + y ? paper : [0, 0, 0, 255])],
    ['as many colours as there are numbers', 300, 4, shades(256)],
  ])('loses no dot: %s', async (_, width, height, colorAt) => {
    const dots = dotsOf(width, height, colorAt);
    const png = palettePng(dots.slice(), width, height)!;
    const hex = (i: number) => `#${Buffer.from(dots.subarray(i * 4, i * 4 + 3)).toString('hex')}`;
    const picture = readPng(png);
    expect([picture.width, picture.height]).toEqual([width, height]);
    for (let i = 0; i < width * height; i++) expect(picture.at(i % width, Math.floor(i / width))).toBe(hex(i));
    // A reader of others' making, which looks at the sums too.
    const { data } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(Buffer.compare(data, dots)).toBe(0);
  });

  it('is not written where a colour would be lost', () => {
    expect(palettePng(dotsOf(300, 4, shades(257)), 300, 4)).toBeUndefined();
    expect(
      palettePng(
        dotsOf(4, 4, (x) => [9, 9, 9, x ? 255 : 128]),
        4,
        4,
      ),
    ).toBeUndefined();
  });
});
