import { type Clause, isQuoted, tag, word } from './clause.ts';
import { feature } from './model.ts';
import type { Source } from './source.ts';
import { looksFinite, sizeOf } from './tags.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, PRONOUNS } from './words.ts';

/** The cue with what belongs to it: its verb, and the source where that stands next to it. Token indices. */
export interface Group {
  at: number;
  start: number;
  end: number;
  source: Source;
}

/** A place where content may begin or end; -1: there is none on this side. */
export type Edge = number;

const SIDES = { left: 1, shared: 2, right: 3, none: 4 };

/** The group of a cue and its source. `according to X` and `said X` reach to the end of X. */
export function groupOf(at: number, source: Source): Group {
  const start = source.side === 'left' ? Math.min(source.start, at) : at;
  const end = source.side === 'right' ? source.end : at + 1;
  return { at, start, end, source };
}

/** Last token of what stands before the group, marks and commas left out, plus one. */
export function endBefore(clause: Clause, group: Group): Edge {
  let end = group.start;
  while (end > clause.from && !endsWords(clause.tokens[end - 1]!)) end--;
  return end;
}

/** Where content before the group may begin. */
export function startsBefore(clause: Clause, group: Group): Edge[] {
  const end = endBefore(clause, group);
  const starts: Edge[] = [-1];
  for (let at = end - 1; at >= clause.from && starts.length < 20; at--) {
    const token = clause.tokens[at]!;
    if (!token.isWord && !isQuoted(clause, at)) continue;
    const first =
      at === clause.from ||
      (!isQuoted(clause, at - 1) &&
        (!clause.tokens[at - 1]!.isWord ||
          isQuoted(clause, at) ||
          /^(?:that|but|and|as|while|because)$/.test(clause.tokens[at - 1]!.lower) ||
          /^(?:that|but|and|because|to)$/.test(token.lower)));
    if (first || (at > clause.from && isQuoted(clause, at - 1) && clause.tokens[at - 1]!.quotation !== token.quotation))
      starts.push(at);
  }
  return starts;
}

/** What tells where content before the group begins, or that there is none. */
export function beforeFeatures(clause: Clause, group: Group, start: Edge): number[] {
  const end = endBefore(clause, group);
  const own = word(clause, group.at);
  const form = /(?:ing|ed|s)$/.exec(clause.tokens[group.at]!.lower)?.[0].length ?? 0;
  const some = start < 0 ? 0 : 1;
  const side = some * 8 + SIDES[group.source.side];
  const quoteEnds = end > clause.from && isQuoted(clause, end - 1) ? 1 : 0;
  const comma = end < group.start ? clause.tokens[end]!.id : 0;
  const next = tag(clause, group.end);
  const finite = finiteBetween(clause, clause.from + 1, end) ? 1 : 0;
  const features = [
    feature(201, some, own),
    feature(202, side * 4 + form, next),
    feature(203, side, word(clause, group.end)),
    feature(204, side * 2 + quoteEnds, comma),
    feature(205, side * 2 + quoteEnds, own),
    feature(206, side * 2 + quoteEnds, next),
    feature(207, some, word(clause, clause.from)),
    feature(208, side * 4 + form, comma),
    feature(209, next, comma + some),
    feature(210, side, sizeOf(clause.to - group.end)),
    feature(211, side * 8 + sizeOf(end - clause.from), sizeOf(clause.to - group.end)),
    feature(212, side * 2 + finite, comma),
    feature(213, side * 2 + finite, sizeOf(clause.to - group.end)),
    feature(214, some * 2 + finite, word(clause, clause.from)),
    feature(215, some * 2 + (quoteAhead(clause, group.end) ? 1 : 0), comma),
    feature(216, some, tag(clause, end - 1)),
    feature(217, tag(clause, group.end), tag(clause, group.end + 1) + some),
  ];
  if (start < 0) return features;
  const length = sizeOf(end - start);
  const first = start === clause.from ? 1 : 0;
  const oneQuote =
    quoteEnds && isQuoted(clause, start) && clause.tokens[start]!.quotation === clause.tokens[end - 1]!.quotation
      ? 2
      : isQuoted(clause, start)
        ? 1
        : 0;
  features.push(
    feature(221, tag(clause, start), first),
    feature(222, word(clause, start), first),
    feature(223, tag(clause, start - 1), quoteEnds),
    feature(224, word(clause, start - 1), quoteEnds),
    feature(225, tag(clause, start - 1), tag(clause, start)),
    feature(226, first * 8 + quoteEnds * 4 + oneQuote, length),
    feature(227, first * 8 + quoteEnds * 4 + oneQuote, tag(clause, start)),
    feature(228, first * 8 + quoteEnds * 4 + oneQuote, tag(clause, clause.from)),
    feature(229, own, first * 8 + quoteEnds * 4 + oneQuote),
    feature(230, oneQuote, word(clause, clause.from)),
    feature(231, oneQuote, sizeOf(start - clause.from)),
    feature(232, reportsBetween(clause, start, end), quoteEnds),
    feature(233, reportsBetween(clause, start, end) * 2 + first, tag(clause, start)),
    feature(234, quoteEnds * 4 + oneQuote, reportsBetween(clause, clause.from, start)),
    feature(235, tag(clause, start), tag(clause, start + 1)),
    feature(
      236,
      first * 8 + quoteEnds * 4 + oneQuote,
      sizeOf(clause.to - group.end) * 4 + (/^[,—]$/.test(clause.tokens[end]?.text ?? '') ? 1 : 0),
    ),
    feature(237, first * 2 + (group.end >= clause.to ? 1 : 0), word(clause, clause.from)),
    feature(238, first * 2 + quoteEnds, commasBetween(clause, clause.from, start)),
  );
  return features;
}

