import { ORGANIZATION_WORD, PARTICLES } from '../languages/english/name-words.ts';
import { DETERMINERS } from '../languages/english/words.ts';
import { type Token, tokenAt } from '../languages/tokens.ts';
import type { Word } from '../languages/vocabulary.ts';

/** A proper name where it stands in a text. */
export interface Mention {
  /** Words of the name, without titles: Ada Okafor; Okafor. */
  words: string[];
  start: number;
  end: number;
  /** Token index in its paragraph of the first and behind the last word, titles included in neither. */
  from: number;
  to: number;
  kind: 'person' | 'organization' | 'unclear';
  /** A title such as Mr. or Sen. stands before it. */
  titled: boolean;
  gender: 'he' | 'she' | undefined;
  /** Somebody's: the name is not what the sentence is about. */
  possessive: boolean;
  quoted: boolean;
  /** It opens its sentence, titles aside. */
  opens: boolean;
  /** It only looks like a name, as may the first word of any sentence, unless the text has it as one elsewhere. */
  doubtful?: true;
}

/** "her son, Rafe": who needs no surname. */
const HIS_RELATIONS = new Set(
  'boyfriend brother father grandfather grandson husband nephew son stepson uncle widower'.split(' '),
);
const HER_RELATIONS = new Set(
  'aunt daughter girlfriend granddaughter grandmother mother niece sister stepdaughter widow wife'.split(' '),
);

/** A title that is also a surname: Mr. King. */
const SURNAME_LIKE_TITLE = /^(?:Bishop|Cardinal|Chancellor|Judge|King|Lord|Major|Pope|Prince|Sheriff)(?:[’']s)?$/;

/** The mentions that are names: of the doubtful ones those that are the last word of somebody's full name. */
export function withoutDoubtful(mentions: readonly Mention[]): Mention[] {
  const surnames = new Set(mentions.flatMap(({ words, kind }) => (kind === 'person' && words[1] ? words.at(-1)! : [])));
  return mentions.filter(({ words, doubtful }) => !doubtful || surnames.has(words[0]!));
}

/** The proper names of a paragraph. In a headline, where every word is capital, none can be told. */
export function mentionsOf(tokens: readonly Token[], isFirst: boolean): Mention[] {
  const mentions: Mention[] = [];
  if (isHeadline(tokens, isFirst)) return mentions;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokenAt(tokens, at))) continue;
    const end = runEnd(tokens, at);
    const mention = mentionIn(tokens, at, end);
    if (mention?.kind === 'person' && goesOnAsOrganization(tokens, end)) mention.kind = 'organization';
    if (mention) mentions.push(mention);
    at = end - 1;
  }
  return mentions;
}

/** "Anhui Provincial Planning" is nobody when "and Reform Commission" follows. */
function goesOnAsOrganization(tokens: readonly Token[], end: number): boolean {
  if (!/^(?:and|of|for|&)$/.test(tokens[end]?.text ?? '') || !tokens[end + 1] || !isNameWord(tokenAt(tokens, end + 1)))
    return false;
  const last = runEnd(tokens, end + 1);
  return last - end < 5 && ORGANIZATION_WORD.test(tokenAt(tokens, last - 1).text) && tokenAt(tokens, end).text !== 'of';
}

/** A line in which most words that may be small are capital. */
function isHeadline(tokens: readonly Token[], isFirst: boolean): boolean {
  const last = tokens.at(-1);
  if (tokens.length > 30 || (!isFirst && last && (last.quotation >= 0 || /^[.!,;]$/.test(last.text)))) return false;
  let small = 0;
  let capitals = 0;
  // A headline may quote: Okafor and Hale Mock ‘Paper Bridge’.
  const least = isFirst && tokenAt(tokens, 0).quotation < 0 && tokens.some(({ quotation }) => quotation >= 0) ? 3 : 4;
  for (const token of tokens) {
    // A list of those present is no headline, nor is a line that reports in small letters.
    if (token.text === ';' || (token.share >= 70 && !token.isCapital)) return false;
    if (
      token.quotation >= 0 ||
      !token.isWord ||
      /^(?:of|the|for|and|a|an|to|in|on|de|with|at|by|is|as|from)$/.test(token.lower)
    )
      continue;
    if (token.isCapital) capitals++;
    else small++;
  }
  return capitals >= least && small * 5 < capitals;
}

function isNameWord(token: Token): boolean {
  return token.isName;
}

