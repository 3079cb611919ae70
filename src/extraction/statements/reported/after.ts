import type { Questions, Tally } from '../../languages/model.ts';
import { sizeOf } from '../../languages/tags.ts';
import { tokenAt } from '../../languages/tokens.ts';
import { type Clause, cueWord, isQuoted, reads, tag, word } from './clause.ts';
import { type Edge, type Group, quoteAhead, reportsBetween, SIDES } from './group.ts';

/** Where content behind the group may begin. */
export function startsAfter(clause: Clause, group: Group): Edge[] {
  // "said that": nowhere else.
  if (reads(clause, group.end, 'that')) return [group.end];
  const starts: Edge[] = [-1];
  for (let at = group.end; at < clause.to && at < group.end + 34 && starts.length < 24; at++) {
    const token = tokenAt(clause.tokens, at);
    const quoted = isQuoted(clause, at);
    if (!token.isWord && !quoted) continue;
    if (quoted && isQuoted(clause, at - 1) && token.quotation === tokenAt(clause.tokens, at - 1).quotation) continue;
    const before = tokenAt(clause.tokens, at - 1);
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
export function afterQuestions(clause: Clause, group: Group, hasBefore: boolean): Questions<Edge> {
  const cue = cueWord(clause, group.at);
  const next = tag(clause, group.end);
  const ahead = quoteAhead(clause, group.end) ? 1 : 0;
  const contextOf = (some: number) => (some * 8 + SIDES[group.source.side]) * 4 + (hasBefore ? 2 : 0) + ahead;
  const inContext = contextOf(1);
  return { group: (start) => (start < 0 ? 0 : 1), addShared, addOwn };

  function addShared(start: Edge, tally: Tally): void {
    const some = start < 0 ? 0 : 1;
    const context = contextOf(some);
    tally.add(301, some, cue);
    tally.add(302, context, next);
    tally.add(305, some, word(clause, group.end));
    tally.add(306, context, tag(clause, group.end + 1));
    tally.add(307, context, isQuoted(clause, group.start - 1) || isQuoted(clause, group.start - 2) ? 1 : 0);
  }

  function addOwn(start: Edge, tally: Tally): void {
    if (start < 0) return;
    const offset = sizeOf(start - group.end);
    let capitals = 0;
    let commas = 0;
    for (let at = group.end; at < start; at++) {
      const { text, isCapital } = tokenAt(clause.tokens, at);
      if (isCapital) capitals++;
      if (text === ',' || text === ':') commas++;
    }
    const gap = Math.min(capitals, 2) * 3 + Math.min(commas, 2);
    const quoted = isQuoted(clause, start) ? 1 : 0;
    const first = tag(clause, start);
    const before = tag(clause, start - 1);
    tally.add(321, cue, first);
    tally.add(322, cue, offset);
    tally.add(323, first, offset);
    tally.add(324, word(clause, start), offset);
    tally.add(325, before, first);
    tally.add(326, word(clause, start - 1), first);
    tally.add(327, cue, word(clause, start - 1));
    tally.add(328, inContext * 16 + gap, quoted);
    tally.add(329, inContext * 16 + gap, offset);
    tally.add(330, offset * 2 + quoted, before);
    tally.add(331, next, offset);
    tally.add(332, word(clause, group.end), offset);
    tally.add(334, inContext, first);
    tally.add(335, inContext, before);
    tally.add(336, first, tag(clause, start + 1));
    tally.add(337, cue, before);
    tally.add(339, reportsBetween(clause, group.end, start), quoted);
    tally.add(340, tag(clause, start - 2), before);
  }
}
