import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../languages/english/words.ts';
import type { Questions, Tally } from '../../languages/model.ts';
import { looksFinite, sizeOf } from '../../languages/tags.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';
import { idOf } from '../../languages/vocabulary.ts';
import { type Clause, cueWord, isQuoted, reads, tag, word } from './clause.ts';

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
/** No more appositions stand between a name and the last of them. */
const MOST_APPOSITIONS = 3;
/** What somebody is has no more words before a name than this. */
const LONGEST_LEAD = 8;
const OFFICE_NOUN = /(?:er|or|man|woman|person|ist|chief|head|president|secretary|director|mayor|senator|fellow|dean)$/;
const SIDES = { left: 1, shared: 2, right: 3, none: 4 };

/** All stretches that could name the speaker of the cue at `at`. */
export function sourcesOf(clause: Clause, at: number): Source[] {
  const found: Source[] = [{ side: 'none', start: at, end: at }];
  const before = beforeVerb(clause, at);
  const isPronoun = before !== undefined && /^(?:he|she|they|we|i|you)$/.test(before.lower);
  left(clause, at, 'left', isPronoun ? 2 : 16, found);
  // What has its subject at hand shares none.
  if (!isPronoun && !before?.isCapital) shared(clause, at, found);
  right(clause, at, found);
  return found;
}

function isMark({ text, quotation }: Token): boolean {
  return quotation < 0 && /^[”"’']$/.test(text);
}

/** The word that the verb at `at` follows, its auxiliaries aside. */
function beforeVerb(clause: Clause, at: number): Token | undefined {
  let before = at - 1;
  while (before >= clause.from && !isQuoted(clause, before) && tokenAt(clause.tokens, before).word.inPhrase.isBetween)
    before--;
  return before >= clause.from && !isQuoted(clause, before) ? clause.tokens[before] : undefined;
}

function left(clause: Clause, verb: number, side: 'left' | 'shared', most: number, found: Source[]): void {
  const { tokens, from } = clause;
  let end = verb;
  while (end > from && !isQuoted(clause, end - 1) && standsBetween(clause, end - 1)) end--;
  if (end > from && tokenAt(tokens, end - 1).text === ',') end--;
  // The marks of a title: Ann Lee, author of “The River,” said.
  if (end > from && isMark(tokenAt(tokens, end - 1))) end--;
  if (end > from && tokenAt(tokens, end - 1).text === ',') end--;
  if (
    end <= from ||
    isQuoted(clause, end - 1) ||
    !(tokenAt(tokens, end - 1).isWord || /^[)\]]$/.test(tokenAt(tokens, end - 1).text))
  )
    return;
  if (side === 'shared' && found.some((source) => source.end === end)) return;
  for (let start = end - 1, count = 0; start >= from && end - start <= LONGEST && count < most; start--) {
    if (isQuoted(clause, start)) {
      const title = titleStart(clause, start);
      if (title === undefined) break;
      start = title;
      continue;
    }
    if (tokenAt(tokens, start).text === ';' || tokenAt(tokens, start).text === ':') break;
    if (!startsPhrase(clause, start)) continue;
    found.push({ side, start, end });
    count++;
  }
}

function shared(clause: Clause, at: number, found: Source[]): void {
  let looked = 0;
  for (let verb = clause.from + 1; verb < at - 1 && looked < 4; verb++) {
    if (
      !looksFinite(tokenAt(clause.tokens, verb)) ||
      (verb > clause.from && looksFinite(tokenAt(clause.tokens, verb - 1)))
    )
      continue;
    left(clause, verb, 'shared', 4, found);
    looked++;
  }
}

