import type { Range } from '../../../text/range.ts';
import { isGivenName } from '../../languages/english/given-names.ts';
import { CHORUS, HOUSE_TITLES, NO_SPEAKER, ROLES, SHOUTS, SOMEBODY } from '../../languages/english/label-words.ts';
import { saysWhatHappens } from '../../languages/english/minutes-words.ts';
import { PARTICLES } from '../../languages/english/name-words.ts';
import { TITLES } from '../../languages/english/words.ts';
import { isAnswerLabel, isQuestionLabel, QUESTION_OR_ANSWER } from '../../languages/question-labels.ts';
import { namesOffice } from '../../names/roles.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';

/** A paragraph that opens with who speaks, as in a transcript: `MAYOR DELGADO: Thank you.` */
export interface Label {
  /** Without brackets, roles and time codes. */
  name: Range;
  colon: Range;
  /** The words of the turn; empty where they stand below. */
  words: Range;
  /** Whether somebody's name stands in it, and not "A" or "PV". */
  isName: boolean;
  /** What the speaker is, where a bracket behind the name or the words before it say so. */
  role?: Range;
  /** Whether it asks, and what stands below it without a label answers. */
  isAsked?: boolean;
}

/** What a label looks like: a question or an answer, a role, a name, or only that somebody else speaks. */
interface Shape extends Label {
  kind: 'answer' | 'question' | 'role' | 'change' | 'initials' | 'name';
  written: string;
  /** Capitals, a title, a bracket behind it, a given name: what few words before a colon have. */
  isStrong: boolean;
  /** It has neither a colon nor a time. */
  isBare?: boolean;
}

