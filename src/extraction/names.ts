import { HER_NAMES, HIS_NAMES } from './given-names.ts';
import {
  CAPITAL_OR_COUNTRY,
  GENERATION,
  NAMES_LIKE_WORDS,
  OFFICE_AT_END,
  OFFICE,
  OPENERS,
  ORGANIZATION_WORD,
  PARTICLES,
  PLACE_AT_END,
  PLACE_AT_START,
} from './name-words.ts';
import type { Token } from './tokens.ts';
import { CONJUNCTIONS, DETERMINERS, HER_TITLES, HIS_TITLES, LEADS, PRONOUNS, TIMES, TITLES } from './words.ts';

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
    if (!isNameWord(tokens[at]!)) continue;
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
  if (!/^(?:and|of|for|&)$/.test(tokens[end]?.text ?? '') || !tokens[end + 1] || !isNameWord(tokens[end + 1]!))
    return false;
  const last = runEnd(tokens, end + 1);
  return last - end < 5 && ORGANIZATION_WORD.test(tokens[last - 1]!.text) && tokens[end]!.text !== 'of';
}

/** A line in which most words that may be small are capital. */
function isHeadline(tokens: readonly Token[], isFirst: boolean): boolean {
  const last = tokens.at(-1);
  if (tokens.length > 30 || (!isFirst && last && (last.quotation >= 0 || /^[.!,;]$/.test(last.text)))) return false;
  let small = 0;
  let capitals = 0;
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
  return capitals > 3 && small * 3 < capitals;
}

function isNameWord(token: Token): boolean {
  return token.isName;
}

