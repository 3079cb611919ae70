import { brotliDecompressSync } from 'node:zlib';

export type CharacterRange = [first: number, last: number];

/** Places of `cmap`, `glyf` and `loca` among the tables that WOFF2 knows by number (WOFF2, 4.1). */
const cmapNumber = 0;
const glyfNumber = 10;
const locaNumber = 11;

/**
 * The characters that a font really has glyphs for: its `cmap` table. What the font's style sheet declares is only
 * where to look; some ranges hold characters that the font lacks and would draw as an empty box.
 */
export function charactersOf(woff2: Buffer): CharacterRange[] {
  const cmap = cmapOf(woff2);
  const characters = new Set<number>();
  const subtables = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) subtables.add(cmap.readUInt32BE(8 + i * 8));
  for (const offset of subtables) {
    const table = cmap.subarray(offset);
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, characters);
    if (format === 12) readGroups(table, characters);
  }
  return rangesOf([...characters].sort((a, b) => a - b));
}

/** Finds the table in the directory and unpacks the one stream that holds all tables (WOFF2, 5). */
function cmapOf(woff2: Buffer): Buffer {
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = woff2.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let found: [start: number, end: number] | undefined;
  for (let i = 0; i < woff2.readUInt16BE(12); i++) {
    const flags = woff2.readUInt8(at++);
    const table = flags & 63;
    if (table === 63) at += 4;
    const length = number();
    const transform = flags >> 6;
    const isTransformed = table === glyfNumber || table === locaNumber ? transform !== 3 : transform !== 0;
    const stored = isTransformed ? number() : length;
    if (table === cmapNumber) found = [offset, offset + stored];
    offset += stored;
  }
  return brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20))).subarray(...(found ?? [0, 0]));
}

/** Format 4: segments of the basic plane, by difference or through a list of glyphs. */
function readSegments(table: Buffer, characters: Set<number>): void {
  const count = table.readUInt16BE(6) / 2;
  for (let i = 0; i < count; i++) {
    const last = table.readUInt16BE(14 + i * 2);
    const first = table.readUInt16BE(16 + (count + i) * 2);
    const difference = table.readUInt16BE(16 + (2 * count + i) * 2);
    const place = 16 + (3 * count + i) * 2;
    const list = table.readUInt16BE(place);
    for (let character = first; character <= last && character < 0xffff; character++) {
      const glyph = list
        ? table.readUInt16BE(place + list + (character - first) * 2)
        : (character + difference) & 0xffff;
      if (glyph) characters.add(character);
    }
  }
}

/** Format 12: groups of all planes. */
function readGroups(table: Buffer, characters: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const at = 16 + i * 12;
    const first = table.readUInt32BE(at);
    const glyph = table.readUInt32BE(at + 8);
    for (let character = first; character <= table.readUInt32BE(at + 4); character++)
      if (glyph + character - first) characters.add(character);
  }
}

function rangesOf(sorted: readonly number[]): CharacterRange[] {
  const ranges: CharacterRange[] = [];
  for (const character of sorted) {
    const last = ranges.at(-1);
    if (last && character === last[1] + 1) last[1] = character;
    else ranges.push([character, character]);
  }
  return ranges;
}
