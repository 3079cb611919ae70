import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PlacedName } from '../../article/read-registry.ts';
import type { Site } from '../../corpus/corpus.ts';

/** A typeface that is installed as a package of Fontsource. */
export interface Typeface {
  /** As its designers call it: `Brygada 1918`. */
  family: string;
  /** The same in file names: `brygada-1918`. */
  id: string;
  package: string;
  version: string;
  folder: string;
  isSerif: boolean;
  /** The scale of weights of one file for all, or the weights that have a file each. */
  weights: { from: string; to: string } | string[];
  hasItalic: boolean;
  /** Only such a one can be that of a site. */
  hasLatin: boolean;
}

/** What pages and cards are set in: the words, the names and labels beside them, and the headings. */
export interface Faces {
  text: Typeface;
  names: Typeface;
  headings: Typeface;
}

const scopes = ['@fontsource-variable', '@fontsource'];
const usual = { text: 'Brygada 1918', names: 'Libre Franklin' };

/** Every typeface that is installed; one that comes in two packages is that with one file for all weights. */
export function installedTypefaces(): Typeface[] {
  const found = new Map<string, Typeface>();
  for (const modules of createRequire(import.meta.url).resolve.paths('a') ?? [])
    for (const scope of scopes) {
      const folder = join(modules, scope);
      for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
        const face = typefaceIn(join(folder, name), `${scope}/${name}`);
        if (face && !found.has(face.family)) found.set(face.family, face);
      }
    }
  return [...found.values()];
}

function typefaceIn(folder: string, name: string): Typeface | undefined {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  try {
    const { family, id, subsets, category, weights, styles, variable } = json('metadata.json');
    const scale = variable?.wght;
    if (variable && !scale) return undefined;
    return {
      family,
      id,
      package: name,
      version: json('package.json').version,
      folder,
      isSerif: category === 'serif',
      weights: scale ? { from: scale.min, to: scale.max } : textWeights(weights.map(String)),
      hasItalic: styles.includes('italic'),
      hasLatin: subsets.includes('latin'),
    };
  } catch {
    // A package that is half there is none.
    return undefined;
  }
}

/** The weight of text, and the nearest to that of headings, where each weight is a file that readers load. */
function textWeights(all: readonly string[]): string[] {
  const heavy = ['600', '700', '500'].find((weight) => all.includes(weight));
  return [all.includes('400') ? '400' : (all[0] ?? '400'), ...(heavy ? [heavy] : [])];
}

/** The installed typeface of a name, however it is spelt: `Source Serif 4`, `source-serif-4`. */
export function typefaceNamed(name: string, installed: readonly Typeface[]): Typeface | undefined {
  const spelt = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  return installed.find(({ family }) => spelt(family) === spelt(name));
}

/**
 * The typefaces of a site: those it names, where they are installed, else the project's. Whoever names a face for names has
 * the headings in it, too.
 */
export function facesOf({ fonts = {} }: Pick<Site, 'fonts'>, installed = installedTypefaces()): Faces {
  const chosen = (part: keyof typeof usual) => {
    const face = fonts[part] && typefaceNamed(fonts[part].name, installed);
    return face?.hasLatin ? face : undefined;
  };
  const text = chosen('text') ?? typefaceNamed(usual.text, installed)!;
  const names = chosen('names');
  return { text, names: names ?? typefaceNamed(usual.names, installed)!, headings: names ?? text };
}

/** The typefaces that a site names and that cannot be its own: they are not installed, or have no Latin letters. */
export function unknownFaces({ fonts = {} }: Pick<Site, 'fonts'>, installed = installedTypefaces()): PlacedName[] {
  const named = [fonts.text, fonts.names].flatMap((one) => one ?? []);
  return named.filter(({ name }) => !typefaceNamed(name, installed)?.hasLatin);
}

/** A file of a typeface, as pages ask for it. */
export interface FontFile {
  path: string;
  weight: string;
  style: 'normal' | 'italic';
}

/** The files of a typeface for some letters (`latin`), upright and, where it is asked for and there is one, italic. */
export function filesOf(face: Typeface, letters: string, { italic }: { italic: boolean }): FontFile[] {
  const { weights, id, folder } = face;
  const file = (weight: string, style: FontFile['style'], name: string): FontFile => ({
    path: join(folder, 'files', `${id}-${letters}-${name}-${style}.woff2`),
    weight,
    style,
  });
  const hasItalic = italic && face.hasItalic;
  if (Array.isArray(weights))
    return [
      ...weights.map((weight) => file(weight, 'normal', weight)),
      ...(hasItalic ? [file(weights[0]!, 'italic', weights[0]!)] : []),
    ];
  const all = weights.from === weights.to ? weights.from : `${weights.from} ${weights.to}`;
  return [file(all, 'normal', 'wght'), ...(hasItalic ? [file(all, 'italic', 'wght')] : [])];
}

/** All files that a page may load. */
export function pageFonts({ text, names }: Pick<Faces, 'text' | 'names'>): FontFile[] {
  const files = [...filesOf(text, 'latin', { italic: true }), ...filesOf(names, 'latin', { italic: false })];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