function right(clause: Clause, at: number, found: Source[]): void {
  const { tokens, from, to } = clause;
  // "according to Ann Lee", but "referring to Ann Lee"; "was told by Ann Lee".
  const isLed = reads(clause, at + 1, reads(clause, at, 'according') ? 'to' : 'by');
  const isInverted =
    at === from || isQuoted(clause, at - 1) || !(tokenAt(tokens, at - 1).isWord || isMark(tokenAt(tokens, at - 1)));
  if (!isLed && (!isInverted || reads(clause, at + 1, 'to') || reads(clause, at + 1, 'that'))) return;
  let start = isLed ? at + 2 : at + 1;
  while (start < to && /ly$/.test(tokenAt(tokens, start).lower) && !tokenAt(tokens, start).isCapital) start++;
  if (start >= to || isQuoted(clause, start) || !tokenAt(tokens, start).isWord || tokenAt(tokens, start).lower === 'it')
    return;
  for (let end = start + 1, count = 0; end <= to && end - start <= LONGEST && count < 16; end++) {
    const stop = end === to || isQuoted(clause, end);
    if (stop || !tokenAt(tokens, end).isWord || endsPhrase(clause, end)) {
      if (tokenAt(tokens, end - 1).isWord || /^[)\]]$/.test(tokenAt(tokens, end - 1).text)) {
        found.push({ side: 'right', start, end });
        count++;
      }
      if (stop || /^[;:—–]$/.test(tokenAt(tokens, end).text)) break;
    }
  }
}

/** First token of a short quotation that ends at `at` and has words before it: a title or a nickname in a name. */
function titleStart(clause: Clause, at: number): number | undefined {
  const { quotation } = tokenAt(clause.tokens, at);
  let start = at;
  while (start > clause.from && tokenAt(clause.tokens, start - 1).quotation === quotation) start--;
  return at - start < 9 && start > clause.from && tokenAt(clause.tokens, start - 1).isWord ? start : undefined;
}

function standsBetween({ tokens }: Clause, at: number): boolean {
  const { isTime, beginsTime, isBetween } = tokenAt(tokens, at).word.inPhrase;
  return (
    isTime || isBetween || (beginsTime && tokens[at + 1] !== undefined && tokenAt(tokens, at + 1).word.inPhrase.isTime)
  );
}

function startsPhrase({ tokens, from }: Clause, at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token.isWord) return false;
  if (at === from) return true;
  const before = tokenAt(tokens, at - 1);
  const { leads, follows } = before.word.inPhrase;
  return (
    before.quotation >= 0 ||
    !before.isWord ||
    leads ||
    follows ||
    token.word.inPhrase.begins ||
    token.isCapital !== before.isCapital ||
    looksFinite(before)
  );
}

function endsPhrase({ tokens }: Clause, at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.word.inPhrase.ends || (!token.isCapital && tokenAt(tokens, at - 1).isCapital);
}

