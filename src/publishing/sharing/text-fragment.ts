import { withoutHints } from '../../text/break-hints.ts';
import { nearestRun } from '../../text/nearest-run.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';
import { wellFormed } from '../../text/well-formed.ts';

/** How many words of a long selection its fragment names at each end. */
const ends = 4;
/** How many words at most stand beside a passage to tell it from others like it. */
const mostContext = 8;

/** Words of a text, named by themselves or by how they begin and end, and by what stands beside them. */
export interface Passage {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** A passage that was found, as a range of offsets; `changed` where only words like it stand there. */
export interface Found {
  from: number;
  to: number;
  changed: boolean;
}

/** An address that scrolls to words of a page and marks them, where the browser can; elsewhere it opens the page. */
export function withTextFragment(address: string, words: string | Passage): string {
  const text = typeof words === 'string' ? textFragment(words) : passageFragment(words);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The words as the value of `text=`: all of them, or of a long passage its first and last few. */
export function textFragment(words: string): string {
  const [first = ''] = words.trim().split(/\n\n/);
  const all = words.trim().split(/\s+/);
  if (all.length <= 3 * ends && first === words.trim()) return encodePart(all.join(' '));
  return `${encodePart(all.slice(0, ends).join(' '))},${encodePart(all.slice(-ends).join(' '))}`;
}

function passageFragment({ prefix, start, end, suffix }: Passage): string {
  return [
    ...(prefix === undefined ? [] : [`${encodePart(prefix)}-`]),
    encodePart(start),
    ...(end === undefined ? [] : [encodePart(end)]),
    ...(suffix === undefined ? [] : [`-${encodePart(suffix)}`]),
  ].join(',');
}

/** The passage that an address names by its text fragment; nothing where it names none that can be read. */
export function passageIn(address: string): Passage | undefined {
  const directives = address.slice(address.indexOf(':~:') + 3).split('&');
  const value = address.includes(':~:') && directives.find((part) => part.startsWith('text='))?.slice('text='.length);
  if (!value) return undefined;
  try {
    const parts = value.split(',').map((part) => ({
      text: decodeURIComponent(part.replace(/^-|-$/g, '')),
      isPrefix: part.endsWith('-'),
      isSuffix: part.startsWith('-'),
    }));
    const [start, end] = parts.filter(({ isPrefix, isSuffix }) => !isPrefix && !isSuffix);
    const prefix = parts.find(({ isPrefix }) => isPrefix);
    const suffix = parts.find(({ isSuffix }) => isSuffix);
    if (!start?.text) return undefined;
    return {
      ...(prefix && { prefix: prefix.text }),
      start: start.text,
      ...(end && { end: end.text }),
      ...(suffix && { suffix: suffix.text }),
    };
  } catch {
    // The address was cut or changed on its way.
    return undefined;
  }
}

/**
 * Names a range of a text so that it is found there again, and nothing like it before; nothing where it holds no word.
 * The range grows to whole words; a line of the text is what no part of a fragment may run over (a paragraph, a note).
 */
export function passageOf(text: string, from: number, to: number, language: string): Passage | undefined {
  const words = Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text)).flatMap(
    ({ index, segment, isWordLike }) => (isWordLike ? [{ from: index, to: index + segment.length }] : []),
  );
  const first = words.findIndex((word) => word.to > from && word.from < to);
  const last = words.findLastIndex((word) => word.from < to && word.to > from);
  if (first < 0 || last < 0) return undefined;
  const range = { from: words[first]!.from, to: words[last]!.to };
  const piece = (a: number, b: number) => withoutHints(text.slice(words[a]!.from, words[b]!.to)).replace(/\s+/g, ' ');
  const isOneLine = (a: number, b: number) => !text.slice(words[a]!.from, words[b]!.to).includes('\n');
  /** The most words up to `most` that stand in one line with a word, on one side of it. */
  const reach = (at: number, step: 1 | -1, most: number, bound: number) => {
    let reached = at;
    while (Math.abs(reached - at) + 1 < most && reached !== bound) {
      const next = reached + step;
      if (!isOneLine(Math.min(at, next), Math.max(at, next))) break;
      reached = next;
    }
    return reached;
  };
  const isWhole = last - first < 3 * ends && isOneLine(first, last);
  const passage: Passage = isWhole
    ? { start: piece(first, last) }
    : { start: piece(first, reach(first, 1, ends, last)), end: piece(reach(last, -1, ends, first), last) };
  const tokens = tokensOf(text);
  const isFound = (candidate: Passage) => {
    const found = exactly(tokens, candidate);
    return found?.from === range.from && found.to === range.to;
  };
  for (let context = 0; context <= mostContext; context++) {
    const [before, after] = [first - 1, last + 1];
    const prefix = context && before >= 0 ? { prefix: piece(reach(before, -1, context, 0), before) } : {};
    const suffix =
      context && after < words.length ? { suffix: piece(after, reach(after, 1, context, words.length - 1)) } : {};
    for (const beside of [prefix, suffix, { ...prefix, ...suffix }])
      if (isFound({ ...passage, ...beside })) return { ...passage, ...beside };
  }
  return passage;
}

/**
 * Finds a passage in a text, or where it does not stand there, the words that come nearest to it: at most half of them
 * may differ. `within` are the offsets where those nearest words may stand.
 */
export function findPassage(text: string, passage: Passage, within?: { from: number; to: number }): Found | undefined {
  const tokens = tokensOf(text);
  const found = exactly(tokens, passage);
  if (found) return { ...found, changed: false };
  const part = within ? tokens.filter(({ from, to }) => from >= within.from && to <= within.to) : tokens;
  const start = nearestTo(passage.start, part);
  const end = passage.end === undefined ? start : nearestTo(passage.end, start ? part.slice(start.last + 1) : part);
  const [one, other] = [start ?? end, end ?? start];
  return one && other && { from: one.from, to: other.to, changed: true };
}

function nearestTo(words: string, tokens: readonly Token[]) {
  const sought = tokensOf(words).map(({ text }) => text);
  const run = nearestRun(
    sought,
    tokens.map(({ text }) => text),
  );
  if (!run || run.to <= run.from || run.changes > sought.length / 2) return undefined;
  return { from: tokens[run.from]!.from, to: tokens[run.to - 1]!.to, last: run.to - 1 };
}

/** The first place where a passage stands word for word, with what stands beside it. */
function exactly(tokens: readonly Token[], passage: Passage): { from: number; to: number } | undefined {
  const [prefix, start, end, suffix] = [passage.prefix, passage.start, passage.end, passage.suffix].map((part) =>
    tokensOf(part ?? '').map(({ text }) => text),
  ) as [string[], string[], string[], string[]];
  const stands = (sought: readonly string[], at: number) =>
    at >= 0 && sought.every((word, i) => tokens[at + i]?.text === word);
  for (let at = 0; start.length && at + start.length <= tokens.length; at++) {
    if (!stands(start, at) || !stands(prefix, at - prefix.length)) continue;
    for (let close = at + start.length; close + end.length <= tokens.length; close++) {
      if (stands(end, close) && stands(suffix, close + end.length))
        return { from: tokens[at]!.from, to: tokens[close + end.length - 1]!.to };
      if (!end.length) break;
    }
  }
  return undefined;
}

/** Hyphens, commas and ampersands part the fragment itself, so they are encoded as well; brackets and the like, because many programs end a link there. */
function encodePart(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[-'()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
