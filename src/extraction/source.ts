import { type Clause, isQuoted, reads, tag, word } from './clause.ts';
import { type Features, feature } from './model.ts';
import { looksFinite, sizeOf } from './tags.ts';
import { idOf } from './vocabulary.ts';
import { BETWEEN, CONJUNCTIONS, DETERMINERS, LEADS, PREPOSITIONS, PRONOUNS, TIMES } from './words.ts';

/** Where the words that name the speaker may stand, as token indices. */
export interface Source {
  /** Before its verb; before an earlier verb that shares it; behind the verb; nowhere. */
  side: 'left' | 'shared' | 'right' | 'none';
  start: number;
  end: number;
}

/** No name with its titles and appositions is longer than this, in tokens. */
const LONGEST = 45;
const [COMMA, WHO, WHICH, THAT] = [idOf(','), idOf('who'), idOf('which'), idOf('that')];
const SIDES = { left: 1, shared: 2, right: 3, none: 4 };

/** All stretches that could name the speaker of the cue at `at`. */
export function sourcesOf(clause: Clause, at: number): Source[] {
  const found: Source[] = [{ side: 'none', start: at, end: at }];
  left(clause, at, 'left', 16, found);
  shared(clause, at, found);
  right(clause, at, found);
  return found;
}

function left(clause: Clause, verb: number, side: 'left' | 'shared', most: number, found: Source[]): void {
  const { tokens, from } = clause;
  let end = verb;
  while (end > from && !isQuoted(clause, end - 1) && standsBetween(clause, end - 1)) end--;
  if (end > from && tokens[end - 1]!.text === ',') end--;
  if (end <= from || isQuoted(clause, end - 1) || !(tokens[end - 1]!.isWord || /^[)\]]$/.test(tokens[end - 1]!.text)))
    return;
  if (side === 'shared' && found.some((source) => source.end === end)) return;
  for (let start = end - 1, count = 0; start >= from && end - start <= LONGEST && count < most; start--) {
    if (isQuoted(clause, start)) {
      const title = titleStart(clause, start);
      if (title === undefined) break;
      start = title;
      continue;
    }
    if (/^[;:]$/.test(tokens[start]!.text)) break;
    if (!startsPhrase(clause, start)) continue;
    found.push({ side, start, end });
    count++;
  }
}

function shared(clause: Clause, at: number, found: Source[]): void {
  let looked = 0;
  for (let verb = clause.from + 1; verb < at - 1 && looked < 4; verb++) {
    if (!looksFinite(clause.tokens[verb]!) || (verb > clause.from && looksFinite(clause.tokens[verb - 1]!))) continue;
    left(clause, verb, 'shared', 4, found);
    looked++;
  }
}

function right(clause: Clause, at: number, found: Source[]): void {
  const { tokens, to } = clause;
  let start = at + 1;
  if (reads(clause, start, 'to') || reads(clause, start, 'by')) start++;
  while (start < to && /ly$/.test(tokens[start]!.lower) && !tokens[start]!.isCapital) start++;
  if (start >= to || isQuoted(clause, start) || !tokens[start]!.isWord) return;
  for (let end = start + 1, count = 0; end <= to && end - start <= LONGEST && count < 16; end++) {
    const stop = end === to || isQuoted(clause, end);
    if (stop || !tokens[end]!.isWord || endsPhrase(clause, end)) {
      if (tokens[end - 1]!.isWord || /^[)\]]$/.test(tokens[end - 1]!.text)) {
        found.push({ side: 'right', start, end });
        count++;
      }
      if (stop || /^[;:—–]$/.test(tokens[end]!.text)) break;
    }
  }
}

/** First token of a short quotation that ends at `at` and has words before it: a title or a nickname in a name. */
function titleStart(clause: Clause, at: number): number | undefined {
  const { quotation } = clause.tokens[at]!;
  let start = at;
  while (start > clause.from && clause.tokens[start - 1]!.quotation === quotation) start--;
  return at - start < 9 && start > clause.from && clause.tokens[start - 1]!.isWord ? start : undefined;
}

function standsBetween(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]!;
  const next = clause.tokens[at + 1];
  if (TIMES.has(token.lower)) return true;
  if (/^(?:on|late|last|early|earlier|this)$/.test(token.lower) && next && TIMES.has(next.lower)) return true;
  return BETWEEN.has(token.lower) || (/ly$/.test(token.lower) && !token.isCapital) || /n[’']t$/.test(token.lower);
}

function startsPhrase(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]!;
  if (!token.isWord) return false;
  if (at === clause.from) return true;
  const before = clause.tokens[at - 1]!;
  if (before.quotation >= 0 || !before.isWord || CONJUNCTIONS.has(before.lower) || LEADS.has(before.lower)) return true;
  if (PRONOUNS.has(token.lower) || DETERMINERS.has(token.lower)) return true;
  return (
    (token.isCapital && !before.isCapital) ||
    (!token.isCapital && before.isCapital) ||
    looksFinite(before) ||
    TIMES.has(before.lower) ||
    PREPOSITIONS.has(before.lower)
  );
}

function endsPhrase(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]!;
  return (
    CONJUNCTIONS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    TIMES.has(token.lower) ||
    /ing$/.test(token.lower) ||
    DETERMINERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    (!token.isCapital && clause.tokens[at - 1]!.isCapital)
  );
}

