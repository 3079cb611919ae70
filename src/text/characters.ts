import { forbidden } from './well-formed.ts';

/** Places of the characters of `text` that no file of the site may hold, with their code points (`U+000B`). */
export function forbiddenCharacters(text: string): { codePoint: string; place: { line: number; column: number } }[] {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return Array.from(text.matchAll(forbidden), ({ 0: character, index }) => {
    while (lineEnd >= 0 && lineEnd < index) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { codePoint: codePoint(character), place: { line, column: index - lineStart + 1 } };
  });
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

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
