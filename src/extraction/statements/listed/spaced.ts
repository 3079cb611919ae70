import type { Range } from '../../../text/range.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { charsOf, type Token, tokenAt, tokensOf } from '../../languages/tokens.ts';
import type { Mention } from '../../names/names.ts';
import type { Quotation } from '../../segment/quotations.ts';
import { sentencesOf } from '../../segment/sentences.ts';
import { SURETY } from '../certainty.ts';
import type { Findings, Found, Unsaid } from '../statement.ts';
import { askedWithoutLabel, isDirection, labelsOf, turnOf } from '../unreported/labels.ts';
import { mentionOf } from './mention.ts';
import { namesIn, type Reader, type Who, whoBehind, whoIn } from './who.ts';
import { withheldIn } from './withheld.ts';

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
  onRead: (characters: number) => void,
): Findings {
  const found: Found[] = [];
  const mentions: Mention[] = [];
  const labels = labelsOf(text, paragraphs);
  const lexicon = readerOf(text, paragraphs, words);
  const stretches = quotations.flatMap((one) => aroundIncises(text, one, lexicon));
  let first = 0;
  const asked = askedWithoutLabel(text, paragraphs, labels);
  let turn: Found | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    onRead(paragraph[0]);
    while (first < stretches.length && stretches[first]!.end <= paragraph[0]) first++;
    const label = labels[index];
    if (!label && (asked.has(index) || isDirection(text, paragraph, false))) {
      if (asked.has(index)) turn = undefined;
      continue;
    }
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
      if (!report && last && goesOn(tokens, from, lexicon)) {
        for (let at = from; at < to; at++)
          if (isQuoted(tokens, at)) {
            last.content.push(charsOf(tokens, at, quotedEnd(tokens, at)));
            at = quotedEnd(tokens, at);
          }
        continue;
      }
      last = undefined;
      // Spoken, and nobody says by whom.
      if (!report && spoken)
        found.push({
          ...NOBODYS,
          content: spoken.stretches.map(({ start, end }): Range => [start, end]),
          sentence: paragraph,
        });
      const withheld = report || spoken ? undefined : withheldIn(tokens, from, withoutStop(tokens, from, to), lexicon);
      if (withheld) found.push(withheld);
      if (!report) continue;
      const { who, cue, content, surety, unsaid } = report;
      const one: Found = {
        content: content.map(([start, end]) => clauseRange(text, tokens, start, end)),
        source: who?.range,
        cue: charsOf(tokens, ...cue),
        sentence: charsOf(tokens, from, to),
        surety,
        // A pronoun may be anybody's.
        sourceSurety: who && !who.isJoint && (who.words.length || who.to - who.from > 1) ? 1 : 0.4,
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

const NOBODYS: Omit<Found, 'content' | 'sentence'> = {
  source: undefined,
  cue: undefined,
  surety: SURETY.labelled,
  sourceSurety: 1,
  form: 'spoken',
  inside: [],
};

/** “… —añadió— …”: a verb behind the marks and nobody named: whoever spoke before. */
function goesOn(tokens: readonly Token[], from: number, lexicon: Reader): boolean {
  if (!isQuoted(tokens, from)) return false;
  let verb = quotedEnd(tokens, from);
  while (/^[,–—-]$/.test(tokenAt(tokens, verb).text) || lexicon.auxiliaries.has(tokenAt(tokens, verb).lower)) verb++;
  const next = tokenAt(tokens, verb + 1);
  return lexicon.verbs.has(tokenAt(tokens, verb).lower) && (next.quotation >= 0 || !next.isWord);
}

/** The lists of a language with the surnames of a text. */
function readerOf(text: string, paragraphs: readonly Range[], lexicon: Lexicon): Reader {
  const reader = { ...lexicon, surnames: new Set<string>() };
  for (const paragraph of paragraphs)
    for (const { words } of namesIn(tokensOf(text, paragraph, [], 0), reader)) reader.surnames.add(words.at(-1)!);
  return reader;
}

/** « Les portes, dit Anne Gil, sont vieilles », «Las puertas —dijo Ana Gil— son viejas»: the marks stay open around it. */
function aroundIncises(text: string, { start, end }: Stretch, lexicon: Reader): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (let at = start + 1; at < end; at++) {
    const isDash = /[—–]/.test(text[at]!);
    if (!isDash && !(lexicon.hasIncises && text[at] === ',')) continue;
    if (!isVerb(text.slice(at + 1, at + 40), lexicon)) continue;
    const close = isDash ? nextDash(text, at + 1, end) : inciseEnd(text, at + 1, end, lexicon);
    if (close === undefined) break;
    stretches.push({ start: from, end: at });
    at = close;
    from = /[,.—–]/.test(text[close]!) ? close + 1 : close;
  }
  if (/\p{L}/u.test(text.slice(from, end)) || !stretches.length) stretches.push({ start: from, end });
  return stretches;
}

function nextDash(text: string, from: number, end: number): number | undefined {
  const at = text.slice(from, end).search(/[—–]/);
  return at < 0 ? undefined : from + at;
}

/** The sign that ends what is told of the speaker from `from` on: past a title's full stop and what somebody is, “, le maire,”. */
function inciseEnd(text: string, from: number, end: number, lexicon: Reader): number | undefined {
  for (let at = from; at < end; at++) {
    const sign = text[at]!;
    if (sign === '.' && isTitleBefore(text, from, at, lexicon)) continue;
    if (sign === ',' && isTrade(text.slice(at + 1, Math.min(end, at + 60)).split(/[,.;:!?»”"]/, 1)[0]!, lexicon))
      continue;
    if (/[,.;!?»”"]/.test(sign)) return at;
  }
  return undefined;
}

function isTitleBefore(text: string, from: number, at: number, { office }: Reader): boolean {
  const word = text
    .slice(Math.max(from, at - 12), at)
    .split(/\s/)
    .at(-1)!;
  return /^\p{Lu}$/u.test(word) || (word.length < 5 && office.test(word));
}

/** Whether a few words say what somebody is: “le maire de Kelm”, “54 ans”, “ancienne présidente”. */
function isTrade(words: string, { trade, verbs, auxiliaries }: Reader): boolean {
  const all = words.trim().split(/\s+/);
  if (/^\d{1,3}\s(?:ans|años|Jahre)$/u.test(words.trim())) return true;
  const noun = all.slice(0, 4).findIndex((word) => trade.test(word.toLowerCase()) || trade.test(word));
  // “le maire est parti” goes on with the speech.
  const isClause = all.some((word) => verbs.has(word) || auxiliaries.has(word) || FINITE.test(word));
  return noun >= 0 && all.slice(0, noun).every((word) => /^[\p{Ll}’']+$/u.test(word)) && !isClause;
}

/** Forms of “to be”, “to have” and what else a clause is built with, in the languages of closed lists. */
const FINITE =
  /^(?:est|sont|était|étaient|sera|ont|va|vont|doit|peut|veut|fait|es|son|era|eran|está|están|fue|será|tiene|tienen|hay|va|van|ist|sind|war|waren|hat|haben|wird|werden|kann|muss|sei|seien)$/;

/** A paragraph that opens with a dash is spoken; what stands between its dashes, or behind a comma and a verb, is not. */
function dialogueIn(
  text: string,
  [start, end]: Range,
  lexicon: Reader,
): { tokens: Token[]; stretches: Stretch[] } | undefined {
  if (!/^[—–]\s?\p{L}|^[—–]\s?[¡¿]/u.test(text.slice(start, start + 4))) return undefined;
  const stretches: Stretch[] = [];
  let from = start + 1;
  let isSpoken = true;
  const hasDashes = /[—–]/.test(text.slice(start + 1, end));
  for (let at = start + 1; at <= end; at++) {
    const isDash = at === end || /[—–]/.test(text[at]!);
    const isIncise = isSpoken && text[at] === ',' && isVerb(text.slice(at + 1, at + 40), lexicon);
    const isBack = !isSpoken && !hasDashes && inciseEnd(text, from, end, lexicon) === at;
    if (!isDash && !isIncise && !isBack) continue;
    if (isSpoken && /\p{L}/u.test(text.slice(from, at))) stretches.push({ start: from, end: at });
    isSpoken = !isSpoken;
    from = at + 1;
  }
  return { tokens: tokensOf(text, [start + 1, end], stretches, 0), stretches };
}

function isVerb(ahead: string, { verbs, auxiliaries }: Reader): boolean {
  const words = ahead
    .toLowerCase()
    .trim()
    .split(/[\s,.—–]+/, 3);
  return verbs.has(words[0]!.split('-')[0]!) || (auxiliaries.has(words[0]!) && verbs.has(words[1] ?? ''));
}

function reportIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Report | undefined {
  const report =
    accordingIn(tokens, from, to, lexicon) ??
    behindQuotation(tokens, from, to, lexicon) ??
    byVerb(tokens, from, to, lexicon);
  if (!report || report.unsaid || report.content.some(([start]) => isQuoted(tokens, start))) return report;
  return isHearsay(tokens, from, report, lexicon) ? { ...report, unsaid: 'supposed' } : report;
}

/** “Angeblich sagte Ada Bach”, “Gerüchte, dass Ada Bach sagte”; “On ignore si Ada Bach a dit que …”. */
function isHearsay(tokens: readonly Token[], from: number, { who, cue, content }: Report, lexicon: Reader): boolean {
  const to = Math.max(cue[1], who?.to ?? 0);
  for (let at = from; at < to; at++) {
    const isOutside = !content.some(([start, end]) => start <= at && at < end) && !isQuoted(tokens, at);
    if (isOutside && lexicon.hearsay.has(tokenAt(tokens, at).lower)) return true;
  }
  return who !== undefined && who.from < cue[0] && lexicon.supposing.has(tokenAt(tokens, who.from - 1).lower);
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
    if (!who) return undefined;
    const cue: Report['cue'] = [at, at + length];
    const comma = isBehind ? at + 1 : endOfApposition(tokens, who.to, to, lexicon);
    const rest = tokenAt(tokens, comma).text === ',' ? comma + 1 : comma;
    const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
    const before: Report['content'] = at === from || isBehind ? [] : [[from, end]];
    const isAbout = before.length > 0 && lexicon.relatives.has(tokenAt(tokens, rest).lower);
    const content: Report['content'] = rest < to && !isAbout ? [...before, [rest, to]] : before;
    if (!content.some(([first, last]) => last - first > 1)) return undefined;
    // “selon le rapport”: who that is, nobody says.
    return { who, cue, content, surety: who.words.length ? SURETY.beside : SURETY.told };
  }
  return undefined;
}

/** Where what is said of somebody between commas ends: “Ana Gil, la alcaldesa, …”. */
function endOfApposition(tokens: readonly Token[], at: number, to: number, lexicon: Reader): number {
  if (tokenAt(tokens, at).text !== ',') return at;
  let end = at + 1;
  while (end < Math.min(to, at + 16) && !isQuoted(tokens, end) && tokenAt(tokens, end).text !== ',') end++;
  if (end >= to || tokenAt(tokens, end).text !== ',') return at;
  const words = tokens.slice(at + 1, end).map(({ text }) => text);
  return isTrade(words.join(' '), lexicon) || isRelative(tokens, at + 1, lexicon) ? end : at;
}

/** “…, der den Hafen leitet, …”, not “…, der Hafen sei voll”. */
function isRelative(tokens: readonly Token[], at: number, lexicon: Reader): boolean {
  if (!lexicon.relatives.has(tokenAt(tokens, at).lower)) return false;
  const { lower } = tokenAt(tokens, at + 1);
  return !lexicon.nounsAreCapital || lexicon.determiners.has(lower) || lexicon.prepositions.has(lower);
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
    begin > end &&
    /^(?:s[’'])?\p{Ll}{3,}$/u.test(tokenAt(tokens, verb).text) &&
    who.words.length > 1 &&
    who.from - verb < 5;
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
    if (isQuoted(tokens, at)) continue;
    const verb = verbAt(tokens, from, at, lexicon);
    if (!verb) continue;
    const start = contentStart(tokens, at + 1, to, verb !== 'said', lexicon);
    const left = whoIn(tokens, from, at, lexicon);
    const right = whoBehind(tokens, at + 1, start ?? to, lexicon);
    const cue: Report['cue'] = [at, at + 1];
    const unsaid = unsaidIn(tokens, from, at, start ?? to, verb, lexicon);
    const isBehindComma = at > from + 1 && tokenAt(tokens, at - 1).text === ',';
    const isNext = isBehindComma && right !== undefined && right.words.length > 0;
    const opens = lexicon.subordinators.has(tokenAt(tokens, from).lower);
    // “Die Schiffe seien voll, sagte Peter Voss”, “Die Werft werde, sagte Peter Voss, im Herbst schließen.”
    if (isNext && !opens && !(start !== undefined && isQuoted(tokens, start) && quotedEnd(tokens, start) >= to)) {
      const isThat = start !== undefined && lexicon.that.has(tokenAt(tokens, start - 1).lower);
      const comma = endOfApposition(tokens, right.to, to, lexicon);
      const goesOn = tokenAt(tokens, comma).text === ',' && comma + 1 < to && !isThat;
      const content: Report['content'] = [[from, at - 1], ...(goesOn ? [[comma + 1, to] as [number, number]] : [])];
      if (!isThat)
        return { who: right, cue, content, surety: SURETY.beside, ...(verb !== 'said' && unsaid && { unsaid }) };
    }
    if (start !== undefined) {
      const who = isNext ? right : left?.words.length ? left : (right ?? left);
      const isDirect = isQuoted(tokens, start) && quotedEnd(tokens, start) >= to;
      if (!who || (!isDirect && to - start < 2)) continue;
      const isOpen = unsaid ?? (isDirect || !isSupposed(tokens, from, at, lexicon) ? undefined : 'supposed');
      return {
        who,
        cue,
        content: [[start, to]],
        surety: isDirect ? SURETY.labelled : SURETY.beside,
        ...(isOpen && !(isDirect && isOpen === 'asked') && { unsaid: isOpen }),
      };
    }
    // “… , wie Peter Voss sagte.”
    const as = tokens.findIndex(
      ({ text }, place) =>
        place > from + 2 && place < at && text === ',' && lexicon.as.has(tokenAt(tokens, place + 1).lower),
    );
    const named = as < 0 ? undefined : (whoIn(tokens, as + 2, at, lexicon) ?? right);
    if (named?.words.length)
      return { who: named, cue, content: [[from, as]], surety: SURETY.beside, ...(unsaid && { unsaid }) };
    // “Ob das Tor schließt, wollte Peter Voss nicht sagen”, “Dass es schließt, bestritt er.”
    const isFronted = lexicon.that.has(tokenAt(tokens, from).lower) || lexicon.whether.has(tokenAt(tokens, from).lower);
    const comma = isFronted ? lastComma(tokens, from, at) : undefined;
    const whose = comma === undefined ? undefined : (right ?? whoIn(tokens, comma + 1, at, lexicon));
    if (comma !== undefined && whose && unsaid)
      return { who: whose, cue, content: [[from, comma]], surety: SURETY.beside, unsaid };
  }
  return undefined;
}

function lastComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) if (tokenAt(tokens, at).text === ',') return at;
  return undefined;
}

type Verb = 'said' | 'asked' | 'denied' | 'infinitive' | 'future';

/** What kind of verb of saying stands at a place, if any; an infinitive only where another verb governs it. */
function verbAt(tokens: readonly Token[], from: number, at: number, lexicon: Reader): Verb | undefined {
  const { lower } = tokenAt(tokens, at);
  const isGoverned = () => isNot(tokens, from, at, lexicon) || hasBefore(tokens, from, at, governing(lexicon));
  if (lexicon.infinitives.has(lower) && isGoverned()) return 'infinitive';
  if (lexicon.future.has(lower)) return 'future';
  if (lexicon.denying.has(lower)) return 'denied';
  // “Preguntado por los costes, Juan Hell respondió: …”
  if (lexicon.asking.has(lower)) return at === from ? undefined : 'asked';
  const isThus = lexicon.thus.has(lower) && tokenAt(tokens, at - 1).text === ',';
  return lexicon.verbs.has(lower) || isThus ? 'said' : undefined;
}

function governing({ modals, refusing }: Reader): (lower: string) => boolean {
  return (lower) => modals.has(lower) || refusing.has(lower);
}

/** Whether a word stands before `at` in its clause, outside marks. */
function hasBefore(tokens: readonly Token[], from: number, at: number, is: (lower: string) => boolean): boolean {
  for (let place = at - 1; place >= from && place > at - 14; place--) {
    const { lower, text } = tokenAt(tokens, place);
    if (isQuoted(tokens, place) || text === ',') return false;
    if (is(lower)) return true;
  }
  return false;
}

/** Why what stands behind or before the verb at `at` was not said. */
function unsaidIn(
  tokens: readonly Token[],
  from: number,
  at: number,
  start: number,
  verb: Verb,
  lexicon: Reader,
): Unsaid | undefined {
  if (isNot(tokens, from, at, lexicon) || isNotBehind(tokens, at + 1, start, lexicon)) return 'not said';
  if (isNothingSaid(tokens, from, at, lexicon)) return 'not said';
  if (hasBefore(tokens, from, at, (lower) => lexicon.refusing.has(lower))) return 'not said';
  // “weigerte sich zu sagen”, “se negó a decir”: the verb that refuses governs another one.
  if (verb === 'denied' || verb === 'asked') return verb;
  if (verb === 'infinitive' || verb === 'future') return 'planned';
  // “soll gesagt haben”, “aurait dit”
  return hasBefore(tokens, Math.max(from, at - 5), at, (lower) => lexicon.modals.has(lower)) ? 'supposed' : undefined;
}

/** “Si Rosa Gil dice que …”, “¿Dijo Rosa Gil que …?” */
function isSupposed(tokens: readonly Token[], from: number, at: number, { supposing }: Reader): boolean {
  let end = at;
  while (end < tokens.length && !(/^[.?!…]$/.test(tokenAt(tokens, end).text) && !isQuoted(tokens, end))) end++;
  if (tokenAt(tokens, end).text === '?') return true;
  for (let place = at - 1; place >= from; place--)
    if (
      supposing.has(tokenAt(tokens, place).lower) &&
      (place === from || /^[,¿]$/.test(tokenAt(tokens, place - 1).text))
    )
      return true;
  return false;
}

/** “No es cierto que Rosa Gil dijo que …”: a negation governs the verb of saying. */
function isNothingSaid(tokens: readonly Token[], from: number, at: number, lexicon: Reader): boolean {
  for (let that = from + 1; that < at; that++) {
    const { lower } = tokenAt(tokens, that);
    if (isQuoted(tokens, that) || !(lexicon.that.has(lower) || /^qu[’']./.test(lower))) continue;
    for (let place = from; place < that; place++)
      if (isNegation(tokens, place, lexicon) || FALSE.test(tokenAt(tokens, place).lower)) return true;
  }
  return false;
}

/** What calls a report untrue, in the languages of closed lists. */
const FALSE = /^(?:falsch|unwahr|gelogen|erfunden|faux|inexact|mensonger|falso|incierto|mentira)$/;

/** Where the words begin that a verb before `from` reports. */
function contentStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  mayAsk: boolean,
  lexicon: Reader,
): number | undefined {
  let comma: number | undefined;
  for (let at = from; at < Math.min(to, from + 24); at++) {
    const { text, lower } = tokenAt(tokens, at);
    if (isQuoted(tokens, at))
      return tokenAt(tokens, at - 1).text === ':' || at - from < 2 || lexicon.that.has(tokenAt(tokens, at - 1).lower)
        ? at
        : undefined;
    if (text === ':') return at + 1 < to ? at + 1 : undefined;
    if (text === ',') {
      const end = endOfApposition(tokens, at, to, lexicon);
      if (end > at) {
        comma ??= end;
        at = end;
        continue;
      }
      comma ??= at;
    }
    if (lexicon.that.has(lower)) return at + 1;
    if (/^qu[’']./.test(lower)) return at;
    if (mayAsk && (lexicon.whether.has(lower) || /^s[’']ils?$/.test(lower))) return at;
  }
  return lexicon.reportsAfterComma && comma !== undefined && comma - from < 14 ? comma + 1 : undefined;
}

function isNegation(tokens: readonly Token[], at: number, { negations, merely }: Reader): boolean {
  const { lower } = tokenAt(tokens, at);
  const isOne = negations.has(lower) || /^n[’']./.test(lower);
  return isOne && !isQuoted(tokens, at) && !tokens.slice(at + 1, at + 5).some((next) => merely.has(next.lower));
}

/** Whether a negation stands before the verb in its clause, near it. */
function isNot(tokens: readonly Token[], from: number, at: number, lexicon: Reader): boolean {
  for (let place = at - 1; place >= from && place > at - 6; place--) {
    if (isQuoted(tokens, place) || tokenAt(tokens, place).text === ',') return false;
    if (isNegation(tokens, place, lexicon)) return true;
  }
  return false;
}

/** “sagte am Montag nicht, ob”: likewise behind it, before what it governs. */
function isNotBehind(tokens: readonly Token[], from: number, to: number, lexicon: Reader): boolean {
  for (let place = from; place < Math.min(to, from + 8); place++) {
    if (isQuoted(tokens, place) || /^[,:]$/.test(tokenAt(tokens, place).text)) return false;
    if (isNegation(tokens, place, lexicon)) return true;
  }
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
