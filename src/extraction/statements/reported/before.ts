import type { Questions, Tally } from '../../languages/model.ts';
import { sizeOf } from '../../languages/tags.ts';
import { tokenAt } from '../../languages/tokens.ts';
import { type Clause, cueWord, isQuoted, tag, word } from './clause.ts';
import { type Edge, endBefore, finiteBetween, type Group, quoteAhead, reportsBetween, SIDES } from './group.ts';

/** Where content before the group may begin. */
export function startsBefore(clause: Clause, group: Group): Edge[] {
  const end = endBefore(clause, group);
  const starts: Edge[] = [-1];
  for (let at = end - 1; at >= clause.from && starts.length < 20; at--) {
    const token = tokenAt(clause.tokens, at);
    if (!token.isWord && !isQuoted(clause, at)) continue;
    const first =
      at === clause.from ||
      (!isQuoted(clause, at - 1) &&
        (!tokenAt(clause.tokens, at - 1).isWord ||
          isQuoted(clause, at) ||
          /^(?:that|but|and|as|while|because)$/.test(tokenAt(clause.tokens, at - 1).lower) ||
          /^(?:that|but|and|because|to)$/.test(token.lower)));
    if (
      first ||
      (at > clause.from && isQuoted(clause, at - 1) && tokenAt(clause.tokens, at - 1).quotation !== token.quotation)
    )
      starts.push(at);
  }
  return starts;
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
    tokenAt(clause.tokens, start - 1).text !== ','
  )
    return start;
  for (let at = clause.from; at < start; at++) {
    const token = tokenAt(clause.tokens, at);
    if (token.quotation >= 0 || TIME_OR_PLACE.test(token.lower) || token.share > 50) return start;
  }
  return clause.from;
}

/** What tells where content before the group begins, or that there is none. */
export function beforeQuestions(clause: Clause, group: Group): Questions<Edge> {
  const end = endBefore(clause, group);
  const cue = cueWord(clause, group.at);
  const form = /(?:ing|ed|s)$/.exec(tokenAt(clause.tokens, group.at).lower)?.[0].length ?? 0;
  const quoteEnds = end > clause.from && isQuoted(clause, end - 1) ? 1 : 0;
  const comma = end < group.start ? tokenAt(clause.tokens, end).id : 0;
  const next = tag(clause, group.end);
  const finite = finiteBetween(clause, clause.from + 1, end) ? 1 : 0;
  const ahead = quoteAhead(clause, group.end) ? 1 : 0;
  return { group: (start) => (start < 0 ? 0 : 1), addShared, addOwn };

  function addShared(start: Edge, tally: Tally): void {
    const some = start < 0 ? 0 : 1;
    const side = some * 8 + SIDES[group.source.side];
    tally.add(201, some, cue);
    tally.add(202, side * 4 + form, next);
    tally.add(203, side, word(clause, group.end));
    tally.add(205, side * 2 + quoteEnds, cue);
    tally.add(209, next, comma + some);
    tally.add(210, side, sizeOf(clause.to - group.end));
    tally.add(211, side * 8 + sizeOf(end - clause.from), sizeOf(clause.to - group.end));
    tally.add(212, side * 2 + finite, comma);
    tally.add(215, some * 2 + ahead, comma);
    tally.add(216, some, tag(clause, end - 1));
    tally.add(217, tag(clause, group.end), tag(clause, group.end + 1) + some);
  }

  function addOwn(start: Edge, tally: Tally): void {
    if (start < 0) return;
    const first = start === clause.from ? 1 : 0;
    const oneQuote =
      quoteEnds &&
      isQuoted(clause, start) &&
      tokenAt(clause.tokens, start).quotation === tokenAt(clause.tokens, end - 1).quotation
        ? 2
        : isQuoted(clause, start)
          ? 1
          : 0;
    const shape = first * 8 + quoteEnds * 4 + oneQuote;
    const begun = tag(clause, start);
    const before = tag(clause, start - 1);
    const reports = reportsBetween(clause, start, end);
    tally.add(221, begun, first);
    tally.add(222, word(clause, start), first);
    tally.add(223, before, quoteEnds);
    tally.add(224, word(clause, start - 1), quoteEnds);
    tally.add(225, before, begun);
    tally.add(226, shape, sizeOf(end - start));
    tally.add(229, cue, shape);
    tally.add(231, oneQuote, sizeOf(start - clause.from));
    tally.add(232, reports, quoteEnds);
    tally.add(233, reports * 2 + first, begun);
    tally.add(235, begun, tag(clause, start + 1));
    tally.add(236, shape, sizeOf(clause.to - group.end) * 4 + (/^[,—]$/.test(clause.tokens[end]?.text ?? '') ? 1 : 0));
  }
}
