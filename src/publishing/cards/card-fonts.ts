import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import type { Site } from '../../corpus/corpus.ts';
import { facesOf, filesOf, installedTypefaces, type Typeface, typefaceNamed } from '../look/typefaces.ts';
import { type CharacterRange, charactersOf } from './woff2-characters.ts';

/** The project's own typefaces, which have what those of a site may lack. */
const own = { text: 'Brygada 1918', names: 'Libre Franklin' };
/** Those of other scripts. */
const others = [
  'Noto Sans SC',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Devanagari',
  'Noto Sans Thai',
  // One colour: a card has one accent, and it belongs to the speaker's own words.
  'Noto Emoji',
];

/** The stacks of the style sheet, by what is set in them: names of families, the first that has a character draws it. */
export interface CardStacks {
  text: string[];
  names: string[];
  headings: string[];
}

/** The stacks of a site. Every character is in all or in none. */
export function cardStacks(site: Pick<Site, 'fonts'>): CardStacks {
  const { text, names, headings } = facesOf(site);
  const unique = (families: string[]) => [...new Set(families)];
  const stack = (first: string, backing: string, last: string[]) => unique([first, backing, ...others, ...last]);
  const [textStack, namesStack] = [
    stack(text.family, own.text, [names.family, own.names]),
    stack(names.family, own.names, [text.family, own.text]),
  ];
  return { text: textStack, names: namesStack, headings: headings === text ? textStack : namesStack };
}

interface Slice {
  family: string;
  /** One file for all weights, or one for each. */
  paths: string[];
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

export function cardFonts(renderer: Renderer, stacks: CardStacks): CardFonts {
  const slices = typefacesOf(stacks).flatMap(slicesOf);
  const orders = [stacks.text, stacks.names];
  const inOrder = orders.map((stack) => stack.flatMap((family) => slices.filter((slice) => slice.family === family)));
  const known = new Map<string, Slice[]>();
  const slicesFor = (cluster: string) => {
    const before = known.get(cluster);
    if (before) return before;
    const drawn = Array.from(cluster.replace(undrawn, ''), (character) => character.codePointAt(0)!);
    const found = inOrder.flatMap((order) => findSlice(order, drawn) ?? []);
    known.set(cluster, found);
    return found;
  };
  return {
    missing: (text) => [...clustersOf(withoutPlain(text))].filter((cluster) => !slicesFor(cluster).length),
    prepare: (text) =>
      Promise.all([...new Set([...clustersOf(text)].flatMap(slicesFor))].map((slice) => register(renderer, slice))),
  };
}

/** A text without the signs that every font with Latin letters has, unless a mark may stand on one of them. */
function withoutPlain(text: string): string {
  return /\p{M}/u.test(text) ? text : text.replace(/[!-~]+/g, '');
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
export function fontVersions(stacks: CardStacks): string[] {
  return typefacesOf(stacks).map(({ package: name, version }) => `${name}@${version}`);
}

function typefacesOf({ text, names }: CardStacks): Typeface[] {
  const installed = installedTypefaces();
  return [...new Set([...text, ...names])].flatMap((family) => typefaceNamed(family, installed) ?? []);
}

function slicesOf(face: Typeface): Slice[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(face.folder, 'unicode.json'), 'utf8'));
  return Object.entries(ranges).map(([slice, declared]) => ({
    family: face.family,
    paths: filesOf(face, slice.replace(/[[\]]/g, ''), { italic: false }).map(({ path }) => path),
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
    slice.characters ??= charactersOf(readFileSync(slice.paths[0]!));
    return characters.every((character) => holds(slice.characters ?? [], character));
  });
}

/** Tells the renderer to ask the slice only for characters that it has. */
function register(renderer: Renderer, slice: Slice): Promise<unknown> {
  slice.registered ??= Promise.all(
    slice.paths.map((path) =>
      renderer.registerFont({
        name: slice.family,
        data: readFileSync(path),
        unicodeRange: slice.characters ?? [],
      }),
    ),
  );
  return slice.registered;
}
