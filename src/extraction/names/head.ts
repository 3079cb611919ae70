import type { Range } from '../../text/range.ts';
import { OFFICE, ORGANIZATION_WORD } from '../languages/english/name-words.ts';
import { isVerbOfSaying } from '../languages/english/reporting-verbs.ts';
import { LEADS, TIMES, TITLES } from '../languages/english/words.ts';
import type { Mention } from './names.ts';

/** What a source comes down to once its titles and appositions are taken off. */
export type SourceHead =
  | { kind: 'people'; mentions: Mention[] }
  | { kind: 'one of several'; mention: Mention }
  | { kind: 'organization'; name: string }
  | { kind: 'that organization'; noun: string }
  | { kind: 'nobody' };

const PREPOSITION = /\b(?:of|for|to|with|from|at|in|by|on|near|against|about|behind|like|as)\b/;
const BODY =
  /^(?:administration|agency|alliance|association|bank|board|bureau|campaign|center|centre|chain|coalition|college|commission|committee|company|council|court|department|federation|firm|foundation|government|group|institute|ministry|museum|network|newspaper|office|organization|outlet|paper|party|police|railway|regulator|school|station|team|transition|tribunal|trust|union|university|utility|weekly)$/;
/** A capital plural at the beginning of a sentence is a common noun, unless somebody bears it as a name. */
const COMMON_PLURAL =
  /^(?:\p{Lu}\p{Ll}+[^aisu]s|People|Police|Women|Men|Children|Staff|Everyone|Everybody|Nobody|Somebody|Someone|Anyone|Neither|None|Others|Researchers?|One)$/u;
/** What leads to a name that stands for others: "critics like Ruth Adair", "some observers, including Ruth Adair". */
const ONE_OF = /^(?:[\p{L}\d’'.-]+\s){0,5}[\p{L}’'-]+s,?\s(?:like|including|such\sas)\s(?:[\p{L}\d’'.-]+\s){0,9}$/u;
/** "his wife, Jean": who needs no surname. */
const RELATIVE =
  /\b(?:wife|husband|widow|widower|mother|father|sister|brother|daughter|son|aunt|uncle|cousin|grandmother|grandfather|partner)$/;
/** What leads from something written to whoever wrote it, but not to whoever showed it: "an email published by". */
const MADE_BY =
  /(?<!\b(?:published|seen|obtained|reviewed|viewed|verified|leaked|cited|received|read) )\b(?:by|from)\s(?:[\p{L}.]{1,40}\s){0,5}$/u;
const WRITTEN =
  /\b(?:analysis|article|audit|document|e-?mail|letter|memo|message|note|paper|poll|post|release|report|review|statement|study|survey|tweet)\s(?:\p{Ll}+ed\s)?$/u;
/** Somebody by nation. */
const NATIONAL = /(?:[^s]man|woman|[aei]an|ese|Scot|Briton|Dane|Swede|Finn|Turk|Spaniard)$/;
const BODY_NOUN = /^(?:the|this|that|its|their|his|her)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+)$/u;

/** The head of the source at `source`, which holds `inside`. `isBearer`: is a word part of a full name of the text? */
export function headOf(
  text: string,
  source: Range,
  inside: readonly Mention[],
  isBearer: (word: string) => boolean,
): SourceHead {
  const segments = segmentsOf(text, source);
  while (segments.length > 1 && isPlaceOrTime(text.slice(...segments[0]!))) segments.shift();
  const [first, second] = [segments[0]!, segments[1]];
  const firstNames = inside.filter((mention) => mention.start < first[1]);
  const head = peopleIn(text, first, firstNames, isBearer);
  if (head.length) return { kind: 'people', mentions: head };
  const organization = organizationIn(text, first, firstNames, isBearer);
  if (organization) return { kind: 'organization', name: organization };
  // "Another critic, Ruth Adair": the name is the apposition.
  if (second && isDescription(text.slice(...first))) {
    const apposed = inside.filter((mention) => mention.start >= second[0] && mention.start < second[1]);
    const isRelative = RELATIVE.test(text.slice(...first));
    const people = peopleIn(text, second, apposed, isBearer).filter(
      (mention) => isRelative || mention.words.length > 1,
    );
    if (people.length && people[0]!.start - second[0] < 40) return { kind: 'people', mentions: people.slice(0, 1) };
  }
  // "Alarmed by the storm, Mayor Ruth Adair, the first to come": the name opens a later part.
  for (const [start, end] of segments.slice(1)) {
    const [opening] = inside.filter((mention) => mention.start >= start && mention.end <= end);
    const isOpening = opening && /^(?:\p{Lu}[\p{L}.-]*\s){0,4}$/u.test(text.slice(start, opening.start));
    if (isOpening && opening.kind === 'person' && opening.words.length > 1 && !opening.possessive)
      return { kind: 'people', mentions: [opening] };
  }
  // "A study by Ruth Adair", "an email from Ruth Adair": whoever made it speaks in it.
  const maker = firstNames.find(
    (mention) =>
      mention.kind === 'person' && mention.words.length > 1 && MADE_BY.test(text.slice(first[0], mention.start)),
  );
  if (maker) return { kind: 'people', mentions: [maker] };
  const body = firstNames.find(
    (mention) =>
      mention.kind === 'organization' &&
      !mention.possessive &&
      WRITTEN.test(text.slice(first[0], mention.start).replace(MADE_BY, '')),
  );
  if (body) return { kind: 'organization', name: body.words.join(' ') };
  const one = inside.findLast(
    (mention) =>
      mention.kind === 'person' &&
      mention.words.length > 1 &&
      !mention.possessive &&
      ONE_OF.test(text.slice(source[0], mention.start)),
  );
  if (one) return { kind: 'one of several', mention: one };
  const noun = BODY_NOUN.exec(
    text
      .slice(...first)
      .trim()
      .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
  )?.[1];
  if (noun && BODY.test(noun)) return { kind: 'that organization', noun };
  return { kind: 'nobody' };
}

/** Whether a segment only says where or when: "Va., Lee, in a green coat", "Earlier Tuesday, the mayor". */
function isPlaceOrTime(segment: string): boolean {
  if (/^\p{Lu}\p{Ll}{0,4}\.$/u.test(segment)) return true;
  return segment
    .toLowerCase()
    .split(' ')
    .every((word) => TIMES.has(word) || LEADS.has(word));
}

/** The parts of a source between commas and brackets. */
function segmentsOf(text: string, [start, end]: Range): Range[] {
  if (!/[,([)\]—–-]|\swho/.test(text.slice(start, end))) return [[start, end]];
  const segments: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/,\s|\s[([—–]|[)\]—–]|\s-\s|,?\swho(?:se|m)?\s|$/g)) {
    const at = start + match.index;
    // A generation belongs to the name before its comma.
    if (/^,\s(?:Jr|Sr)\b/.test(text.slice(at, at + 5))) continue;
    if (at > from) segments.push([from, at]);
    from = at + match[0].length;
  }
  return segments.length ? segments : [[start, end]];
}