/** An adverbial this long in front of a report is taken for the reporter's, if it tells a time: On Jan 28, he said. */
const TIME_OR_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|sep|oct|nov|dec|interview|statement|speech|tweet|email|letter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|meanwhile|instead)\.?$/;

/** A report with its cue at the very end reports the whole sentence: "With strong demand, the region will grow, he said." */
export function wholeSentence(clause: Clause, group: Group, start: Edge): Edge {
  if (
    group.end < clause.to ||
    start <= clause.from + 2 ||
    isQuoted(clause, start) ||
    clause.tokens[start - 1]!.text !== ','
  )
    return start;
  for (let at = clause.from; at < start; at++) {
    const token = clause.tokens[at]!;
    if (token.quotation >= 0 || TIME_OR_PLACE.test(token.lower) || token.share > 50) return start;
  }
  return clause.from;
}

/** Where content behind the group may begin. */
export function startsAfter(clause: Clause, group: Group): Edge[] {
  const starts: Edge[] = [-1];
  for (let at = group.end; at < clause.to && at < group.end + 34 && starts.length < 24; at++) {
    const token = clause.tokens[at]!;
    const quoted = isQuoted(clause, at);
    if (!token.isWord && !quoted) continue;
    if (quoted && isQuoted(clause, at - 1) && token.quotation === clause.tokens[at - 1]!.quotation) continue;
    const before = clause.tokens[at - 1]!;
    const near = at < group.end + 7;
    if (
      near ||
      quoted ||
      !before.isWord ||
      before.quotation >= 0 ||
      /^(?:that|to|if|whether|how|why|what)$/.test(token.lower)
    )
      starts.push(at);
  }
  return starts;
}

/** What tells where content behind the group begins, or that there is none. */
export function afterFeatures(clause: Clause, group: Group, hasBefore: boolean, start: Edge): number[] {
  const own = word(clause, group.at);
  const some = start < 0 ? 0 : 1;
  const next = tag(clause, group.end);
  const context =
    (some * 8 + SIDES[group.source.side]) * 4 + (hasBefore ? 2 : 0) + (quoteAhead(clause, group.end) ? 1 : 0);
  const features = [
    feature(301, some, own),
    feature(302, context, next),
    feature(303, context, sizeOf(clause.to - group.end)),
    feature(304, context, own),
    feature(305, some, word(clause, group.end)),
    feature(306, context, tag(clause, group.end + 1)),
    feature(307, context, isQuoted(clause, group.start - 1) || isQuoted(clause, group.start - 2) ? 1 : 0),
  ];
  if (start < 0) return features;
  const offset = sizeOf(start - group.end);
  let capitals = 0;
  let commas = 0;
  for (let at = group.end; at < start; at++) {
    if (clause.tokens[at]!.isCapital) capitals++;
    if (/^[,:]$/.test(clause.tokens[at]!.text)) commas++;
  }
  const gap = Math.min(capitals, 2) * 3 + Math.min(commas, 2);
  const quoted = isQuoted(clause, start) ? 1 : 0;
  features.push(
    feature(321, own, tag(clause, start)),
    feature(322, own, offset),
    feature(323, tag(clause, start), offset),
    feature(324, word(clause, start), offset),
    feature(325, tag(clause, start - 1), tag(clause, start)),
    feature(326, word(clause, start - 1), tag(clause, start)),
    feature(327, own, word(clause, start - 1)),
    feature(328, context * 16 + gap, quoted),
    feature(329, context * 16 + gap, offset),
    feature(330, offset * 2 + quoted, tag(clause, start - 1)),
    feature(331, next, offset),
    feature(332, word(clause, group.end), offset),
    feature(333, next, tag(clause, start)),
    feature(334, context, tag(clause, start)),
    feature(335, context, tag(clause, start - 1)),
    feature(336, tag(clause, start), tag(clause, start + 1)),
    feature(337, own, tag(clause, start - 1)),
    feature(338, own, word(clause, start)),
    feature(339, reportsBetween(clause, group.end, start), quoted),
    feature(340, tag(clause, start - 2), tag(clause, start - 1)),
    feature(341, context * 2 + quoted, sizeOf(clause.to - start)),
  );
  return features;
}