function runEnd(tokens: readonly Token[], start: number): number {
  const { quotation } = tokens[start]!;
  let end = start + 1;
  while (end < tokens.length && !/[’']s$/.test(tokens[end - 1]!.text)) {
    const token = tokens[end]!;
    if (token.quotation !== quotation) {
      const over = nicknameEnd(tokens, end);
      if (quotation < 0 && over !== undefined && end - start === 1) {
        end = over + 1;
        continue;
      }
      break;
    }
    if (token.start - tokens[end - 1]!.end > 1) break;
    if (isNameWord(token)) end++;
    else if (token.text === ',' && /^[JS]r\.?$/.test(tokens[end + 1]?.text ?? '')) end += 2;
    else if (
      PARTICLES.test(token.text) &&
      end + 1 < tokens.length &&
      (isNameWord(tokens[end + 1]!) ||
        (PARTICLES.test(tokens[end + 1]!.text) && tokens[end + 2] && isNameWord(tokens[end + 2]!)))
    )
      end++;
    else break;
  }
  return end;
}

/** First token behind a nickname in marks (Eddie "Boots" Marlowe) that a name follows. */
function nicknameEnd(tokens: readonly Token[], at: number): number | undefined {
  const { quotation } = tokens[at]!;
  let end = at;
  while (end < tokens.length && tokens[end]!.quotation === quotation) end++;
  return quotation >= 0 &&
    end - at <= 4 &&
    end < tokens.length &&
    isNameWord(tokens[end]!) &&
    tokens[end]!.quotation < 0
    ? end
    : undefined;
}

function mentionIn(tokens: readonly Token[], start: number, end: number): Mention | undefined {
  let from = start;
  let to = end;
  while (to - from > 1 && isTime(tokens[to - 1]!)) to--;
  if (to < end) return mentionIn(tokens, start, to);
  const opens = start === 0 || /^[.?!:"“”«»„‘’'—–)]$/.test(tokens[start - 1]!.text);
  const words = () =>
    tokens.slice(from, end).filter((token) => token.isWord && token.quotation === tokens[start]!.quotation);
  while (from < end && (opens || end - from > 1) && isOpener(tokens[from]!, opens)) from++;
  const doubtful = from >= end && looksLikeParticiple(tokens[end - 1]!.lower);
  if (doubtful) from = end - 1;
  if (from >= end) return undefined;
  let titled = false;
  let gender: Mention['gender'];
  const last = tokens[end - 1]!;
  const isBody = ORGANIZATION_WORD.test(last.text) && !GENERATION.test(last.text);
  for (let at = isBody ? from - 1 : end - 2; at >= from; at--) {
    const bare = tokens[at]!.lower.replace(/\.$/, '');
    if (TITLES.has(bare) || OFFICE.test(tokens[at]!.text)) {
      if (HIS_TITLES.has(bare)) gender = 'he';
      if (HER_TITLES.has(bare)) gender = 'she';
      titled = true;
      from = at + 1;
      break;
    }
  }
  const written = words().map((token) => token.text.replace(/[’']s?$/, ''));
  if (
    !written.length ||
    (written.length === 1 &&
      (TITLES.has(written[0]!.toLowerCase().replace(/\.$/, '')) || TIMES.has(written[0]!.toLowerCase())))
  )
    return undefined;
  const given = written[0]!.toLowerCase();
  const kind = kindOf(written, titled);
  const isDetermined = from > 0 && DETERMINERS.has(tokens[from - 1]!.lower);
  if (!gender && written.length > 1) gender = HIS_NAMES.has(given) ? 'he' : HER_NAMES.has(given) ? 'she' : undefined;
  return {
    words: written,
    start: tokens[from]!.start,
    end: last.end - (/[’']s?$/.exec(last.text)?.[0].length ?? 0),
    from,
    to: end,
    kind: isDetermined && !titled && !isGiven(given) && kind === 'person' ? 'unclear' : kind,
    titled,
    gender,
    possessive: /[’']s?$/.test(last.text) || tokens[end]?.text === '’s' || tokens[end]?.text === "'s",
    quoted: last.quotation >= 0,
    opens,
    ...(doubtful && { doubtful }),
  };
}

/** A day or month that stands behind a name: "Broaddrick Sunday night". */
function isTime({ lower }: Token): boolean {
  return TIMES.has(lower) && /day$/.test(lower);
}

/** A capital that is only the first word of a sentence. */
function isOpener({ lower, text }: Token, opens: boolean): boolean {
  if (/^(?:Will|May|Mark|Grace|Rose|Art|Bill)$/.test(text)) return false;
  return (
    LEADS.has(lower) ||
    DETERMINERS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    (opens && OPENERS.has(lower)) ||
    (TIMES.has(lower) && !/^(?:April|June)$/.test(text)) ||
    (opens && looksLikeParticiple(lower))
  );
}

function looksLikeParticiple(lower: string): boolean {
  return /(?:ly|ing)$/.test(lower) && !isGiven(lower) && !NAMES_LIKE_WORDS.has(lower);
}

function isGiven(lower: string): boolean {
  return HIS_NAMES.has(lower) || HER_NAMES.has(lower);
}

/** Words no name holds but a headline does: "Ann Lee Told Us What To Do". */
function isNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    lower.length > 1 &&
    word[1] !== word[1]!.toUpperCase() &&
    (PRONOUNS.has(lower) ||
      DETERMINERS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      /^(?:to|for|of|with|about|into|from)$/.test(lower))
  );
}

function kindOf(words: readonly string[], titled: boolean): Mention['kind'] {
  if (words.length === 1) {
    if (titled) return 'person';
    return ORGANIZATION_WORD.test(words[0]!) ||
      CAPITAL_OR_COUNTRY.test(words[0]!) ||
      words[0]!.endsWith('.') ||
      /^\p{Lu}{2,}s?$/u.test(words[0]!)
      ? 'organization'
      : 'unclear';
  }
  if (words.some((word) => ORGANIZATION_WORD.test(word))) return 'organization';
  const hasGiven = isGiven(words[0]!.toLowerCase());
  if (!hasGiven && (PLACE_AT_END.test(words.at(-1)!) || PLACE_AT_START.test(words[0]!))) return 'organization';
  if (words.length > 5 || words.some(isNoName)) return 'unclear';
  if (!hasGiven && OFFICE_AT_END.test(words.at(-1)!)) return 'unclear';
  const capitals = words.filter((word) => !GENERATION.test(word)).map((word) => /^\p{Lu}{3,}$/u.test(word));
  return capitals.includes(true) && capitals.includes(false) ? 'organization' : 'person';
}
