import { isVerbOfSaying } from '../../../src/extraction/languages/english/reporting-verbs.ts';
import { paragraphsOf } from '../../../src/extraction/segment/paragraphs.ts';
import { quotationsOf } from '../../../src/extraction/segment/quotations.ts';
import { kindOf } from '../../../src/extraction/statements/wording.ts';
import type { Range } from '../../../src/text/range.ts';

/** A statement as a gold file or a tool gives it. */
export interface Answer {
  content: Range[];
  source: Range[] | null;
  cue: Range[] | null;
  speaker?: string | null;
}

/** A text with its true statements. */
export interface Gold {
  file: string;
  text: string;
  statements: (Answer & { id: string })[];
  discard?: Range[];
}

/** How many were given, wanted and right; `strict` counts those with exact edges and sources. */
export interface Count {
  given: number;
  wanted: number;
  right: number;
  /** Given ones of this kind that are right, whatever kind the wanted one is. */
  hits: number;
  strict: number;
}

export type Kind = 'direct' | 'mixed' | 'indirect';
/** `indirect`: only what is said, by a verb of saying; the others whatever their cue. */
export type Counts = Record<Kind, Count>;

const EDGE = /[\s"'`“”‘’«»„,.;:!?…\-–—()[\]]/;

/**
 * Compares the answers for one text with its gold. `pairs` receives every matched gold id with its answer, `judge` every
 * answer that counts, with whether its words and its source are right, and the kind of the statement it should be.
 */
export function compare(
  gold: Gold,
  answers: readonly Answer[],
  counts: Counts,
  pairs: Map<string, Answer>,
  judge: (kind: Kind, answer: Answer, isRight: boolean, wanted?: Kind) => void = () => {},
): void {
  const { text } = gold;
  const quotations = quotationsOf(text, paragraphsOf(text));
  const starts = quotations.map(({ start }) => start);
  const prepare = <T extends Answer>(answer: T) => ({
    answer,
    core: coreOf(text, answer.content),
    source: coreOf(text, answer.source ?? []),
    kind: kindOf(text, answer.content, quotations, starts) as Kind,
  });
  const wanted = gold.statements.map(prepare).filter(({ core }) => core.length > 0);
  const given = answers
    .map(prepare)
    .filter(
      ({ core }) =>
        core.length > 0 && !(gold.discard ?? []).some(([from, to]) => from <= core[0]![0] && core.at(-1)![1] <= to),
    );
  const possible = wanted
    .flatMap((one) => given.map((other) => ({ one, other, share: shareOf(one.core, other.core) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const partner = new Map<object, (typeof possible)[number]>();
  for (const pair of possible) {
    if (partner.has(pair.one) || partner.has(pair.other)) continue;
    partner.set(pair.one, pair).set(pair.other, pair);
    pairs.set(pair.one.answer.id, pair.other.answer);
  }
  const outside = (one: (typeof wanted)[number]) => one.kind === 'indirect' && !isSaid(text, one.answer.cue);
  // Some of the gold has who spoke and the verb the wrong way round.
  const isExchanged = ({ one, other }: (typeof possible)[number]) =>
    common(one.source, other.answer.cue ?? []) > 0 && common(other.source, one.answer.cue ?? []) > 0;
  const isRight = (pair: (typeof possible)[number]) =>
    pair.one.source.length
      ? common(pair.one.source, pair.other.source) > 0 || isExchanged(pair)
      : !pair.other.source.length;
  const isStrict = ({ one, other }: (typeof possible)[number]) =>
    same(one.core, other.core) && same(one.source, other.source);
  for (const one of wanted) {
    if (outside(one)) continue;
    const pair = partner.get(one);
    counts[one.kind].wanted++;
    if (pair && isRight(pair)) counts[one.kind].right++;
    if (pair && isStrict(pair)) counts[one.kind].strict++;
  }
  for (const other of given) {
    const pair = partner.get(other);
    // What answers a wish or an opinion is neither right nor wrong here.
    if (pair ? outside(pair.one) : other.kind === 'indirect' && other.answer.cue && !isSaid(text, other.answer.cue))
      continue;
    counts[other.kind].given++;
    const right = pair !== undefined && isRight(pair);
    if (right) counts[other.kind].hits++;
    judge(other.kind, other.answer, right, pair?.one.kind);
  }
}

export function emptyCounts(): Counts {
  const count = () => ({ given: 0, wanted: 0, right: 0, hits: 0, strict: 0 });
  return { direct: count(), mixed: count(), indirect: count() };
}

/** Precision, recall and their harmonic mean, in per cent; `strictF` for exact edges. */
export function figures({ given, wanted, right, hits, strict }: Count): {
  precision: number;
  recall: number;
  f: number;
  strictF: number;
} {
  const f = (hits: number) => (given + wanted ? (200 * hits) / (given + wanted) : 0);
  return {
    precision: given ? (100 * hits) / given : 0,
    recall: wanted ? (100 * right) / wanted : 0,
    f: f(right),
    strictF: f(strict),
  };
}

/** Whether a predicted name is the wanted one: the same family name, and the same first name where both have one. */
export function isSameName(given: string, wanted: string): boolean {
  const parts = (name: string) =>
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\s-]/gu, '')
      .split(/\s+/)
      .filter((word) => !/^(?:mr|mrs|ms|dr|sen|rep|gov|jr|sr|ii|iii)$/.test(word));
  const [one, other] = [parts(given), parts(wanted)];
  if (one.at(-1) !== other.at(-1)) return false;
  return (
    one.length < 2 || other.length < 2 || one[0] === other[0] || one.includes(other[0]!) || other.includes(one[0]!)
  );
}

function isSaid(text: string, cue: Range[] | null): boolean {
  const words = (cue ?? [])
    .map((range) => text.slice(...range))
    .join(' ')
    .toLowerCase();
  return /:\s*$/.test(words) || (words.match(/[\p{L}-]+/gu) ?? []).some((word) => isVerbOfSaying(word));
}

/** Ranges without marks and spaces at their edges, glued where nothing else stands between. */
function coreOf(text: string, ranges: readonly Range[]): Range[] {
  const cores: Range[] = [];
  for (let [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    while (start < end && EDGE.test(text[start]!)) start++;
    while (end > start && EDGE.test(text[end - 1]!)) end--;
    const last = cores.at(-1);
    if (start >= end) continue;
    if (last && [...text.slice(last[1], start)].every((character) => EDGE.test(character)))
      last[1] = Math.max(last[1], end);
    else cores.push([start, end]);
  }
  return cores;
}

function common(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

function shareOf(a: readonly Range[], b: readonly Range[]): number {
  if (a[0]![0] >= b.at(-1)![1] || b[0]![0] >= a.at(-1)![1]) return 0;
  const both = common(a, b);
  const length = (ranges: readonly Range[]) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  return both / (length(a) + length(b) - both);
}

function same(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every(([start, end], index) => b[index]![0] === start && b[index]![1] === end);
}
