import { CLOSERS } from '../../../text/quotation-marks.ts';
import { hull, type Range } from '../../../text/range.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';

/** A line of a dialogue has no more words than this; what is longer is a speech that goes on. */
const LONGEST = 15;

/**
 * A short paragraph wholly in closed marks behind a short one: it need not go on with the words of the `last` line, as a
 * longer one does. Behind lines of two people, or a question, whoever spoke `earlier` may answer.
 */
export function lineOfDialogue(text: string, line: Range, last: Found, earlier: Found | undefined): Found | undefined {
  if (!isShort(text, line) || !isLine(text, last)) return undefined;
  const isTalk = asks(text, last) || last.form === 'beside' || (earlier && alternate(text, earlier, last));
  return {
    content: [line],
    source: isTalk ? earlier?.source : last.source,
    cue: undefined,
    sentence: line,
    surety: SURETY.beside,
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
