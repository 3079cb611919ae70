import { POSSIBLE } from '../../languages/english/unsaid-words.ts';
import { BETWEEN, DETERMINERS, PRONOUNS, TIMES } from '../../languages/english/words.ts';
import { choose } from '../../languages/model.ts';
import { looksFinite } from '../../languages/tags.ts';
import { tokenAt } from '../../languages/tokens.ts';
import { LEAST } from '../certainty.ts';
import { afterQuestions, startsAfter } from './after.ts';
import { beforeQuestions, startsBefore, wholeSentence } from './before.ts';
import { type Clause, isQuoted } from './clause.ts';
import { type Cue, cuesOf } from './cue.ts';
import { endQuestions, endsAfter } from './end.ts';
import { type Edge, endBefore, type Group, groupOf } from './group.ts';
import { type Source, sourceQuestions, sourcesOf, withName } from './source.ts';

/**
 * How sure it is that the cue is a cue, the source whole, the source the speaker, and the content the content. A class:
 * an object literal whose numbers are at times whole makes V8 compile the code around it again and again.
 */
export class Chances {
  readonly cue: number;
  readonly source: number;
  readonly speaker: number;
  readonly content: number;

  constructor(cue: number, source: number, speaker: number, content: number) {
    this.cue = cue;
    this.source = source;
    this.speaker = speaker;
    this.content = content;
  }
}

/** A statement inside one sentence, as token indices. */
export interface Report {
  cue: [start: number, end: number];
  /** The token of the cue that reports. */
  head: number;
  source: Source;
  /** What is reported: before the cue, behind it, or both. Empty: it follows in the next sentence. */
  content: [start: number, end: number][];
  chances: Chances;
  /** Reports inside the content: what the speaker says of others. */
  inside: Report[];
}

/** The statements of one sentence, none inside another: what a speaker reports of others stays the speaker's. */
export function reportsOf(clause: Clause): Report[] {
  const cues = cuesOf(clause);
  // Most sentences report nothing.
  if (!cues.length) return [];
  const all = cues.flatMap((cue) => reportOf(clause, cue)).sort((a, b) => surety(b) - surety(a));
  const kept: Report[] = [];
  for (const report of all) endBeforeNext(clause, report, all);
  for (const report of all) {
    const rivals = kept.filter((other) => collide(report, other));
    if (
      !rivals.length ||
      rivals.every((other) => holds(report, other) && surety(report) > LEAST.outer * surety(other))
    ) {
      for (const inner of rivals) kept.splice(kept.indexOf(inner), 1);
      report.inside.push(...rivals);
      kept.push(report);
    } else if (reportsHead(rivals[0]!, report)) rivals[0]!.inside.push(report);
  }
  for (const report of kept) report.source = withoutParticiple(clause, report.source, kept);
  return kept.sort((a, b) => a.head - b.head);
}

/** "urged the towns to share, and she called for patience": what is reported ends where the same person reports on. */
function endBeforeNext({ tokens }: Clause, report: Report, all: readonly Report[]): void {
  const last = report.content.at(-1);
  if (!last) return;
  for (const { source, head } of all) {
    const comma = source.start - 2;
    const goesOn =
      source.side === 'left' &&
      comma > last[0] &&
      head < last[1] &&
      tokenAt(tokens, comma).text === ',' &&
      /^(?:and|but|while)$/.test(tokenAt(tokens, comma + 1).lower) &&
      /^(?:he|she)$/.test(tokenAt(tokens, source.start).lower);
    if (goesOn) last[1] = comma;
  }
}

/** "Lee said that the union had asked for time": the first holds the second. */
function holds(outer: Report, inner: Report): boolean {
  const { side, start, end } = inner.source;
  return (
    reportsHead(outer, inner) && (side === 'none' || outer.content.some((part) => part[0] <= start && end <= part[1]))
  );
}

function reportsHead({ content }: Report, { head }: Report): boolean {
  return content.some(([start, end]) => start <= head && head < end);
}

