import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import { type CharacterRange, charactersOf } from './woff2-characters.ts';

/** The fonts of cards; each is stored in slices by script. */
const families = [
  { name: 'Brygada', package: 'brygada-1918' },
  { name: 'Franklin', package: 'libre-franklin' },
  { name: 'Chinese', package: 'noto-sans-sc' },
  { name: 'Japanese', package: 'noto-sans-jp' },
  { name: 'Korean', package: 'noto-sans-kr' },
  { name: 'Arabic', package: 'noto-sans-arabic' },
  { name: 'Hebrew', package: 'noto-sans-hebrew' },
  { name: 'Devanagari', package: 'noto-sans-devanagari' },
  { name: 'Thai', package: 'noto-sans-thai' },
  // One colour: a card has one accent, and it belongs to the speaker's own words.
  { name: 'Emoji', package: 'noto-emoji' },
] as const;

/** Font stacks of the style sheet. Every character is in both or in neither. */
const others = families.slice(2).map(({ name }) => name);
const stacks: string[][] = [
  ['Brygada', ...others, 'Franklin'],
  ['Franklin', ...others, 'Brygada'],
];
export const [serif = '', sans = ''] = stacks.map((stack) => stack.join(', '));

interface Slice {
  family: string;
  path: string;
  declared: CharacterRange[];
  /** Read when first asked for. */
  characters?: CharacterRange[];
  registered?: Promise<unknown>;
}

/** The fonts of one renderer: a slice is read and registered when a card first needs it. */
export interface CardFonts {
  /** The characters of a text, with their marks, that no font has. */
  missing(text: string): string[];
  /** Makes ready whatever a text needs. */
  prepare(text: string): Promise<unknown>;
}

const require = createRequire(import.meta.url);

export function cardFonts(renderer: Renderer): CardFonts {
  const slices = families.flatMap(slicesOf);
  const inOrder = stacks.map((stack) => stack.flatMap((family) => slices.filter((slice) => slice.family === family)));
  const known = new Map<string, Slice[]>();
  const slicesFor = (cluster: string) => {
    const drawn = Array.from(cluster.replace(undrawn, ''), (character) => character.codePointAt(0)!);
    const found = known.get(cluster) ?? inOrder.flatMap((order) => findSlice(order, drawn) ?? []);
    known.set(cluster, found);
    return found;
  };
  return {
    missing: (text) => [...clustersOf(text)].filter((cluster) => !slicesFor(cluster).length),
    prepare: (text) =>
      Promise.all([...new Set([...clustersOf(text)].flatMap(slicesFor))].map((slice) => register(renderer, slice))),
  };
}

/** Joiners, selectors and marks of direction are obeyed, not drawn. */
const undrawn = /[\p{Default_Ignorable_Code_Point}\s]/gu;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What must come from one font: a letter with the marks that no composed letter holds, for the renderer sets such a
 * mark in the font of its letter. Anything else is single characters.
 */
function clustersOf(text: string): Set<string> {
  // Most texts have no such marks, and taking them apart is what takes time.
  if (!/\p{M}/u.test(text)) return new Set(text.replace(undrawn, ''));
  const clusters = new Set<string>();
  for (const { segment } of graphemes.segment(text)) {
    const drawn = segment.replace(undrawn, '');
    if (/\p{M}/u.test(drawn)) clusters.add(segment);
    else for (const character of drawn) clusters.add(character);
  }
  return clusters;
}

/** The version of each font, for whoever caches what they draw. */
export function fontVersions(): string[] {
  return families.map(({ package: name }) => `${name}@${require(`@fontsource-variable/${name}/package.json`).version}`);
}

function slicesOf({ name, package: from }: (typeof families)[number]): Slice[] {
  const folder = dirname(require.resolve(`@fontsource-variable/${from}/package.json`));
  const ranges: Record<string, string> = require(`@fontsource-variable/${from}/unicode.json`);
  return Object.entries(ranges).map(([slice, declared]) => ({
    family: name,
    path: join(folder, 'files', `${from}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    declared: declared.split(',').map((range) => {
      const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
}

/** The first slice that has all of some characters. */
function findSlice(slices: readonly Slice[], characters: readonly number[]): Slice | undefined {
  const holds = (ranges: readonly CharacterRange[], character: number) =>
    ranges.some(([first, last]) => first <= character && character <= last);
  return slices.find((slice) => {
    if (!characters.some((character) => holds(slice.declared, character))) return false;
    slice.characters ??= charactersOf(readFileSync(slice.path));
    return characters.every((character) => holds(slice.characters ?? [], character));
  });
}

/** Tells the renderer to ask the slice only for characters that it has. */
function register(renderer: Renderer, slice: Slice): Promise<unknown> {
  slice.registered ??= renderer.registerFont({
    name: slice.family,
    data: readFileSync(slice.path),
    unicodeRange: slice.characters ?? [],
  });
  return slice.registered;
}