/** Where content that begins at `start` may end. */
export function endsAfter(clause: Clause, start: Edge): Edge[] {
  const ends: Edge[] = [];
  const begun = clause.tokens[start]!;
  for (let end = start + 1; end < clause.to && ends.length < 30; end++) {
    const token = clause.tokens[end]!;
    const last = clause.tokens[end - 1]!;
    if (!endsWords(last)) continue;
    const leaves = last.quotation >= 0 && token.quotation !== last.quotation;
    const inside = last.quotation >= 0 && !leaves;
    if (inside || (token.text === ',' && bareNames(clause, start, end) && hasTo(clause, end, clause.to))) continue;
    if (
      leaves ||
      !token.isWord ||
      token.quotation >= 0 ||
      /^(?:and|but|while|after|when|before|as|although|though|because|according|on|in|during|at|who|which|even|or|since|if)$/.test(
        token.lower,
      )
    )
      ends.push(end);
    else if (begun.quotation < 0 && looksFinite(token)) ends.push(end);
  }
  ends.push(clause.to);
  return ends;
}

/** What tells where content that begins at `start` ends. */
export function endFeatures(clause: Clause, group: Group, hasBefore: boolean, start: Edge, end: Edge): number[] {
  const own = word(clause, group.at);
  const last = end === clause.to ? 1 : 0;
  const begins = isQuoted(clause, start) ? 1 : 0;
  const stops = isQuoted(clause, end - 1)
    ? begins && clause.tokens[end - 1]!.quotation === clause.tokens[start]!.quotation
      ? 2
      : 1
    : 0;
  const shape = ((last * 2 + begins) * 3 + stops) * 2 + (hasBefore ? 1 : 0);
  const length = sizeOf(end - start);
  const ahead = reportAhead(clause, end);
  const finite = finiteBetween(clause, start, end) ? 1 : hasTo(clause, start, end) ? 2 : 0;
  return [
    feature(401, shape, length),
    feature(402, shape, tag(clause, end)),
    feature(403, shape, word(clause, end)),
    feature(404, tag(clause, end), tag(clause, end + 1)),
    feature(405, tag(clause, end), word(clause, end + 1)),
    feature(406, tag(clause, end + 1), tag(clause, end + 2)),
    feature(407, shape, tag(clause, end + 1)),
    feature(408, shape, own),
    feature(409, own, tag(clause, end)),
    feature(410, shape, ahead),
    feature(411, ahead, tag(clause, end)),
    feature(412, ahead, tag(clause, end + 1)),
    feature(413, shape, tag(clause, start)),
    feature(414, tag(clause, end - 1), tag(clause, end)),
    feature(415, shape, sizeOf(clause.to - end)),
    feature(416, shape, reportsBetween(clause, start, end)),
    feature(417, tag(clause, start), tag(clause, end)),
    feature(418, ahead * 16 + shape, length),
    feature(419, word(clause, end), word(clause, end + 1)),
    feature(420, shape, lastMark(clause, end)),
    feature(421, shape * 2 + (quoteAhead(clause, end) ? 1 : 0), tag(clause, end)),
    feature(422, word(clause, end + 1), word(clause, end + 2)),
    feature(423, own, last * 2 + begins),
    feature(424, word(clause, start), last),
    feature(425, SIDES[group.source.side] * 64 + shape, tag(clause, end)),
    feature(426, shape, tag(clause, end + 2)),
    feature(427, finite * 2 + last, tag(clause, end)),
    feature(428, finite * 2 + last, tag(clause, end + 1)),
    feature(429, finite * 2 + last, tag(clause, start)),
    feature(430, finite * 2 + last, own),
    feature(
      431,
      Math.min(commasBetween(clause, end + 1, clause.to), 2) * 8 +
        finite * 2 +
        (finiteBetween(clause, end + 1, clause.to) ? 1 : 0),
      tag(clause, end + 1),
    ),
    feature(432, finite * 8 + length, tag(clause, end)),
    feature(
      436,
      bareNames(clause, start, end) ? 1 : 0,
      last * 8 + (hasTo(clause, end, clause.to) ? 4 : 0) + Math.min(commasBetween(clause, end, clause.to), 2),
    ),
    feature(437, bareNames(clause, start, end) ? 1 : 0, tag(clause, end)),
    feature(433, length * 2 + last, own),
    feature(434, finite * 2 + (hasTo(clause, end, clause.to) ? 1 : 0), own),
    feature(435, finite * 2 + (hasTo(clause, end, clause.to) ? 1 : 0), tag(clause, end + 1)),
  ];
}

