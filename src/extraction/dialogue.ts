import { CLOSERS } from './marks.ts';
import { hull, type Range } from './range.ts';
import type { Found } from './statement.ts';

/** A line of a dialogue has no more words than this; what is longer is a speech that goes on. */
const LONGEST = 15;

/**
 * A short paragraph wholly in closed marks, behind lines of two people or behind a question: it need not go on with the
 * words of the `last` line, as it does elsewhere. Whoever spoke `earlier` may answer; `undefined` where nobody talks so.
 */
export function lineOfDialogue(text: string, line: Range, last: Found, earlier: Found | undefined): Found | undefined {
  const isTalk = asks(text, last) || last.form === 'beside' || (earlier && alternate(text, earlier, last));
  if (!isTalk || !isShort(text, line) || !isLine(text, last)) return undefined;
  return {
    content: [line],
    source: earlier?.source,
    cue: undefined,
    sentence: line,
    surety: 0.8,
    sourceSurety: 1,
    form: 'beside',
    inside: [],
  };
}

function alternate(text: string, earlier: Found, last: Found): boolean {
  const [one, other] = [earlier, last].map(({ source }) => source && text.slice(...source));
  return one !== other && isLine(text, earlier);
}

function asks(text: string, { content }: Found): boolean {
  return /[?？]["”’'»」』]*$/.test(text.slice(...hull(content)));
}

function isLine(text: string, { content }: Found): boolean {
  const line = hull(content);
  return isShort(text, line) && CLOSERS[text[line[0]]!] !== undefined;
}

function isShort(text: string, line: Range): boolean {
  return text.slice(...line).split(/\s+/, LONGEST + 1).length <= LONGEST;
}