/** The people a segment is about: not somebody's aide, not what follows "for". */
function peopleIn(
  text: string,
  [start, end]: Range,
  names: readonly Mention[],
  isBearer: (word: string) => boolean,
): Mention[] {
  const able = names.filter((mention, index) => {
    if (mention.kind === 'organization' || (mention.kind === 'unclear' && mention.words.length > 1)) return false;
    if (mention.possessive && !isWhole(text, mention, start, end)) return false;
    const before = text.slice(start, mention.start);
    if (PREPOSITION.test(withoutBodies(before.replace(/^[\s\S]*\band\s/, '')))) return false;
    const after = text.slice(mention.end, end);
    if (isModifier(after)) return false;
    if (mention.words.length > 1 || mention.titled) return true;
    if (/\bthe\s$/i.test(before)) return false;
    if (mention.opens && !isBearer(mention.words[0]!) && COMMON_PLURAL.test(mention.words[0]!)) return false;
    return (
      isBearer(mention.words[0]!) ||
      (before.trim() === '' && after.trim() === '') ||
      (index > 0 && /\band\s$/.test(before))
    );
  });
  if (able.length < 2) return able;
  const joined = able.every((mention, index) => index === 0 || joins(text.slice(able[index - 1]!.end, mention.start)));
  return joined ? able : able.slice(-1);
}

/** Without the "of" and "for" inside an office or a body that the name follows: "Secretary of State", "University of Kelm pilot". */
function withoutBodies(before: string): string {
  const words = before.split(/\s+/);
  return words.filter((_, at) => !joinsCapitals(words, at) && !joinsOffice(words, at)).join(' ');
}

/** "Secretary of State", "Fight for $15". */
function joinsCapitals(words: readonly string[], at: number): boolean {
  const [last = '', next = ''] = [words[at - 1], words[at + 1] === 'the' ? words[at + 2] : words[at + 1]];
  const joins = /^(?:of|for|at|in)$/.test(words[at]!) && /^[\p{Lu}$]/u.test(next) && /^\p{Lu}/u.test(last);
  return joins && (at > 1 || isOfficeOrBody(last) || next.startsWith('$'));
}

/** "chief of staff Ann Lee", but not "a friend of candidate Ann Lee". */
function joinsOffice(words: readonly string[], at: number): boolean {
  return (
    words[at] === 'of' &&
    at > 0 &&
    !words[at - 1]!.endsWith('s') &&
    !/^(?:an?|the|one|some|another)$/i.test(words[0]!) &&
    at < words.length - 2 &&
    words.slice(at + 1, -1).every((word) => /^\p{Ll}/u.test(word))
  );
}

