import { isVerbOfSaying } from '../../languages/english/reporting-verbs.ts';
import { chance, scoring, type Tally } from '../../languages/model.ts';
import { looksFinite, sizeOf } from '../../languages/tags.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';
import { LEAST } from '../certainty.ts';
import { type Clause, cueWord, isQuoted, tag, word } from './clause.ts';
import type { Report } from './report.ts';

const FEWEST_WORDS = 3;

/** How sure a report is as a whole: that it is one, that the words are the speaker's, and that they are found whole. */
export function chanceOf(clause: Clause, report: Report): number {
  const score = scoring('accept');
  addAccept(clause, report, score);
  return chance(score.take());
}

/** Whether a report of that chance is sure enough to be shown. */
export function accepts(clause: Clause, report: Report, sure: number): boolean {
  const { words, marked } = measure(clause, report);
  if (marked || !report.content.length) return sure >= (marked === words ? LEAST.report.quoted : LEAST.report.mixed);
  // "It was denied", "declined to comment": nobody is quoted.
  if (report.source.side === 'none' || words < FEWEST_WORDS || saysNothing(clause, report)) return false;
  return sure >= (isVerbOfSaying(tokenAt(clause.tokens, report.head).lower) ? LEAST.report.said : LEAST.report.thought);
}

/** "said nothing on Friday", "asked not to be named", "did not respond to questions" */
function saysNothing({ tokens }: Clause, { content, head }: Report): boolean {
  const [start] = content[0]!;
  switch (tokenAt(tokens, head).lower) {
    case 'respond':
    case 'reply':
      return tokens.slice(Math.max(0, head - 3), head).some(({ lower }) => /^(?:not|never|\S+n[’']t)$/.test(lower));
    case 'show':
    case 'shows':
    case 'showed':
    case 'shown':
      // "has shown her work in nine countries"
      return !tokens.slice(...content[0]!).some(looksFinite);
    default:
  }
  switch (tokenAt(tokens, start).lower) {
    case 'nothing':
    case 'little':
      return true;
    case 'not':
      return isToBeNamed(tokens, start + 1);
    case 'to':
      return isToBeNamed(tokens, start);
    default:
      return false;
  }
}

function isToBeNamed(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return /^to be (?:further )?(?:named|identified|quoted)\b/.test(words.join(' '));
}

/** Adds what tells a true report from a false one, once it is put together. */
export function addAccept(clause: Clause, report: Report, tally: Tally): void {
  const { source, content, head, chances } = report;
  const { words, marked } = measure(clause, report);
  const own = cueWord(clause, head);
  const shape = (marked ? (marked === words ? 2 : 1) : 0) * 4 + Math.min(content.length, 2);
  const said = isVerbOfSaying(tokenAt(clause.tokens, head).lower) ? 1 : 0;
  const side = { left: 0, shared: 1, right: 2, none: 3 }[source.side];
  const first = content[0]?.[0] ?? -1;
  const last = content.at(-1)?.[1] ?? -1;
  const place = first < 0 ? 0 : first < head ? 1 : 2;
  const about = shape * 2 + said;
  const [cue, from, inside] = [levelOf(chances.cue), levelOf(chances.source), levelOf(chances.content)];
  tally.add(501, about, cue);
  tally.add(502, about, from);
  tally.add(503, about, inside);
  tally.add(504, cue * 16 + from, inside);
  tally.add(505, about, levelOf(chances.cue * chances.source * chances.content));
  tally.add(506, own, cue);
  tally.add(507, own, about);
  tally.add(508, about, side * 4 + place);
  tally.add(509, about, tag(clause, source.start));
  tally.add(510, about, tag(clause, source.end - 1));
  tally.add(511, about, sizeOf(source.end - source.start));
  tally.add(512, about, sizeOf(words));
  tally.add(513, about, tag(clause, first));
  tally.add(514, about, tag(clause, first - 1));
  tally.add(515, about * 2 + (last >= clause.to ? 1 : 0), tag(clause, last));
  tally.add(516, about * 2 + (first === clause.from ? 1 : 0), word(clause, clause.from));
  tally.add(517, side * 4 + place, own);
  tally.add(518, side * 4 + place, tag(clause, head + 1));
  tally.add(519, about, tag(clause, source.start - 1));
  tally.add(520, about * 2 + (isQuoted(clause, head + 1) || isQuoted(clause, head + 2) ? 1 : 0), place);
  tally.add(521, tag(clause, first), tag(clause, first + 1));
  tally.add(522, side, sizeOf(Math.abs(head - source.end)));
  tally.add(523, about, word(clause, source.start));
  tally.add(524, about, report.inside.length);
}

/** A chance as one of some levels, finer towards certainty. */
function levelOf(share: number): number {
  return Math.max(0, Math.min(12, Math.round(6 + Math.log(share / (1.0001 - share)) * 1.5)));
}

function measure(clause: Clause, { content }: Report): { words: number; marked: number } {
  let words = 0;
  let marked = 0;
  for (const [start, end] of content) {
    for (let at = start; at < end; at++) {
      if (!tokenAt(clause.tokens, at).isWord) continue;
      words++;
      if (tokenAt(clause.tokens, at).quotation >= 0) marked++;
    }
  }
  return { words, marked };
}
