import type { Place } from './problem.ts';

/** What XML 1.0 and YAML forbid, and lone surrogates: they stop feeds, cards and other people's parsers. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: surrogates are matched one by one on purpose
const forbidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Places of the characters of `text` that no file of the site may hold, with their code points (`U+000B`). */
export function forbiddenCharacters(text: string): { codePoint: string; place: Place }[] {
  return Array.from(text.matchAll(forbidden), (match) => ({
    codePoint: codePoint(match[0]),
    place: placeOf(text, match.index),
  }));
}

/**
 * The first bidirectional control of `text` that is not closed in its paragraph, or that closes nothing
 * (Unicode TR 36, 3.2: such a control can make words seem to stand where they do not).
 */
export function unpairedBidi(text: string): string | undefined {
  for (const paragraph of text.split('\n')) {
    const open: string[] = [];
    for (const [mark] of paragraph.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
      if (mark === '\u202c' || mark === '\u2069') {
        const opener = open.pop();
        if (opener === undefined || opener >= '\u2066' !== (mark === '\u2069')) return codePoint(mark);
      } else open.push(mark);
    }
    if (open[0] !== undefined) return codePoint(open[0]);
  }
  return undefined;
}

/** The place of an offset in a text, in UTF-16 code units. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
