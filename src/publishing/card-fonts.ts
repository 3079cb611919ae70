import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import { type CharacterRange, charactersOf } from './woff2-characters.ts';

/** The fonts of cards; each is stored in slices by script. */
const families = [
  { name: 'Brygada', package: '@fontsource-variable/brygada-1918', ending: 'wght-normal' },
  { name: 'Franklin', package: '@fontsource-variable/libre-franklin', ending: 'wght-normal' },
  { name: 'Chinese', package: '@fontsource/noto-sans-sc', ending: '400-normal' },
  { name: 'Arabic', package: '@fontsource/noto-sans-arabic', ending: '400-normal' },
  // One colour: a card has one accent, and it belongs to the speaker's own words.
  { name: 'Emoji', package: '@fontsource/noto-emoji', ending: '400-normal' },
] as const;

/** Font stacks of the style sheet. Every character is in both or in neither. */
const stacks = [
  ['Brygada', 'Chinese', 'Arabic', 'Emoji', 'Franklin'],
  ['Franklin', 'Chinese', 'Arabic', 'Emoji', 'Brygada'],
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
  /** Makes ready whatever a text needs and names the characters that no font has. */
  prepare(text: string): Promise<string[]>;
}

const require = createRequire(import.meta.url);

export function cardFonts(renderer: Renderer): CardFonts {
  const slices = families.flatMap(slicesOf);
  const inOrder = stacks.map((stack) => stack.flatMap((family) => slices.filter((slice) => slice.family === family)));
  const known = new Map<string, Slice[]>();
  const slicesFor = (character: string) => {
    const found = known.get(character) ?? inOrder.flatMap((order) => findSlice(order, character.codePointAt(0)!) ?? []);
    known.set(character, found);
    return found;
  };
  return {
    async prepare(text) {
      const missing = new Set<string>();
      const needed = new Set<Slice>();
      for (const character of new Set(text)) {
        // Joiners, selectors and marks of direction are obeyed, not drawn.
        if (/[\p{Default_Ignorable_Code_Point}\s]/u.test(character)) continue;
        const found = slicesFor(character);
        if (!found.length) missing.add(character);
        for (const slice of found) needed.add(slice);
      }
      await Promise.all([...needed].map((slice) => register(renderer, slice)));
      return [...missing];
    },
  };
}

/** The version of each font, for whoever caches what they draw. */
export function fontVersions(): string[] {
  return families.map(({ package: name }) => `${name}@${require(`${name}/package.json`).version}`);
}

function slicesOf({ name, package: from, ending }: (typeof families)[number]): Slice[] {
  const folder = dirname(require.resolve(`${from}/package.json`));
  const ranges: Record<string, string> = require(`${from}/unicode.json`);
  const file = from.slice(from.indexOf('/') + 1);
  return Object.entries(ranges).map(([slice, declared]) => ({
    family: name,
    path: join(folder, 'files', `${file}-${slice.replace(/[[\]]/g, '')}-${ending}.woff2`),
    declared: declared.split(',').map((range) => {
      const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    }),
  }));
}

function findSlice(slices: readonly Slice[], character: number): Slice | undefined {
  const holds = (ranges: readonly CharacterRange[]) =>
    ranges.some(([first, last]) => first <= character && character <= last);
  return slices.find((slice) => {
    if (!holds(slice.declared)) return false;
    slice.characters ??= charactersOf(readFileSync(slice.path));
    return holds(slice.characters);
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
