import { type Clause, isQuoted, tag, word } from './clause.ts';
import {
  commasBetween,
  type Edge,
  endBefore,
  finiteBetween,
  type Group,
  quoteAhead,
  reportsBetween,
  SIDES,
} from './group.ts';
import { type Features, feature } from './model.ts';
import { sizeOf } from './tags.ts';

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

/** What tells where content before the group begins, or that there is none. */
export function beforeFeatures(clause: Clause, group: Group): (start: Edge) => Features {
  const end = endBefore(clause, group);
  const cue = word(clause, group.at);
  const form = /(?:ing|ed|s)$/.exec(clause.tokens[group.at]!.lower)?.[0].length ?? 0;
  const quoteEnds = end > clause.from && isQuoted(clause, end - 1) ? 1 : 0;
  const comma = end < group.start ? clause.tokens[end]!.id : 0;
  const next = tag(clause, group.end);
  const finite = finiteBetween(clause, clause.from + 1, end) ? 1 : 0;
  const ahead = quoteAhead(clause, group.end) ? 1 : 0;
  const contextOf = (some: number): number[] => {
    const side = some * 8 + SIDES[group.source.side];
    return [
      feature(201, some, cue),
      feature(202, side * 4 + form, next),
      feature(203, side, word(clause, group.end)),
      feature(204, side * 2 + quoteEnds, comma),
      feature(205, side * 2 + quoteEnds, cue),
      feature(206, side * 2 + quoteEnds, next),
      feature(207, some, word(clause, clause.from)),
      feature(208, side * 4 + form, comma),
      feature(209, next, comma + some),
      feature(210, side, sizeOf(clause.to - group.end)),
      feature(211, side * 8 + sizeOf(end - clause.from), sizeOf(clause.to - group.end)),
      feature(212, side * 2 + finite, comma),
      feature(213, side * 2 + finite, sizeOf(clause.to - group.end)),
      feature(214, some * 2 + finite, word(clause, clause.from)),
      feature(215, some * 2 + ahead, comma),
      feature(216, some, tag(clause, end - 1)),
      feature(217, tag(clause, group.end), tag(clause, group.end + 1) + some),
    ];
  };
  const [none, some] = [contextOf(0), contextOf(1)];
  return (start) => {
    if (start < 0) return { shared: none, own: [] };
    const length = sizeOf(end - start);
    const first = start === clause.from ? 1 : 0;
    const oneQuote =
      quoteEnds && isQuoted(clause, start) && clause.tokens[start]!.quotation === clause.tokens[end - 1]!.quotation
        ? 2
        : isQuoted(clause, start)
          ? 1
          : 0;
    const own = [
      feature(221, tag(clause, start), first),
      feature(222, word(clause, start), first),
      feature(223, tag(clause, start - 1), quoteEnds),
      feature(224, word(clause, start - 1), quoteEnds),
      feature(225, tag(clause, start - 1), tag(clause, start)),
      feature(226, first * 8 + quoteEnds * 4 + oneQuote, length),
      feature(227, first * 8 + quoteEnds * 4 + oneQuote, tag(clause, start)),
      feature(228, first * 8 + quoteEnds * 4 + oneQuote, tag(clause, clause.from)),
      feature(229, cue, first * 8 + quoteEnds * 4 + oneQuote),
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
    ];
    return { shared: some, own };
  };
}
