import type { Range } from '../../../text/range.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { charsOf, type Token, tokenAt, tokensOf } from '../../languages/tokens.ts';
import type { Mention } from '../../names/names.ts';
import type { Quotation } from '../../segment/quotations.ts';
import { sentencesOf } from '../../segment/sentences.ts';
import { SURETY } from '../certainty.ts';
import type { Findings, Found, Unsaid } from '../statement.ts';
import { labelsOf, turnOf } from '../unreported/labels.ts';
import { mentionOf } from './mention.ts';
import { namesIn, type Reader, type Who, whoBehind, whoIn } from './who.ts';

/** What somebody says, between marks or dashes. */
interface Stretch {
  start: number;
  end: number;
}

/** A report as token indices. */
interface Report {
  who: Who | undefined;
  cue: [from: number, to: number];
  content: [from: number, to: number][];
  surety: number;
  unsaid?: Unsaid;
}

/** Statements of a text with spaces between its words, by the closed lists of its language. */
export function findSpaced(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  words: Lexicon,
): Findings {
  const found: Found[] = [];
  const mentions: Mention[] = [];
  const labels = labelsOf(text, paragraphs);
  const lexicon = readerOf(text, paragraphs, words);
  const stretches = lexicon.hasIncises ? quotations.flatMap((one) => aroundIncises(text, one, lexicon)) : quotations;
  let first = 0;
  let turn: Found | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < stretches.length && stretches[first]!.end <= paragraph[0]) first++;
    const label = labels[index];
    if (label || (turn && labels.slice(index, index + 7).some(Boolean))) {
      if (label) {
        turn = turnOf(label);
        found.push(turn);
      } else turn!.content.push([...paragraph]);
      if (label?.isName) mentions.push(mentionOf(text, label.name, text.slice(...label.name).split(/\s+/)));
      continue;
    }
    turn = undefined;
    const spoken = dialogueIn(text, paragraph, lexicon);
    const tokens = spoken?.tokens ?? tokensOf(text, paragraph, stretches, first);
    const sentences: [number, number][] = spoken
      ? [[0, tokens.length]]
      : sentencesOf(text, tokens, (at) => isAttribution(tokens, at, lexicon));
    for (const { range, words } of namesIn(tokens, lexicon)) mentions.push(mentionOf(text, range, words));
    let last: Found | undefined;
    for (const [from, to] of sentences) {
      // What follows in marks is the same speaker's.
      if (last && isQuoted(tokens, from) && quotedEnd(tokens, from) >= withoutStop(tokens, from, to)) {
        last.content.push(charsOf(tokens, from, quotedEnd(tokens, from)));
        continue;
      }
      const report = reportIn(tokens, from, withoutStop(tokens, from, to), lexicon);
      last = undefined;
      if (!report) continue;
      const { who, cue, content, surety, unsaid } = report;
      const one: Found = {
        content: content.map(([start, end]) => clauseRange(text, tokens, start, end)),
        source: who?.range,
        cue: charsOf(tokens, ...cue),
        sentence: charsOf(tokens, from, to),
        surety,
        // A pronoun may be anybody's.
        sourceSurety: who && (who.words.length || who.to - who.from > 1) ? 1 : 0.4,
        ...(spoken && { form: 'spoken' as const }),
        ...(unsaid && { unsaid }),
        inside: [],
      };
      found.push(one);
      if (who?.words.length === 1) mentions.push(mentionOf(text, who.range, who.words));
      if (!unsaid && content.some(([start]) => isQuoted(tokens, start))) last = one;
    }
  }
  return { found, mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** The lists of a language with the surnames of a text. */
function readerOf(text: string, paragraphs: readonly Range[], lexicon: Lexicon): Reader {
  const reader = { ...lexicon, surnames: new Set<string>() };
  for (const paragraph of paragraphs)
    for (const { words } of namesIn(tokensOf(text, paragraph, [], 0), reader)) reader.surnames.add(words.at(-1)!);
  return reader;
}

/** « Les portes, dit Anne Gil, sont vieilles »: the marks stay open around what is not said. */
function aroundIncises(text: string, { start, end }: Stretch, lexicon: Reader): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text[at] !== ',' || !isVerb(text.slice(at + 1, at + 40), lexicon)) continue;
    const close = text.slice(at + 1, end).search(/[,.»”"]/);
    if (close < 0) break;
    stretches.push({ start: from, end: at });
    from = at + 1 + close + (text[at + 1 + close] === ',' ? 1 : 0);
    at = from;
  }
  if (/\p{L}/u.test(text.slice(from, end)) || !stretches.length) stretches.push({ start: from, end });
  return stretches;
}