function runEnd(tokens: readonly Token[], start: number): number {
  const { quotation } = tokenAt(tokens, start);
  let end = start + 1;
  while (end < tokens.length && !/[’']s$/.test(tokenAt(tokens, end - 1).text)) {
    const token = tokenAt(tokens, end);
    if (token.quotation !== quotation) {
      const over = nicknameEnd(tokens, end);
      if (quotation < 0 && over !== undefined && end - start === 1) {
        end = over + 1;
        continue;
      }
      break;
    }
    if (token.start - tokenAt(tokens, end - 1).end > 1) break;
    if (isNameWord(token)) end++;
    else if (token.text === ',' && /^[JS]r\.?$/.test(tokens[end + 1]?.text ?? '')) end += 2;
    else if (
      PARTICLES.test(token.text) &&
      end + 1 < tokens.length &&
      (isNameWord(tokenAt(tokens, end + 1)) ||
        (PARTICLES.test(tokenAt(tokens, end + 1).text) && tokens[end + 2] && isNameWord(tokenAt(tokens, end + 2))))
    )
      end++;
    else break;
  }
  return end;
}

/** First token behind a nickname in marks (Eddie "Boots" Marlowe) that a name follows. */
function nicknameEnd(tokens: readonly Token[], at: number): number | undefined {
  const { quotation } = tokenAt(tokens, at);
  let end = at;
  while (end < tokens.length && tokenAt(tokens, end).quotation === quotation) end++;
  return quotation >= 0 &&
    end - at <= 4 &&
    end < tokens.length &&
    isNameWord(tokenAt(tokens, end)) &&
    tokenAt(tokens, end).quotation < 0
    ? end
    : undefined;
}

function mentionIn(tokens: readonly Token[], start: number, stop: number): Mention | undefined {
  let from = start;
  let end = stop;
  // "Okafor Sunday night": a day behind a name.
  while (end - from > 1 && tokenAt(tokens, end - 1).word.inName?.isDay) end--;
  const opens = start === 0 || /^[.?!:"“”«»„‘’'—–)]$/.test(tokenAt(tokens, start - 1).text);
  while (from < end && (opens || end - from > 1) && isOpener(tokenAt(tokens, from), opens)) from++;
  const last = tokenAt(tokens, end - 1);
  const doubtful = from >= end && last.word.inName?.looksLikeParticiple;
  if (doubtful) from = end - 1;
  if (from >= end) return undefined;
  let titled = false;
  let gender: Mention['gender'];
  const lastInName = last.word.inName;
  const isBody = lastInName?.isOrganization && !lastInName.isPossessive && !lastInName.isGeneration;
  for (let at = isBody ? from - 1 : end - 2; at >= from; at--) {
    const inName = tokenAt(tokens, at).word.inName;
    if (!inName?.isTitle && !inName?.isOffice) continue;
    gender = inName.titleGender;
    titled = true;
    from = at + 1;
    break;
  }
  const parts: Word[] = [];
  for (let at = from; at < end; at++) {
    const token = tokenAt(tokens, at);
    if (token.isWord && token.quotation === tokenAt(tokens, start).quotation) parts.push(token.word);
  }
  // "Minister for Health Anna Bell": the name begins behind what the office is for.
  const isOffices = parts.length === 3 && !parts[0]!.inName?.givenGender && parts[1]!.inName?.givenGender;
  if (isOffices && (/^(?:for|of)$/.test(tokens[from - 1]?.lower ?? '') || parts[0]!.text === 'Guard')) {
    parts.shift();
    from++;
  }
  const [first] = parts;
  if (
    !first ||
    (parts.length === 1 &&
      (first.inName?.isTime || (first.inName?.isTitle && !(titled && SURNAME_LIKE_TITLE.test(first.text)))))
  )
    return undefined;
  const kind = kindOf(parts, titled);
  const given = first.inName?.givenGender;
  const isDetermined = from > 0 && DETERMINERS.has(tokenAt(tokens, from - 1).lower);
  const relation = tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1]?.lower ?? '';
  if (HIS_RELATIONS.has(relation)) gender ??= 'he';
  else if (HER_RELATIONS.has(relation)) gender ??= 'she';
  if (parts.length > 1 || relation === 'partner') gender ??= given;
  const ending = last.text.length - (lastInName?.text.length ?? last.text.length);
  return {
    words: parts.map((part) => part.inName?.text ?? part.text),
    start: tokenAt(tokens, from).start,
    end: last.end - ending,
    from,
    to: end,
    kind: isDetermined && !titled && !given && kind === 'person' ? 'unclear' : kind,
    titled,
    gender,
    possessive: ending > 0 || tokens[end]?.text === '’s' || tokens[end]?.text === "'s",
    quoted: last.quotation >= 0,
    opens,
    ...(doubtful && { doubtful }),
  };
}

/** A capital that is only the first word of a sentence. */
function isOpener({ word }: Token, opensSentence: boolean): boolean {
  const opens = word.inName?.opens;
  return opens === 'always' || (opensSentence && opens === 'sentence');
}

function kindOf(parts: readonly Word[], titled: boolean): Mention['kind'] {
  const first = parts[0]!.inName;
  const last = parts.at(-1)!.inName;
  if (parts.length === 1) return titled ? 'person' : first?.isBody ? 'organization' : 'unclear';
  const hasGiven = first?.givenGender !== undefined;
  // Lena Fox is somebody.
  if (hasGiven && parts.length === 2 && last?.text === 'Fox') return 'person';
  if (parts.some(({ inName }) => inName?.isOrganization)) return 'organization';
  if (!hasGiven && (last?.isPlaceAtEnd || first?.isPlaceAtStart)) return 'organization';
  if (parts.length > 5 || parts.some(({ inName }) => inName?.isNoName)) return 'unclear';
  if (!hasGiven && last?.isOfficeAtEnd) return 'unclear';
  const names = parts.filter(({ inName }) => !inName?.isGeneration);
  const shouted = names.filter(({ inName }) => inName?.isAllCapitals).length;
  return shouted > 0 && shouted < names.length ? 'organization' : 'person';
}