/** A label is no longer than this, in characters; a name in it no longer than that, in words. */
const LONGEST = 130;
const MOST_WORDS = 6;
/** Time codes, chevrons and Markdown's marks before a name, or behind it. */
const BEFORE = /^(?:[>*_\s"“]|[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?(?:\s[-–—]\s)?)*/;
const TIME = /\s[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?$/;
/** The record of a congress: "Mr. BROWN. Mr. Speaker, I rise". */
const RECORDED = /^((?:The|Mr|Mrs|Ms|Dr)\.?\s(?:[\p{Lu}’'-]{3,30}\s?){1,3}(?:of\s\p{Lu}\p{Ll}{1,20})?)(\.)\s/u;
const DIRECTION = /^(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|［[^［］]*］|【[^【】]*】)$/;
/** A talk has at least so many labels, and where nothing else tells names from words, this share of its paragraphs. */
const FEWEST = 2;
const DENSE = 0.5;

/**
 * The labels of a text's paragraphs. Most words before a colon are none: they count where they come back, where the text
 * is a talk, or where nearly every paragraph has some.
 */
export function labelsOf(text: string, paragraphs: readonly Range[]): (Label | undefined)[] {
  const isElsewhere = remembered((name) => text.includes(name));
  const shapes = paragraphs.map((paragraph) => shapeOf(text, paragraph, isElsewhere));
  const all = shapes.filter((shape) => shape !== undefined);
  if (!all.length) return shapes;
  const times = new Map<string, number>();
  for (const { written } of all) times.set(written, (times.get(written) ?? 0) + 1);
  const isRepeated = ({ written }: Shape) => times.get(written)! > 1;
  const answers = all.some(({ kind }) => kind === 'question') && all.some(({ kind }) => kind === 'answer');
  const isDense = all.length >= FEWEST && all.length >= paragraphs.length * DENSE;
  const names = all.filter((shape) => shape.isStrong && isRepeated(shape));
  const isTalk = isDense || names.length >= FEWEST;
  const known = new Set(
    all
      .filter((shape) => shape.isStrong || (isTalk && / /.test(shape.written)))
      .flatMap(({ written }) => written.toUpperCase().split(' ')),
  );
  const isShouted = all.filter((shape) => shape.isStrong && isCapitals(shape.written)).length >= FEWEST;
  const isLabel = (shape: Shape): boolean => {
    switch (shape.kind) {
      case 'question':
        return true;
      case 'answer':
        return answers;
      case 'change':
      case 'role':
        return isTalk || isRepeated(shape);
      default:
    }
    // "ILSE MARN" alone may be a heading.
    if (shape.isBare && !isRepeated(shape)) return false;
    if (isRepeated(shape)) return shape.isStrong || isTalk || / /.test(shape.written);
    if (shape.isStrong) return isTalk || (isShouted && isCapitals(shape.written));
    // "Brook:", where another label is "Ada Brook:".
    const isPart = known.has(shape.written.toUpperCase());
    return (isTalk && isPart) || (isDense && (/ /.test(shape.written) || names.length >= FEWEST));
  };
  return shapes.map((shape, index) => {
    if (!shape || !isLabel(shape)) return undefined;
    // A headline: "Okafor: Bridge is safe".
    const isHeadline = index === 0 && !isRepeated(shape) && !shapes[1] && shape.words[0] < shape.words[1];
    if (isHeadline) return undefined;
    return shape.kind === 'question' && !answers ? { ...shape, isAsked: true } : shape;
  });
}

/** Asks once for each name: a long talk has few names and many labels. */
function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}

function shapeOf(text: string, [start, end]: Range, isElsewhere: (name: string) => boolean): Shape | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  // Few lines have a colon: the others are told apart at once.
  if (!/[:.—–]|^>|\d$/.test(line) && !isShoutedLine(line)) return undefined;
  const before = BEFORE.exec(line)![0].length;
  const rest = line.slice(before);
  const at = start + before;
  const short = QUESTION_OR_ANSWER.exec(rest) ?? RECORDED.exec(rest);
  if (short) {
    const [, name = '', sign = ''] = short;
    const kind = isQuestionLabel(name) ? 'question' : isAnswerLabel(name) ? 'answer' : 'name';
    return shape(text, [at, at + name.length], at + name.length + sign.length - 1, end, kind, true);
  }
  const colon = signIn(rest);
  if (colon === undefined) {
    if (!line.slice(0, before).includes('>>')) return undefined;
    return { ...shape(text, [at, at], at - 1, end, 'change', false), name: [start, at] };
  }
  const head = rest.slice(0, colon);
  const titled = officeIn(head, at);
  if (titled) return { ...shape(text, titled.name, at + colon, end, 'name', true), role: titled.role };
  const bracket = head.search(/[([]/);
  const comma = head.indexOf(',');
  const cut = Math.min(...[bracket, comma, colon].map((place) => (place < 0 ? colon : place)));
  const name = head
    .slice(0, cut)
    .replace(TIME, '')
    .replace(/(?<![\s*_])[\s*_]+$/, '');
  // “Members: Hear, hear!” is called; “Members: Ann Lee, Bob Hale” is a list.
  const kind = name && kindOf(name, text[end - 1] === '!');
  if (!kind) return undefined;
  const isStrong = comma < 0 && kind === 'name' && (bracket >= 0 || isShout(name, isElsewhere) || isNamed(name));
  // "Okafor, who keeps it, has one wish: …" is a sentence.
  const isSentence = comma >= 0 && head.slice(comma).split(' ').length > MOST_WORDS;
  const isCount = !/\p{L}/u.test(text.slice(at + colon + 1, end)) && at + colon + 1 < end;
  if (isSentence || isCount) return undefined;
  const role = bracket < 0 ? undefined : roleInBrackets(head, at);
  const found = {
    ...shape(text, [at, at + name.length], at + colon, end, kind, isStrong || kind === 'initials'),
    ...(role && { role }),
  };
  return isShoutedLine(rest) ? { ...found, isBare: true } : found;
}

function shape(text: string, name: Range, colon: number, end: number, kind: Shape['kind'], isStrong: boolean): Shape {
  let words = Math.min(colon + 1, end);
  while (words < end && /[\s*_]/.test(text[words]!)) words++;
  return {
    name,
    colon: [colon, colon + 1],
    words: [words, end],
    kind,
    isName: kind === 'name',
    written: text.slice(...name),
    isStrong,
  };
}

/** "The Minister for Ports (Ben Hale):": the office comes first, and who holds it in brackets. */
const OFFICE_AND_NAME =
  /^(?:The\s)?(\p{Lu}[^()[\]:,]{2,60}?)\s\((\p{Lu}[\p{L}.’'-]{0,40}(?:\s\p{Lu}[\p{L}.’'-]{0,40}){1,4})\)(?:\s\([^()]{1,40}\))?$/u;

function officeIn(head: string, at: number): { name: Range; role: Range } | undefined {
  const [, office = '', name = ''] = OFFICE_AND_NAME.exec(head) ?? [];
  if (!namesOffice(office) || namesOffice(name)) return undefined;
  const role = at + head.indexOf(office);
  const start = at + head.indexOf(`(${name})`) + 1;
  return { name: [start, start + name.length], role: [role, role + office.length] };
}

/** "Ms BROOK (Kelm North—Minister for Ports) (14:02):": the part in brackets that names an office. */
function roleInBrackets(head: string, at: number): Range | undefined {
  for (const { 1: inside = '', index } of head.matchAll(/[([]([^()[\]]{3,80})[)\]]/g))
    for (const { 0: part, index: place } of inside.matchAll(/[^—–,;]+/g)) {
      const role = part.trim();
      const start = at + index + 1 + place + part.indexOf(role);
      if (namesOffice(role)) return [start, start + role.length];
    }
  return undefined;
}

/** Where the colon of a label stands, or, behind a bracket, the dash; `undefined` where a sentence comes first. */
function signIn(rest: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    const char = rest[at]!;
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (depth > 0) continue;
    else if (char === ':' && /^\d:\d$/.test(rest.slice(at - 1, at + 2))) continue;
    else if (char === ':')
      return /^[\s*_]|^$/.test(rest.slice(at + 1, at + 2)) || /\p{Lu}/u.test(rest[at + 1]!) ? at : undefined;
    // A dateline has a bracket and a dash, too, but no title.
    else if (/[—–]/.test(char) && /[)\]]\s?$/.test(rest.slice(0, at)) && isTitled(rest)) return at;
    else if (/["“”«»„!?;—–]/.test(char)) return undefined;
  }
  // "Ilse Marn 00:05", "ILSE MARN": the words stand in the line below.
  return (TIME.test(rest) && /^\p{Lu}/u.test(rest)) || isShoutedLine(rest) ? rest.length : undefined;
}

/** A line that is nothing but two or three words in capitals. */
function isShoutedLine(line: string): boolean {
  return /^\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]*){1,2}$/u.test(line);
}

/** What kind of label some words are, if any. */
function kindOf(name: string, isCalled: boolean): Shape['kind'] | undefined {
  const words = name.split(/[\s_]+/);
  const lower = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  const bare = lower.filter((word) => !HOUSE_TITLES.has(word) && !/^\d{1,3}$/.test(word));
  if (!/^[\p{Lu}]/u.test(name) || words.length > MOST_WORDS || !bare.length) return undefined;
  const last = bare.at(-1)!;
  if (
    (CHORUS.has(last) && (bare.length > 1 || lower.length > 1 || isCalled || !NO_SPEAKER.has(last))) ||
    SOMEBODY.has(bare[0]!)
  )
    return bare.length < 4 ? 'role' : undefined;
  if ((ROLES.has(last) && bare.length < 3) || SHOUTS.has(bare[0]!)) return 'role';
  if (NO_SPEAKER.has(lower[0] === 'the' ? (lower[1] ?? '') : lower[0]!)) return undefined;
  if (/^\p{Lu}{2,4}$/u.test(name)) return 'initials';
  const isName = words.every((word) => /^[\p{Lu}][\p{L}\p{M}.’'-]*$/u.test(word) || PARTICLES.test(word));
  return isName ? 'name' : undefined;
}

function isTitled(words: string): boolean {
  const [first = ''] = words.split(' ', 1);
  const lower = first.toLowerCase().replace(/\.$/, '');
  return lower === 'the' || HOUSE_TITLES.has(lower) || TITLES.has(lower);
}

/** A name in capitals, not a headline: it has a title, a given name, or is somebody's elsewhere. */
function isShout(name: string, isElsewhere: (name: string) => boolean): boolean {
  if (!isCapitals(name)) return false;
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  const elsewhere = last[0]! + last.slice(1).toLowerCase();
  return words.length < 5 && (isNamed(name) || words.length === 1 || isElsewhere(elsewhere));
}

function isCapitals(name: string): boolean {
  return /^[^\p{Ll}]*$/u.test(name.replace(/\b(?:Mc|Mac)(?=\p{Lu})/u, ''));
}

/** A title and a name, or a given name and another. */
function isNamed(name: string): boolean {
  const words = name.split(/\s+/);
  const first = words.find((word) => !HOUSE_TITLES.has(word.toLowerCase().replace(/\.$/, ''))) ?? '';
  return words.length > 1 && (TITLES.has(first.toLowerCase().replace(/\.$/, '')) || isGivenName(first));
}

/** Whether a paragraph only says what happens: (APPLAUSE), [END], in a talk also "The sitting was suspended." */
export function isDirection(text: string, [start, end]: Range, isTalk: boolean): boolean {
  if (end - start >= 200) return false;
  const line = text.slice(start, end).replace(/^[*_]+|(?<![*_])[*_]+$/g, '');
  return DIRECTION.test(line) || (isTalk && saysWhatHappens(line) && !saysI(text, [start, end]));
}

/** Questions without a label, each right before one: where there are several, an interviewer asks them. */
export function askedWithoutLabel(
  text: string,
  paragraphs: readonly Range[],
  labels: readonly (Label | undefined)[],
): ReadonlySet<number> {
  const isWords = (index: number) => {
    const before = labels[index - 1];
    return before !== undefined && before.words[0] === before.words[1];
  };
  const asked = paragraphs.flatMap(([start, end], index) =>
    !labels[index] && !isWords(index) && labels[index + 1]?.isName && /[?？]["“”»]?$/.test(text.slice(start, end))
      ? [index]
      : [],
  );
  return new Set(asked.length < FEWEST ? [] : asked);
}

/** Whether somebody speaks of himself in a paragraph, as speeches do and minutes do not. */
export function saysI(text: string, paragraph: Range): boolean {
  return /(?<![\p{L}’'])(?:I|my|me|we|We|our|Our|us|My)(?![\p{L}])/u.test(text.slice(...paragraph));
}

/** What stands below a question without a label, where no label answers. */
export function answerOf(paragraph: Range): Found {
  return {
    content: [[...paragraph]],
    source: undefined,
    cue: undefined,
    sentence: paragraph,
    surety: SURETY.beside,
    sourceSurety: 1,
    form: 'answer',
    inside: [],
  };
}

/** A turn of a transcript as a statement. The paragraphs up to the next label belong to it. */
export function turnOf({ name, colon, words, role }: Label): Found {
  return {
    content: words[0] < words[1] ? [words] : [],
    source: name,
    cue: colon,
    sentence: [name[0], words[1]],
    surety: SURETY.labelled,
    sourceSurety: 1,
    form: 'turn',
    ...(role && { role }),
    inside: [],
  };
}