/** A paragraph that opens with a dash is spoken; what stands between its dashes, or behind a comma and a verb, is not. */
function dialogueIn(text: string, [start, end]: Range, lexicon: Reader): { tokens: Token[] } | undefined {
  if (!/^[—–]\s?\p{L}|^[—–]\s?[¡¿]/u.test(text.slice(start, start + 4))) return undefined;
  const stretches: Stretch[] = [];
  let from = start + 1;
  let isSpoken = true;
  for (let at = start + 1; at <= end; at++) {
    const isDash = at === end || /[—–]/.test(text[at]!);
    const isIncise = isSpoken && text[at] === ',' && isVerb(text.slice(at + 1, at + 40), lexicon);
    const isBack =
      !isSpoken && lexicon.reportsAfterComma === false && text[at] === ',' && !/[—–]/.test(text.slice(start + 1, end));
    if (!isDash && !isIncise && !isBack) continue;
    if (isSpoken && /\p{L}/u.test(text.slice(from, at))) stretches.push({ start: from, end: at });
    isSpoken = !isSpoken;
    from = at + 1;
  }
  return { tokens: tokensOf(text, [start + 1, end], stretches, 0) };
}

function isVerb(ahead: string, { verbs, auxiliaries }: Reader): boolean {
  const words = ahead
    .toLowerCase()
    .trim()
    .split(/[\s,.—–]+/, 3);
  return verbs.has(words[0]!.split('-')[0]!) || (auxiliaries.has(words[0]!) && verbs.has(words[1] ?? ''));
}

function reportIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Report | undefined {
  return (
    accordingIn(tokens, from, to, lexicon) ??
    behindQuotation(tokens, from, to, lexicon) ??
    byVerb(tokens, from, to, lexicon)
  );
}

/** “Selon Ana Gil, les bateaux sont pleins”, “… , laut Ana Gil”, “Ana Gil zufolge …”. */
function accordingIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Report | undefined {
  for (let at = from; at < to; at++) {
    if (isQuoted(tokens, at)) continue;
    const phrase = lexicon.according.find((words) =>
      words.every((word, index) => tokenAt(tokens, at + index).lower === word),
    );
    const isBehind = lexicon.accordingBehind.has(tokenAt(tokens, at).lower);
    if (!phrase && !isBehind) continue;
    const length = phrase?.length ?? 1;
    const who = isBehind ? whoIn(tokens, from, at, lexicon) : whoBehind(tokens, at + length, to, lexicon);
    if (!who?.words.length) return undefined;
    const cue: Report['cue'] = [at, at + length];
    const isFirst = at === from || isBehind;
    const comma = isBehind ? at + 1 : endOfApposition(tokens, who.to, to);
    const start = tokenAt(tokens, comma).text === ',' ? comma + 1 : comma;
    const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
    const content: Report['content'][number] = isFirst ? [start, to] : [from, end];
    return content[1] - content[0] > 1 ? { who, cue, content: [content], surety: SURETY.beside } : undefined;
  }
  return undefined;
}

/** Where what is said of somebody between commas ends: “Ana Gil, la alcaldesa, …”. */
function endOfApposition(tokens: readonly Token[], at: number, to: number): number {
  if (tokenAt(tokens, at).text !== ',') return at;
  for (let next = at + 1; next < Math.min(to, at + 9); next++)
    if (
      tokenAt(tokens, next).text === ',' &&
      next - at > 1 &&
      !isQuoted(tokens, next) &&
      !tokenAt(tokens, at + 1).isCapital
    )
      return next;
  return at;
}