/** "said Ann Lee, head of the port, noting that": what she noted is no part of how she is called. */
function withoutParticiple({ tokens }: Clause, source: Source, reports: readonly Report[]): Source {
  const next = reports.find((other) => speaksIn(source, other) && tokens[other.cue[0] - 1]!.text === ',');
  return next ? { ...source, end: next.cue[0] - 1 } : source;
}

/** Whether the words behind a cue that name its speaker hold another report: "said a cook, who added that". */
function speaksIn({ side, start, end }: Source, { head }: Report): boolean {
  return side === 'right' && start < head && head < end;
}

/** One number for how sure a report is as a whole. */
export function surety({ chances }: Report): number {
  return chances.cue * chances.source * chances.content;
}

function reportOf(clause: Clause, cue: Cue): [] | [Report] {
  const { at } = cue;
  const source = choose('source', sourcesOf(clause, at), sourceQuestions(clause, at), isAlike);
  if (cue.chance * source.share < LEAST.looked && tokenAt(clause.tokens, clause.to - 1).text !== ':') return [];
  const best = withName(clause, source.best);
  const group = groupOf(at, best);
  const before = choose('before', startsBefore(clause, group), beforeQuestions(clause, group));
  const content: [number, number][] = [];
  if (before.best >= 0 && !isRelativePronoun(clause, before.best, endBefore(clause, group)))
    content.push(withoutLead(clause, wholeSentence(clause, group, before.best), endBefore(clause, group)));
  const after = contentAfter(clause, group, content.length > 0);
  if (after.part) content.push(...withoutAboutSource(clause, group, after.part));
  return [
    {
      cue: [cueStart(clause, group), cueEnd(clause, at)],
      head: at,
      source: best,
      content,
      chances: new Chances(cue.chance, source.share, source.alike, before.share * after.share),
      inside: [],
    },
  ];
}

/** "which Ben Hale called “rotten”": the pronoun is nothing that was said. */
function isRelativePronoun({ tokens }: Clause, start: Edge, end: Edge): boolean {
  return end - start === 1 && /^(?:which|who|whom|whose|that)$/.test(tokenAt(tokens, start).lower);
}

/** "according to a report that was published on Monday": what tells of the source is nothing it says; the words follow a comma. */
function withoutAboutSource(
  { tokens, from }: Clause,
  { at, source }: Group,
  [start, end]: [Edge, Edge],
): [Edge, Edge][] {
  const isAbout =
    source.side === 'right' &&
    tokenAt(tokens, at).lower === 'according' &&
    start - source.end < 2 &&
    /^(?:that|which|who|whose)$/.test(tokenAt(tokens, source.end).lower);
  if (!isAbout) return [[start, end]];
  let comma = start;
  while (comma < end && (tokenAt(tokens, comma).quotation >= 0 || tokenAt(tokens, comma).text !== ',')) comma++;
  return at === from && comma + 1 < end ? [[comma + 1, end]] : [];
}

/** Two sources come to the same speaker when they differ in length only. */
function isAlike(a: Source, b: Source): boolean {
  return a.start < b.end && b.start < a.end;
}

function contentAfter(clause: Clause, group: Group, hasBefore: boolean): { part?: [Edge, Edge]; share: number } {
  const goesOn = hasBefore ? interruptedAt(clause, group) : undefined;
  const start =
    goesOn === undefined
      ? choose('after', startsAfter(clause, group), afterQuestions(clause, group, hasBefore))
      : { best: goesOn, share: 1 };
  if (start.best < 0) return { share: start.share };
  const first = pastTime(clause, group, start.best);
  const end = choose('end', endsAfter(clause, first), endQuestions(clause, group, hasBefore, first));
  const last = pastRelative(clause, end.best);
  return { part: [first, last], share: start.share * end.share };
}

/** "said afterwards she understood": when it was said is no part of it. */
function pastTime({ tokens, to }: Clause, { at }: Group, start: Edge): Edge {
  const isTime = start === at + 1 && TIMES.has(tokenAt(tokens, start).lower) && tokenAt(tokens, start).quotation < 0;
  const next = tokenAt(tokens, start + 1);
  const isSubject = PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || next.isName;
  return isTime && isSubject && start + 2 < to ? start + 1 : start;
}