/** Whether content may end with a token: a word, a bracket that closes, or anything quoted. */
function endsWords(token: Token): boolean {
  return token.isWord || token.quotation >= 0 || /^[)\]]$/.test(token.text);
}

/** What kind of report stands within a few words behind `end`: 0 none, 1 a reporting word at once, 2 behind a subject, 3 farther. */
function reportAhead(clause: Clause, end: Edge): number {
  for (let at = end; at < clause.to && at < end + 8; at++) {
    if (clause.tokens[at]!.quotation >= 0) return 0;
    if (clause.tokens[at]!.share < 50) continue;
    if (at <= end + 1) return 1;
    const before = clause.tokens[at - 1]!;
    return PRONOUNS.has(before.lower) || before.isCapital
      ? 2
      : DETERMINERS.has(clause.tokens[end + 1]?.lower ?? '')
        ? 3
        : 4;
  }
  return 0;
}

function commasBetween(clause: Clause, start: Edge, end: Edge): number {
  let count = 0;
  for (let at = start; at < end && count < 3; at++)
    if (clause.tokens[at]!.text === ',' && clause.tokens[at]!.quotation < 0) count++;
  return count;
}

/** How many reporting words stand between two places, at most two. */
function reportsBetween(clause: Clause, start: Edge, end: Edge): number {
  let count = 0;
  for (let at = start; at < end && count < 2; at++) {
    if (clause.tokens[at]!.quotation < 0 && clause.tokens[at]!.share >= 60) count++;
  }
  return count;
}

function quoteAhead(clause: Clause, from: number): boolean {
  if (!clause.hasQuotation) return false;
  for (let at = from; at < clause.to && at < from + 40; at++) if (clause.tokens[at]!.quotation >= 0) return true;
  return false;
}

/** Whether the content so far is bare names: "urged Jiangsu" waits for what they should do. */
function bareNames(clause: Clause, start: Edge, end: Edge): boolean {
  for (let at = start; at < end; at++) {
    const token = clause.tokens[at]!;
    if (token.isWord && !token.isCapital && !/^(?:and|of|the)$/.test(token.lower)) return false;
  }
  return true;
}

function hasTo(clause: Clause, start: Edge, end: Edge): boolean {
  for (let at = start; at < end; at++)
    if (clause.tokens[at]!.lower === 'to' && clause.tokens[at]!.quotation < 0) return true;
  return false;
}

function finiteBetween(clause: Clause, start: Edge, end: Edge): boolean {
  for (let at = start; at < end; at++) if (looksFinite(clause.tokens[at]!)) return true;
  return false;
}

/** The mark before the closing quotation mark of a quotation that ends at `end`, as a number. */
function lastMark(clause: Clause, end: Edge): number {
  for (let at = end - 1; at > end - 4 && at >= clause.from; at--) {
    const token = clause.tokens[at]!;
    if (token.quotation < 0) return 0;
    if (/^[,.?!]$/.test(token.text)) return token.id;
  }
  return 1;
}