function isOfficeOrBody(word: string): boolean {
  return TITLES.has(word.toLowerCase()) || OFFICE.test(word) || ORGANIZATION_WORD.test(word);
}

/** Whether a segment is nothing but somebody's: "Lee's", of Lee's remark. */
function isWhole(text: string, mention: Mention, start: number, end: number): boolean {
  return /^(?:[’']s?)?$/.test(text.slice(mention.end, end)) && /^\S{0,5}\s?$/.test(text.slice(start, mention.start));
}

/** Whether a noun follows, so that the name only says whose or which it is: "Okafor aides", but not "Okafor began". */
export function isModifier(after: string): boolean {
  const next = /^[’']?s?\s+(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  if (
    next === undefined ||
    /^(?:as|this|was|is|has|does|himself|herself|for|or|after|over|under|never|later|ever|earlier|together|rather|however|whether|us|pass(?:es)?|says|gets|goes|takes|makes|wants|needs|uses|wins|puts|tells|told)$/.test(
      next,
    )
  )
    return false;
  if (
    isVerbOfSaying(next) ||
    /^(?:dis)?agrees$|^(?:hopes|knows|laughs|likes|lives|looks|loves|nods|pauses|plays|points|remembers|runs|shrugs|sighs|sits|smiles|stands|thinks|walks|works)$/.test(
      next,
    )
  )
    return false;
  return (
    BODY.test(next) ||
    /(?:[^s]s|er|[^f]or|man|woman|men|women|ism|ion|ment|ship|camp|staff|aide|ally|surrogate|fan|family|folks|people|boss|press|White|super)$/.test(
      next,
    )
  );
}

/** Whether what stands between two names makes them one list: "and", a comma, "and Mayor". */
function joins(between: string): boolean {
  const words = between.trim().split(/\s+/);
  return (
    /^(?:and|&|,|,\sand)$/.test(words[0]!) ||
    (words.includes('and') && words.slice(words.indexOf('and') + 1).every((word) => /^\p{Lu}/u.test(word)))
  );
}

/** A segment that says what somebody is, and leaves the name to the next: "another critic", "Apple's chief executive". */
export function isDescription(segment: string): boolean {
  return (
    /^(?:\p{Ll}|A |An |The |One |Another |His |Her |Its |Their |Our |My )/u.test(segment) ||
    (/(?:[’']s|s[’']) /.test(segment) && /\p{Ll}$/u.test(segment))
  );
}

/** The name of the organization a segment comes down to: from its first capital on, when nothing else is in it. */
function organizationIn(
  text: string,
  [start, end]: Range,
  names: readonly Mention[],
  isBearer: (word: string) => boolean,
): string | undefined {
  const written = text
    .slice(start, end)
    .trim()
    .replace(/^(?:the|an?|but|and|two|three|four|five|six|some|many|several|one|another|both|most)\s/i, '');
  const words = written.split(/\s+/);
  const last = words.at(-1)!.replace(/[’']s$/, '');
  // "The Minister of Power" is somebody, and so is "the Frenchman".
  if (
    words.length > 1
      ? /^(?:Chief|Clerk|Director|Head|Leader|Mayor|Minister|President|Secretary|Speaker)$/.test(words[0]!)
      : NATIONAL.test(last)
  )
    return undefined;
  // "Friends of Ann Lee": people around somebody are no organization.
  if (COMMON_PLURAL.test(words[0]!) && names.some(({ kind, words }) => kind === 'person' && words.length > 1))
    return undefined;
  // "The Kelm Group's CEO" is somebody; "Lee's" is something of Lee's.
  if (/[’']s\s/.test(written) && OFFICE.test(last)) return undefined;
  if (/[’']s$/.test(written) && (isBearer(last) || TITLES.has(words[0]!.toLowerCase().replace('.', ''))))
    return undefined;
  const isName =
    /^\p{Lu}/u.test(written) &&
    words.every((word) => /^[\p{Lu}\d&(“"]/u.test(word) || /^(?:of|for|the|and|on|in|at|to)$/.test(word));
  if (isName && names.length && !(words.length === 1 && COMMON_PLURAL.test(last))) return written;
  if (
    /^\p{Lu}/u.test(written) &&
    BODY.test(last) &&
    words.length < 8 &&
    !PREPOSITION.test(written.replace(/\b(?:of|for)\b/g, ''))
  )
    return written;
  const tail = names.at(-1);
  const isLast =
    tail &&
    tail.end >= end - 1 &&
    ORGANIZATION_WORD.test(tail.words.at(-1)!) &&
    !PREPOSITION.test(text.slice(start, tail.start));
  return isLast ? text.slice(tail.start, tail.end) : undefined;
}
