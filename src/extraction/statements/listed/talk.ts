import type { Range } from '../../../text/range.ts';
import type { Script } from '../../languages/lexicon.ts';
import type { Mention } from '../../names/names.ts';
import type { Found } from '../statement.ts';
import { isDirection, turnOf } from '../unreported/labels.ts';
import { mentionOf } from './mention.ts';

/** Who speaks, at the start of a line, before a colon as wide as a letter or a plain one. */
const LABEL =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?(?<name>[^\s：:，。、！？「」“”（(]{1,16})(?:[（(][^）)]{1,30}[）)])?[：:]/u;
/** A talk has at least so many labels, and so many of its paragraphs have one. */
const FEWEST = 2;
const DENSE = 0.5;

/** The turns of a text without spaces between its words, if it is a talk. */
export interface Talk {
  found: Found[];
  mentions: Mention[];
  /** Whether a paragraph belongs to somebody's turn. */
  isIn: (index: number) => boolean;
}

/** Reads the labels of an interview: who asks is nobody to quote, and what has no label goes on with the turn before. */
export function talkOf(text: string, paragraphs: readonly Range[], script: Script): Talk {
  const none: Talk = { found: [], mentions: [], isIn: () => false };
  const labels = paragraphs.map(([start, end]) => labelIn(text, start, end, script));
  const all = labels.filter((label) => label && !label.isDoubtful);
  if (all.length < FEWEST || all.length < paragraphs.length * DENSE) return none;
  const found: Found[] = [];
  const mentions: Mention[] = [];
  const first = labels.findIndex((label) => label && !label.isDoubtful);
  let turn: Found | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = labels[index];
    if (label && index >= first) {
      const { name, colon } = label;
      const written = text.slice(...name);
      const isAsking = script.asks.test(written);
      turn = isAsking
        ? undefined
        : turnOf({ name, colon, words: [colon[1], paragraph[1]], isName: !script.answers.test(written) });
      if (!turn) continue;
      if (label.isDoubtful) turn.sourceSurety = 0.4;
      found.push(turn);
      const named = script.nameIn(written);
      if (named) mentions.push(mentionOf(text, name, [named.name]));
    } else if (index > first && !isDirection(text, paragraph, false)) turn?.content.push([...paragraph]);
  }
  return { found, mentions, isIn: (index) => index >= first };
}

/** A label; it is doubtful where nothing tells that it is a name: somebody else may speak. */
function labelIn(
  text: string,
  start: number,
  end: number,
  script: Script,
): { name: Range; colon: Range; isDoubtful: boolean } | undefined {
  const line = text.slice(start, Math.min(end, start + 60));
  const match = LABEL.exec(line);
  const name = match?.groups?.['name'];
  if (!match || !name) return undefined;
  const at = start + match[0].indexOf(name);
  const colon = start + match[0].length - 1;
  const isDoubtful = !script.asks.test(name) && !script.answers.test(name) && !script.nameIn(name);
  return { name: [at, at + name.length], colon: [colon, colon + 1], isDoubtful };
}