/** What tells the true source of the cue at `at` from the other stretches. */
export function sourceFeatures(clause: Clause, at: number): (source: Source) => Features {
  const cue = word(clause, at);
  const ending = /(?:ing|ed|s)$/.exec(clause.tokens[at]!.lower)?.[0].length ?? 0;
  const contextOf = (side: number): number[] => {
    const form = side * 4 + ending;
    return [
      feature(101, side, cue),
      feature(102, form),
      feature(103, form, tag(clause, at - 1)),
      feature(104, form, tag(clause, at + 1)),
      feature(105, form, tag(clause, at - 2)),
      feature(106, side, word(clause, at - 1)),
      feature(107, side, word(clause, at + 1)),
      feature(
        108,
        form * 4 +
          (isQuoted(clause, at - 1) || isQuoted(clause, at - 2) ? 1 : 0) +
          (isQuoted(clause, at + 1) || isQuoted(clause, at + 2) ? 2 : 0),
      ),
    ];
  };
  const contexts: number[][] = [];
  let shared: number[] = [];
  let [sharedSide, sharedEdge] = [0, -1];
  return (source) => {
    const side = SIDES[source.side];
    contexts[side] ??= contextOf(side);
    if (source.side === 'none') return { shared: contexts[side], own: [] };
    const { start, end } = source;
    const isRight = source.side === 'right';
    const near = isRight ? start : end;
    // Candidates come by side, those that meet the verb at the same word one after the other.
    if (side !== sharedSide || near !== sharedEdge) {
      [sharedSide, sharedEdge] = [side, near];
      shared = [
        ...contexts[side],
        feature(144, side, word(clause, clause.from)),
        ...(isRight ? startFeatures(side, start) : endFeatures(side, end)),
      ];
    }
    const form = side * 4 + ending;
    let commas = 0;
    let finite = 0;
    let capitals = 0;
    let relative = 0;
    for (let place = start; place < end; place++) {
      const token = clause.tokens[place]!;
      if (token.id === COMMA) commas++;
      else if (token.isCapital) capitals++;
      else if (token.id === WHO || token.id === WHICH || token.id === THAT) relative++;
      else if (place > start && looksFinite(token)) finite++;
    }
    const length = sizeOf(end - start);
    const gap = sizeOf(isRight ? start - at - 1 : at - end);
    const edge = isRight ? tag(clause, end) : tag(clause, start - 1);
    const inner = Math.min(commas, 3) * 16 + Math.min(finite, 3) * 4 + Math.min(relative, 1) * 2 + (capitals ? 1 : 0);
    const first = side * 2 + (start === clause.from ? 1 : 0);
    const own = [
      ...(isRight ? endFeatures(side, end) : startFeatures(side, start)),
      feature(129, side, length),
      feature(130, side * 100 + inner, edge),
      feature(131, side * 100 + inner, length),
      feature(132, first, length),
      feature(133, first, inner),
      feature(134, side, gap),
      feature(135, form, gap),
      feature(136, side * 8 + gap, clause.tokens[end]?.text === ',' ? 1 + commas : 0),
      feature(139, side, edge),
      feature(142, tag(clause, start), length),
      feature(143, tag(clause, start), tag(clause, end - 1)),
      feature(145, first, word(clause, clause.from)),
      feature(146, side * 2 + (commas > 0 ? 1 : 0), word(clause, clause.from)),
      feature(148, side * 8 + length, Math.min(capitals, 5)),
    ];
    return { shared, own };
  };

  function startFeatures(side: number, start: number): number[] {
    const [before, first] = [tag(clause, start - 1), tag(clause, start)];
    return [
      feature(120, side, first),
      feature(121, side, before),
      feature(122, before, first),
      feature(123, side, word(clause, start - 1)),
      feature(124, side, word(clause, start)),
      feature(140, first, tag(clause, start + 1)),
      feature(141, tag(clause, start - 2), before),
      feature(147, cue, first),
    ];
  }

  function endFeatures(side: number, end: number): number[] {
    const [last, behind] = [tag(clause, end - 1), tag(clause, end)];
    return [
      feature(125, side, last),
      feature(126, side, behind),
      feature(127, side, word(clause, end - 1)),
      feature(128, side, word(clause, end)),
      feature(137, behind, tag(clause, end + 1)),
      feature(138, last, behind),
    ];
  }
}

/** A source that is only what follows a name between commas takes the name along: "David Reed, a former pilot, said". */
export function withName(clause: Clause, source: Source): Source {
  const { tokens, from } = clause;
  const { side, start, end } = source;
  const isApposition = /^(?:left|shared)$/.test(side) && tokens[start - 1]?.text === ',' && tokens[end]?.text === ',';
  if (!isApposition || tokens[start]!.isCapital || isQuoted(clause, start - 2)) return source;
  let name = start - 1;
  while (name > from && tokens[name - 1]!.isName && !isQuoted(clause, name - 1)) name--;
  const isFullName = start - 1 - name > 1;
  const follows = name > from && PREPOSITIONS.has(tokens[name - 1]!.lower);
  return isFullName && !follows ? { ...source, start: name } : source;
}
