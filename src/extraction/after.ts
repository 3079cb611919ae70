import { type Clause, isQuoted, tag, word } from './clause.ts';
import { type Edge, type Group, quoteAhead, reportsBetween, SIDES } from './group.ts';
import { type Features, feature } from './model.ts';
import { sizeOf } from './tags.ts';

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
export function afterFeatures(clause: Clause, group: Group, hasBefore: boolean): (start: Edge) => Features {
  const cue = word(clause, group.at);
  const next = tag(clause, group.end);
  const ahead = quoteAhead(clause, group.end) ? 1 : 0;
  const contextOf = (some: number) => (some * 8 + SIDES[group.source.side]) * 4 + (hasBefore ? 2 : 0) + ahead;
  const contextFeatures = (some: number, context: number): number[] => [
    feature(301, some, cue),
    feature(302, context, next),
    feature(303, context, sizeOf(clause.to - group.end)),
    feature(304, context, cue),
    feature(305, some, word(clause, group.end)),
    feature(306, context, tag(clause, group.end + 1)),
    feature(307, context, isQuoted(clause, group.start - 1) || isQuoted(clause, group.start - 2) ? 1 : 0),
  ];
  const none = contextFeatures(0, contextOf(0));
  const context = contextOf(1);
  const some = contextFeatures(1, context);
  return (start) => {
    if (start < 0) return { shared: none, own: [] };
    const offset = sizeOf(start - group.end);
    let capitals = 0;
    let commas = 0;
    for (let at = group.end; at < start; at++) {
      if (clause.tokens[at]!.isCapital) capitals++;
      if (/^[,:]$/.test(clause.tokens[at]!.text)) commas++;
    }
    const gap = Math.min(capitals, 2) * 3 + Math.min(commas, 2);
    const quoted = isQuoted(clause, start) ? 1 : 0;
    const own = [
      feature(321, cue, tag(clause, start)),
      feature(322, cue, offset),
      feature(323, tag(clause, start), offset),
      feature(324, word(clause, start), offset),
      feature(325, tag(clause, start - 1), tag(clause, start)),
      feature(326, word(clause, start - 1), tag(clause, start)),
      feature(327, cue, word(clause, start - 1)),
      feature(328, context * 16 + gap, quoted),
      feature(329, context * 16 + gap, offset),
      feature(330, offset * 2 + quoted, tag(clause, start - 1)),
      feature(331, next, offset),
      feature(332, word(clause, group.end), offset),
      feature(333, next, tag(clause, start)),
      feature(334, context, tag(clause, start)),
      feature(335, context, tag(clause, start - 1)),
      feature(336, tag(clause, start), tag(clause, start + 1)),
      feature(337, cue, tag(clause, start - 1)),
      feature(338, cue, word(clause, start)),
      feature(339, reportsBetween(clause, group.end, start), quoted),
      feature(340, tag(clause, start - 2), tag(clause, start - 1)),
      feature(341, context * 2 + quoted, sizeOf(clause.to - start)),
    ];
    return { shared: some, own };
  };
}
