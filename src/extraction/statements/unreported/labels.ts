import type { Range } from '../../../text/range.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';

/** A paragraph that opens with who speaks, as in a transcript: `MAYOR DELGADO: Thank you.` */
export interface Label {
  name: Range;
  colon: Range;
  /** The words of the turn. */
  words: Range;
}

const QUESTION_OR_ANSWER = /^["“]?(Q|A|Question|Answer)([:.]) /;
const CAPITALS = /^["“]?((?:\p{Lu}[\p{Lu}.'’-]*\.? ){0,4}\p{Lu}[\p{Lu}.'’-]+(?:\s\([^)\n]{1,40}\))?)(:) ?\S/u;
const NAME =
  /^["“]?((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof)\. )?\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})(:) ?\S/u;
const DIRECTION = /^(?:\([^()]*\)|\[[^[\]]*\])$/;

/** The label of a paragraph, where it has one. Names in ordinary letters count only where `names` holds them. */
export function labelOf(text: string, paragraph: Range, names: (label: string) => boolean): Label | undefined {
  const [start, end] = paragraph;
  const line = beginningOf(text, paragraph);
  const found = QUESTION_OR_ANSWER.exec(line) ?? CAPITALS.exec(line) ?? namedLabel(line, names);
  if (!found) return undefined;
  const from = start + found[0].indexOf(found[1]!);
  const colon = from + found[1]!.length;
  let words = colon + 1;
  while (words < end && /\s/.test(text[words]!)) words++;
  return { name: [from, colon], colon: [colon, colon + 1], words: [words, end] };
}

function namedLabel(line: string, names: (label: string) => boolean): RegExpExecArray | undefined {
  const found = nameIn(line);
  return found && names(found[1]!) ? found : undefined;
}

function nameIn(line: string): RegExpExecArray | null {
  // Few lines have a colon: the others are told apart at once.
  return line.includes(':') ? NAME.exec(line) : null;
}

/** As much of a paragraph as a label may take. */
function beginningOf(text: string, [start, end]: Range): string {
  return text.slice(start, Math.min(end, start + 120));
}

/** Whether a paragraph only says what happens: (APPLAUSE), [END]. */
export function isDirection(text: string, [start, end]: Range): boolean {
  return end - start < 200 && DIRECTION.test(text.slice(start, end));
}

/** Labels that occur often enough to be labels, not words in front of a colon. */
export function repeatedLabels(text: string, paragraphs: readonly Range[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const name = nameIn(beginningOf(text, paragraph))?.[1];
    if (name) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([name]) => name));
}

/** A turn of a transcript as a statement. The paragraphs up to the next label belong to it. */
export function turnOf({ name, colon, words }: Label): Found {
  return {
    content: [words],
    source: name,
    cue: colon,
    sentence: [name[0], words[1]],
    surety: SURETY.labelled,
    sourceSurety: 1,
    form: 'turn',
    inside: [],
  };
}