/** “…”, verb, who; the words may go on behind it. */
function behindQuotation(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Report | undefined {
  if (!isQuoted(tokens, from)) return undefined;
  const end = quotedEnd(tokens, from);
  let verb = end;
  while (verb < to && /^[,–—-]$/.test(tokenAt(tokens, verb).text)) verb++;
  const begin = verb;
  while (verb < begin + 3 && lexicon.auxiliaries.has(tokenAt(tokens, verb).lower)) verb++;
  const [lower = ''] = tokenAt(tokens, verb).lower.split('-');
  const isListed = lexicon.verbs.has(lower) || lexicon.thus.has(lower) || lexicon.asking.has(lower);
  const who =
    joinedPronoun(tokens, begin, verb + 1) ??
    whoBehind(tokens, verb + 1, to, lexicon) ??
    whoIn(tokens, begin, verb, lexicon);
  if (!who) return undefined;
  // A verb that no list has, between marks and a full name: “se réjouit Ana Gil”.
  const isOther =
    begin > end && /^\p{Ll}{3,}$/u.test(tokenAt(tokens, verb).text) && who.words.length > 1 && who.from - verb < 5;
  if (!isListed && !isOther) return undefined;
  const content: Report['content'] = [[from, end]];
  for (let at = who.to; at < to; at++)
    if (isQuoted(tokens, at)) {
      content.push([at, quotedEnd(tokens, at)]);
      at = quotedEnd(tokens, at);
    }
  return { who, cue: [begin, verb + 1], content, surety: isListed ? SURETY.labelled : SURETY.beside };
}

/** “assure-t-elle”, “a-t-il dit”: a pronoun that is part of the verb. */
function joinedPronoun(tokens: readonly Token[], from: number, to: number): Who | undefined {
  const at = tokens.slice(from, to).findIndex(({ lower }) => /-(?:il|elle|ils|elles|on)$/.test(lower));
  return at < 0
    ? undefined
    : { range: charsOf(tokens, from + at, from + at + 1), from: from + at, to: from + at + 1, words: [] };
}

/** Who, verb, and a quotation behind a colon, or a clause behind “that”, a comma or neither; or a clause and “, verb who”. */
function byVerb(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Report | undefined {
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(tokens, at);
    if (isQuoted(tokens, at)) continue;
    const kind = lexicon.denying.has(lower)
      ? 'denied'
      : lexicon.asking.has(lower)
        ? 'asked'
        : lexicon.verbs.has(lower) || (lexicon.thus.has(lower) && tokenAt(tokens, at - 1).text === ',')
          ? 'said'
          : undefined;
    if (!kind) continue;
    const start = contentStart(tokens, at + 1, to, kind, lexicon);
    const left = whoIn(tokens, from, at, lexicon);
    const right = whoBehind(tokens, at + 1, start ?? to, lexicon);
    const isNegated =
      isNot(tokens, at - 3, at, lexicon) || isNot(tokens, at + 1, Math.min(at + 3, start ?? at), lexicon);
    const unsaid = isNegated ? 'not said' : kind === 'said' ? undefined : kind;
    if (start !== undefined) {
      const who = left?.words.length ? left : (right ?? left);
      const isDirect = isQuoted(tokens, start) && quotedEnd(tokens, start) >= to;
      if (!who || (!isDirect && to - start < 2)) return undefined;
      return {
        who,
        cue: [at, at + 1],
        content: [[start, to]],
        surety: isDirect ? SURETY.labelled : SURETY.beside,
        ...(unsaid && !(isDirect && kind === 'asked' && !isNegated) && { unsaid }),
      };
    }
    // “Die Schiffe seien voll, sagte Peter Voss.”
    const isBehind = at > from + 2 && tokenAt(tokens, at - 1).text === ',' && right?.words.length;
    // “… , wie Peter Voss sagte.”
    const as = tokens.findIndex(
      ({ text }, place) =>
        place > from + 2 && place < at && text === ',' && lexicon.as.has(tokenAt(tokens, place + 1).lower),
    );
    const named = as < 0 ? undefined : (whoIn(tokens, as + 2, at, lexicon) ?? right);
    if (named?.words.length)
      return { who: named, cue: [at, at + 1], content: [[from, as]], surety: SURETY.beside, ...(unsaid && { unsaid }) };
    if (isBehind)
      return {
        who: right,
        cue: [at, at + 1],
        content: [[from, at - 1]],
        surety: SURETY.beside,
        ...(unsaid && { unsaid }),
      };
  }
  return undefined;
}

/** Where the words begin that a verb before `from` reports. */
function contentStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: 'said' | 'asked' | 'denied',
  lexicon: Reader,
): number | undefined {
  let comma: number | undefined;
  for (let at = from; at < Math.min(to, from + 20); at++) {
    const { text, lower } = tokenAt(tokens, at);
    if (isQuoted(tokens, at))
      return tokenAt(tokens, at - 1).text === ':' || at - from < 2 || lexicon.that.has(tokenAt(tokens, at - 1).lower)
        ? at
        : undefined;
    if (text === ':') return at + 1 < to ? at + 1 : undefined;
    if (lexicon.that.has(lower)) return at + 1;
    if (/^qu[’']./.test(lower)) return at;
    if (kind === 'asked' && lexicon.whether.has(lower)) return at;
    if (text === ',') comma ??= at;
  }
  return lexicon.reportsAfterComma && comma !== undefined && comma - from < 6 ? comma + 1 : undefined;
}

function isNot(tokens: readonly Token[], from: number, to: number, { negations }: Reader): boolean {
  for (let at = Math.max(0, from); at < to; at++)
    if (
      !isQuoted(tokens, at) &&
      (negations.has(tokenAt(tokens, at).lower) || /^n[’']./.test(tokenAt(tokens, at).lower))
    )
      return true;
  return false;
}

function isAttribution(tokens: readonly Token[], at: number, { verbs, auxiliaries, asking, thus }: Reader): boolean {
  let verb = at;
  while (/^[,–—-]$/.test(tokenAt(tokens, verb).text) || auxiliaries.has(tokenAt(tokens, verb).lower)) verb++;
  const { lower } = tokenAt(tokens, verb);
  return verb > at || verbs.has(lower) || asking.has(lower) || thus.has(lower);
}

/** Characters of a clause: of “qu’il est” without the “qu’”. */
function clauseRange(text: string, tokens: readonly Token[], from: number, to: number): Range {
  const [start, end] = charsOf(tokens, from, to);
  return [start + (/^qu[’']/i.exec(text.slice(start, start + 3))?.[0].length ?? 0), end];
}

function withoutStop(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && !isQuoted(tokens, end - 1) && /^[.?!…,–—]$/.test(tokenAt(tokens, end - 1).text)) end--;
  return end;
}

function isQuoted(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).quotation >= 0;
}

function quotedEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokenAt(tokens, end).quotation === tokenAt(tokens, from).quotation && end < tokens.length) end++;
  return end;
}