/** What tells the true source of the cue at `at` from the other stretches. */
export function sourceQuestions(clause: Clause, at: number): Questions<Source> {
  const cue = cueWord(clause, at);
  const ending = /(?:ing|ed|s)$/.exec(tokenAt(clause.tokens, at).lower)?.[0].length ?? 0;
  return { group, addShared, addOwn };

  /** Those that meet the verb at the same word come one after the other. */
  function group({ side, start, end }: Source): number {
    return SIDES[side] * 65536 + (side === 'right' ? start : end);
  }

  function addShared(source: Source, tally: Tally): void {
    const side = SIDES[source.side];
    const form = side * 4 + ending;
    tally.add(101, side, cue);
    tally.add(102, form);
    tally.add(103, form, tag(clause, at - 1));
    tally.add(104, form, tag(clause, at + 1));
    tally.add(105, form, tag(clause, at - 2));
    tally.add(106, side, word(clause, at - 1));
    tally.add(107, side, word(clause, at + 1));
    tally.add(
      108,
      form * 4 +
        (isQuoted(clause, at - 1) || isQuoted(clause, at - 2) ? 1 : 0) +
        (isQuoted(clause, at + 1) || isQuoted(clause, at + 2) ? 2 : 0),
    );
    if (source.side === 'none') return;
    tally.add(144, side, word(clause, clause.from));
    if (source.side === 'right') addStart(side, source.start, tally);
    else addEnd(side, source.end, tally);
  }

  function addOwn(source: Source, tally: Tally): void {
    if (source.side === 'none') return;
    const { start, end } = source;
    const side = SIDES[source.side];
    const isRight = source.side === 'right';
    const form = side * 4 + ending;
    let commas = 0;
    let finite = 0;
    let capitals = 0;
    let relative = 0;
    for (let place = start; place < end; place++) {
      const token = tokenAt(clause.tokens, place);
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
    const begun = tag(clause, start);
    if (isRight) addEnd(side, end, tally);
    else addStart(side, start, tally);
    tally.add(129, side, length);
    tally.add(130, side * 100 + inner, edge);
    tally.add(131, side * 100 + inner, length);
    tally.add(132, first, length);
    tally.add(133, first, inner);
    tally.add(134, side, gap);
    tally.add(135, form, gap);
    tally.add(136, side * 8 + gap, clause.tokens[end]?.text === ',' ? 1 + commas : 0);
    tally.add(139, side, edge);
    tally.add(142, begun, length);
    tally.add(143, begun, tag(clause, end - 1));
    tally.add(145, first, word(clause, clause.from));
    tally.add(146, side * 2 + (commas > 0 ? 1 : 0), word(clause, clause.from));
    tally.add(148, side * 8 + length, Math.min(capitals, 5));
  }

  function addStart(side: number, start: number, tally: Tally): void {
    const before = tag(clause, start - 1);
    const first = tag(clause, start);
    tally.add(120, side, first);
    tally.add(121, side, before);
    tally.add(122, before, first);
    tally.add(123, side, word(clause, start - 1));
    tally.add(124, side, word(clause, start));
    tally.add(140, first, tag(clause, start + 1));
    tally.add(141, tag(clause, start - 2), before);
    tally.add(147, cue, first);
  }

  function addEnd(side: number, end: number, tally: Tally): void {
    const last = tag(clause, end - 1);
    const behind = tag(clause, end);
    tally.add(125, side, last);
    tally.add(126, side, behind);
    tally.add(127, side, word(clause, end - 1));
    tally.add(128, side, word(clause, end));
    tally.add(137, behind, tag(clause, end + 1));
    tally.add(138, last, behind);
  }
}

/** A source that is only what follows a name between commas takes the name along: "David Reed, 50, a former pilot, said". */
export function withName(clause: Clause, chosen: Source): Source {
  const { tokens } = clause;
  const source = withLead(clause, withoutNeither(clause, withWhatIsShown(clause, chosen)));
  const { side, start, end } = source;
  if (side === 'right') return withApposition(clause, source);
  if (!/^(?:left|shared)$/.test(side) || tokens[end]?.text !== ',') return source;
  const isWhole = tokens[start - 1]?.text === ',';
  if (isWhole && tokenAt(tokens, start).isCapital && !/[’']s$/.test(tokenAt(tokens, start).text)) return source;
  let comma = isWhole ? start - 1 : commaBefore(clause, start);
  for (let looked = 0; looked < MOST_APPOSITIONS && comma >= 0; looked++) {
    const name = nameBefore(clause, comma);
    if (name !== undefined) return { ...source, start: name };
    comma = commaBefore(clause, comma);
  }
  return source;
}

/** "Ada Brook neither confirmed nor denied" */
function withoutNeither({ tokens }: Clause, source: Source): Source {
  const isNeither = source.end - source.start > 1 && tokenAt(tokens, source.end - 1).lower === 'neither';
  return isNeither ? { ...source, end: source.end - 1 } : source;
}

/** "It will open, its director, Ada Brook, announced": what somebody is, right before the name, is no part of the words. */
function withLead({ tokens, from }: Clause, source: Source): Source {
  const comma = source.start - 1;
  if (source.side !== 'left' || comma <= from || tokenAt(tokens, comma).text !== ',') return source;
  if (!tokenAt(tokens, source.start).isName) return source;
  let start = comma - 1;
  while (start > from && comma - start < LONGEST_LEAD && tokenAt(tokens, start).isWord) {
    if (tokenAt(tokens, start).quotation >= 0 || looksFinite(tokenAt(tokens, start))) return source;
    if (DETERMINERS.has(tokenAt(tokens, start).lower) && tokenAt(tokens, start - 1).text === ',')
      return { ...source, start };
    start--;
  }
  return source;
}

/** "an email published by the Kelm Post": whoever shows something written does not speak in it. */
function withWhatIsShown({ tokens, from }: Clause, source: Source): Source {
  let at = source.start - 1;
  if (tokens[at] && DETERMINERS.has(tokenAt(tokens, at).lower)) at--;
  if (at <= from || tokenAt(tokens, at).lower !== 'by' || !SHOWN.test(tokenAt(tokens, at - 1).lower)) return source;
  while (
    at > from &&
    tokenAt(tokens, at).isWord &&
    tokenAt(tokens, at).quotation < 0 &&
    !DETERMINERS.has(tokenAt(tokens, at).lower)
  )
    at--;
  return DETERMINERS.has(tokenAt(tokens, at).lower) ? { ...source, start: at } : source;
}

const SHOWN = /^(?:published|seen|obtained|reviewed|viewed|verified|leaked|cited|received|read)$/;

/** "according to Ann Lee, head of the port, the boats": what she is between commas goes with her name. */
function withApposition(clause: Clause, source: Source): Source {
  const { tokens, to } = clause;
  const begin = source.end + 1;
  const first = tokens[begin];
  if (tokens[begin - 1]?.text !== ',' || !tokenAt(tokens, begin - 2).isName || begin >= to || first!.isCapital)
    return source;
  if (!first!.word.inPhrase.begins && !OFFICE_NOUN.test(first!.lower)) return source;
  let at = begin;
  while (
    at < to &&
    tokenAt(tokens, at).isWord &&
    tokenAt(tokens, at).quotation < 0 &&
    !looksFinite(tokenAt(tokens, at))
  )
    at++;
  const closes = at < to && at > begin + 1 && tokenAt(tokens, at).text === ',' && !isQuoted(clause, at + 1);
  return closes ? { ...source, end: at } : source;
}

/** Where a full name that ends at `end` begins, unless it depends on a preposition or is of no person: "the Kelm Trust". */
function nameBefore(clause: Clause, end: number): number | undefined {
  const { tokens, from } = clause;
  // "Ann Lee (D), a pilot"
  const bracket = tokens[end - 1]?.text === ')' ? tokens.slice(Math.max(from, end - 6), end) : [];
  const behind =
    end -
    (bracket.length -
      Math.max(
        0,
        bracket.findIndex(({ text }) => text === '('),
      ));
  let name = behind;
  while (name > from && tokenAt(tokens, name - 1).isName && !isQuoted(clause, name - 1)) name--;
  const lead = name > from ? tokenAt(tokens, name - 1).lower : '';
  const follows = PREPOSITIONS.has(lead) || lead === 'the';
  return behind - name > 1 && !follows ? name : undefined;
}

/** The comma before what stands between it and `end`, if that has no verb and nothing quoted; else -1. */
function commaBefore(clause: Clause, end: number): number {
  for (let at = end - 1; at > clause.from; at--) {
    const token = tokenAt(clause.tokens, at);
    if (token.text === ',') return at;
    if (
      !token.isWord ||
      token.quotation >= 0 ||
      looksFinite(token) ||
      (token.lower !== 'and' && CONJUNCTIONS.has(token.lower))
    )
      return -1;
  }
  return -1;
}