/** "said the quay, which Ben Hale called “rotten”, would close": words between commas about what was just named end nothing. */
function pastRelative(clause: Clause, end: Edge): Edge {
  const { tokens, to } = clause;
  const comma = tokenAt(tokens, end).text === ',' ? end : end - 1;
  if (tokenAt(tokens, comma).text !== ',' || !/^(?:which|who|whom|whose)$/.test(tokenAt(tokens, comma + 1).lower))
    return end;
  let close = comma + 2;
  let quotes = 0;
  while (close < to && (isQuoted(clause, close) || tokenAt(tokens, close).text !== ',')) {
    if (isQuoted(clause, close)) quotes++;
    close++;
  }
  const next = tokenAt(tokens, close + 1);
  return quotes && close < to && (BETWEEN.has(next.lower) || looksFinite(next) || POSSIBLE.has(next.lower)) ? to : end;
}

/** "Her words were blunt: “We were wrong,” she said": what leads up to marks behind a colon is the reporter's. */
function withoutLead(clause: Clause, start: Edge, end: Edge): [Edge, Edge] {
  let begin = end;
  while (begin > start && isQuoted(clause, begin - 1)) begin--;
  return begin > start && begin < end && tokenAt(clause.tokens, begin - 1).text === ':' ? [begin, end] : [start, end];
}

/** “We built it,” she said, tired, “and we will mend it.”: where words that broke off at a comma go on in small letters. */
function interruptedAt(clause: Clause, group: Group): Edge | undefined {
  const { tokens } = clause;
  const end = endBefore(clause, group);
  if (!isQuoted(clause, end - 1) || !(tokenAt(tokens, end - 2).text === ',' || tokenAt(tokens, end - 1).text === ','))
    return undefined;
  let at = group.end;
  while (at < clause.to && !isQuoted(clause, at)) at++;
  const first = tokens[at]?.isWord ? at : at + 1;
  const breaks = at > group.end + 1 && tokenAt(tokens, at - 1).text === ',' && tokenAt(tokens, at - 2).share === 0;
  return breaks && isQuoted(clause, first) && /^\p{Ll}/u.test(tokenAt(tokens, first).text) ? at : undefined;
}

/** Words that are a cue together with the next one. */
const TAKES: ReadonlyMap<string, string> = new Map([
  ['according', 'to'],
  ['put', 'it'],
  ['called', 'for'],
  ['calls', 'for'],
  ['calling', 'for'],
  ['pointed', 'out'],
  ['pointing', 'out'],
]);

/** The cue takes its auxiliaries along: had repeatedly said. */
function cueStart(clause: Clause, { at, source }: Group): number {
  let start = at;
  const least = source.side === 'left' ? source.end : clause.from;
  while (
    start > least &&
    !isQuoted(clause, start - 1) &&
    tokenAt(clause.tokens, start - 1).isWord &&
    (BETWEEN.has(tokenAt(clause.tokens, start - 1).lower) || /ly$/.test(tokenAt(clause.tokens, start - 1).lower))
  )
    start--;
  return source.side === 'shared' ? at : start;
}

function cueEnd(clause: Clause, at: number): number {
  const next = clause.tokens[at + 1]?.lower;
  return next !== undefined && TAKES.get(tokenAt(clause.tokens, at).lower) === next ? at + 2 : at + 1;
}

/** Two reports collide when one lies in what the other reports, or both claim the same words. */
function collide(a: Report, b: Report): boolean {
  if (speaksIn(a.source, b) || speaksIn(b.source, a)) return false;
  return a.content.some((part) => touches(part, b)) || b.content.some((part) => touches(part, a));
}

function touches([start, end]: [number, number], { cue, content, source }: Report): boolean {
  if (cue[0] < end && start < cue[1]) return true;
  if (source.side === 'right' && source.start < end && start < source.end) return true;
  if (source.side === 'left' && source.start < end && start < source.end) return true;
  return content.some((part) => part[0] < end && start < part[1]);
}
