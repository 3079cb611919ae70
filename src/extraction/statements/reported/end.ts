import { DETERMINERS, PRONOUNS } from '../../languages/english/words.ts';
import type { Questions, Tally } from '../../languages/model.ts';
import { looksFinite, sizeOf } from '../../languages/tags.ts';
import { tokenAt } from '../../languages/tokens.ts';
import { type Clause, cueWord, isQuoted, tag, word } from './clause.ts';
import {
  commasBetween,
  dashesBetween,
  type Edge,
  endsWords,
  finiteBetween,
  type Group,
  hasTo,
  quoteAhead,
  reportsBetween,
  SIDES,
} from './group.ts';

/** Where content that begins at `start` may end. */
export function endsAfter(clause: Clause, start: Edge): Edge[] {
  const ends: Edge[] = [];
  const begun = tokenAt(clause.tokens, start);
  for (let end = start + 1; end < clause.to && ends.length < 30; end++) {
    const token = tokenAt(clause.tokens, end);
    const last = tokenAt(clause.tokens, end - 1);
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
export function endQuestions(clause: Clause, group: Group, hasBefore: boolean, start: Edge): Questions<Edge> {
  return {
    group: () => 0,
    addShared() {},
    addOwn: (end, tally) => addEnd(clause, group, hasBefore, start, end, tally),
  };
}

function addEnd(clause: Clause, group: Group, hasBefore: boolean, start: Edge, end: Edge, tally: Tally): void {
  const own = cueWord(clause, group.at);
  const last = end === clause.to ? 1 : 0;
  const begins = isQuoted(clause, start) ? 1 : 0;
  const stops = isQuoted(clause, end - 1)
    ? begins && tokenAt(clause.tokens, end - 1).quotation === tokenAt(clause.tokens, start).quotation
      ? 2
      : 1
    : 0;
  const shape = ((last * 2 + begins) * 3 + stops) * 2 + (hasBefore ? 1 : 0);
  const length = sizeOf(end - start);
  const ahead = reportAhead(clause, end);
  const finite = finiteBetween(clause, start, end) ? 1 : hasTo(clause, start, end) ? 2 : 0;
  const commas = commasBetween(clause, start, end);
  const opener = tag(clause, start + 1);
  tally.add(440, opener, commas * 2 + last);
  tally.add(441, word(clause, start + 1), commas * 2 + last);
  tally.add(442, dashesBetween(clause, start, end) * 2 + last, tag(clause, end));
  tally.add(401, shape, length);
  tally.add(402, shape, tag(clause, end));
  tally.add(403, shape, word(clause, end));
  tally.add(404, tag(clause, end), tag(clause, end + 1));
  tally.add(405, tag(clause, end), word(clause, end + 1));
  tally.add(406, tag(clause, end + 1), tag(clause, end + 2));
  tally.add(407, shape, tag(clause, end + 1));
  tally.add(409, own, tag(clause, end));
  tally.add(411, ahead, tag(clause, end));
  tally.add(412, ahead, tag(clause, end + 1));
  tally.add(414, tag(clause, end - 1), tag(clause, end));
  tally.add(415, shape, sizeOf(clause.to - end));
  tally.add(416, shape, reportsBetween(clause, start, end));
  tally.add(417, tag(clause, start), tag(clause, end));
  tally.add(418, ahead * 16 + shape, length);
  tally.add(419, word(clause, end), word(clause, end + 1));
  tally.add(420, shape, lastMark(clause, end));
  tally.add(421, shape * 2 + (quoteAhead(clause, end) ? 1 : 0), tag(clause, end));
  tally.add(422, word(clause, end + 1), word(clause, end + 2));
  tally.add(425, SIDES[group.source.side] * 64 + shape, tag(clause, end));
  tally.add(426, shape, tag(clause, end + 2));
  tally.add(427, finite * 2 + last, tag(clause, end));
  tally.add(428, finite * 2 + last, tag(clause, end + 1));
  tally.add(429, finite * 2 + last, tag(clause, start));
  tally.add(
    431,
    Math.min(commasBetween(clause, end + 1, clause.to), 2) * 8 +
      finite * 2 +
      (finiteBetween(clause, end + 1, clause.to) ? 1 : 0),
    tag(clause, end + 1),
  );
  tally.add(432, finite * 8 + length, tag(clause, end));
  tally.add(
    436,
    bareNames(clause, start, end) ? 1 : 0,
    last * 8 + (hasTo(clause, end, clause.to) ? 4 : 0) + Math.min(commasBetween(clause, end, clause.to), 2),
  );
  tally.add(437, bareNames(clause, start, end) ? 1 : 0, tag(clause, end));
}

/** What kind of report stands within a few words behind `end`: 0 none, 1 a reporting word at once, 2 behind a subject, 3 farther. */
function reportAhead(clause: Clause, end: Edge): number {
  for (let at = end; at < clause.to && at < end + 8; at++) {
    if (tokenAt(clause.tokens, at).quotation >= 0) return 0;
    if (tokenAt(clause.tokens, at).share < 50) continue;
    if (at <= end + 1) return 1;
    const before = tokenAt(clause.tokens, at - 1);
    return PRONOUNS.has(before.lower) || before.isCapital
      ? 2
      : DETERMINERS.has(clause.tokens[end + 1]?.lower ?? '')
        ? 3
        : 4;
  }
  return 0;
}

/** Whether the content so far is bare names: "urged Jiangsu" waits for what they should do. */
function bareNames(clause: Clause, start: Edge, end: Edge): boolean {
  for (let at = start; at < end; at++) {
    const token = tokenAt(clause.tokens, at);
    if (token.isWord && !token.isCapital && token.lower !== 'and' && token.lower !== 'of' && token.lower !== 'the')
      return false;
  }
  return true;
}

/** The mark before the closing quotation mark of a quotation that ends at `end`, as a number. */
function lastMark(clause: Clause, end: Edge): number {
  for (let at = end - 1; at > end - 4 && at >= clause.from; at--) {
    const token = tokenAt(clause.tokens, at);
    if (token.quotation < 0) return 0;
    if (/^[,.?!]$/.test(token.text)) return token.id;
  }
  return 1;
}
