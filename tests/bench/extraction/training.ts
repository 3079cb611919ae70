/** How the models of `src/extraction/languages/english/model.json` are made from texts whose statements are known. */

import { createHash } from 'node:crypto';
import {
  type Decision,
  feature,
  type Questions,
  type Tally,
  weightsOf,
} from '../../../src/extraction/languages/model.ts';
import { Token, tokensOf } from '../../../src/extraction/languages/tokens.ts';
import { wordOf } from '../../../src/extraction/languages/vocabulary.ts';
import { paragraphsOf } from '../../../src/extraction/segment/paragraphs.ts';
import { quotationsOf } from '../../../src/extraction/segment/quotations.ts';
import { sentencesOf } from '../../../src/extraction/segment/sentences.ts';
import { addAccept } from '../../../src/extraction/statements/reported/accept.ts';
import { afterQuestions, startsAfter } from '../../../src/extraction/statements/reported/after.ts';
import { beforeQuestions, startsBefore } from '../../../src/extraction/statements/reported/before.ts';
import { type Clause, clauseOf } from '../../../src/extraction/statements/reported/clause.ts';
import { addCue, mayBeCue } from '../../../src/extraction/statements/reported/cue.ts';
import { endQuestions, endsAfter } from '../../../src/extraction/statements/reported/end.ts';
import { goesOnAfter } from '../../../src/extraction/statements/reported/going-on.ts';
import { endBefore, groupOf } from '../../../src/extraction/statements/reported/group.ts';
import { type Report, reportsOf } from '../../../src/extraction/statements/reported/report.ts';
import { type Source, sourceQuestions, sourcesOf } from '../../../src/extraction/statements/reported/source.ts';
import type { Range } from '../../../src/text/range.ts';
import { type Choice, choiceOf, learn, type Packed, unpacked } from './learn.ts';

/** A text with its true statements. */
export interface Marked {
  text: string;
  statements: { content: Range[]; source: Range[] | null; cue: Range[] | null }[];
}
const BITS: Record<Decision, number> = { cue: 17, source: 17, before: 15, after: 16, end: 16, accept: 14 };
const FOLDS = 4;
const DECISIONS = Object.keys(BITS) as Decision[];
const EMPTY: Packed = { scale: 1, values: 'AA==' };

/** Models that know nothing yet. */
export function noModels(): Record<Decision, Packed> {
  return recordOf(() => EMPTY);
}

/** The models of some texts. */
export function trained(golds: readonly Marked[]): Record<Decision, Packed> {
  const missed = { head: 0, source: 0, before: 0, after: 0, end: 0, all: 0 };
  const byText = golds.map((gold) => {
    const choices = recordOf((): Choice[] => []);
    collect(gold, choices, missed);
    return choices;
  });
  const judged = judgedByOthers(golds, byText);
  console.log('not among the candidates:', missed);
  return { ...modelsOf(byText), accept: learn('accept', BITS.accept, judged) };
}

/**
 * What stands for the code that asks the questions of the models: a hash of the features of a text, candidate by candidate.
 * Code that is moved or written anew keeps it; another question, another answer or another candidate changes it.
 */
export function fingerprintOf(gold: Marked): string {
  const choices = recordOf((): Choice[] => []);
  collect(gold, choices, { head: 0, source: 0, before: 0, after: 0, end: 0, all: 0 });
  choices.accept = judge(gold);
  const hash = createHash('sha256');
  for (const decision of DECISIONS)
    for (const { features, begins } of choices[decision]) hash.update(`${decision} ${begins} ${features.join()}\n`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Whether to show a report is learned from reports about texts that the other models have not seen: those they were
 * trained on they know too well.
 */
function judgedByOthers(golds: readonly Marked[], byText: Record<Decision, Choice[]>[]): Choice[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const models = modelsOf(byText.filter((_, index) => index % FOLDS !== fold));
    for (const decision of DECISIONS) Object.assign(weightsOf(decision), unpacked(models[decision]));
    return golds.filter((_, index) => index % FOLDS === fold).flatMap(judge);
  }).flat();
}

function judge(gold: Marked): Choice[] {
  return prepared(gold).flatMap(({ clauses }) =>
    clauses.flatMap((clause) =>
      reportsOf(clause)
        .filter(({ content }) => content.length > 0)
        .map((report) => yesOrNo((tally) => addAccept(clause, report, tally), isRight(gold, clause, report))),
    ),
  );
}

/** Right: half of the words are common with those of a gold statement in this sentence, and the sources meet. */
function isRight({ statements }: Marked, clause: Clause, { content, source }: Report): boolean {
  const mine = new Set(
    content.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  return statements.some((statement) => {
    let common = 0;
    let theirs = 0;
    let meets = !statement.source && source.side === 'none';
    for (let at = clause.from; at < clause.to; at++) {
      const { start, end, isWord } = clause.tokens[at]!;
      const isIn = (ranges: Range[]) => ranges.some(([from, to]) => from < end && start < to);
      if (isWord && source.start <= at && at < source.end && isIn(statement.source ?? [])) meets = true;
      if (!isIn(statement.content)) continue;
      theirs++;
      if (mine.has(at)) common++;
    }
    return meets && common >= 0.5 * (mine.size + theirs - common);
  });
}

function modelsOf(byText: Record<Decision, Choice[]>[]): Record<Decision, Packed> {
  return recordOf((decision) =>
    decision === 'accept'
      ? EMPTY
      : learn(
          decision,
          BITS[decision],
          byText.flatMap((choices) => choices[decision]),
        ),
  );
}

function recordOf<Value>(make: (decision: Decision) => Value): Record<Decision, Value> {
  return Object.fromEntries(DECISIONS.map((decision) => [decision, make(decision)])) as Record<Decision, Value>;
}

function prepared({ text }: Marked): { tokens: Token[]; clauses: Clause[] }[] {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  return paragraphs.map((paragraph) => {
    const tokens = tokensOf(
      text,
      paragraph,
      quotations,
      Math.max(
        0,
        quotations.findIndex((quotation) => quotation.end > paragraph[0]),
      ),
    );
    return {
      tokens,
      clauses: sentencesOf(text, tokens, goesOnAfter(tokens))
        .map(([from, to]) => clauseOf(tokens, from, to))
        .filter((clause) => clause.to > clause.from),
    };
  });
}

/** How often each word that reports at times is a cue, in per cent. */
export function countedWords(all: readonly Marked[]): Record<string, number> {
  const seen = new Map<string, [uses: number, cues: number]>();
  for (const gold of all) {
    for (const { tokens } of prepared(gold)) {
      for (const token of tokens) {
        if (token.quotation >= 0 || !token.isWord || token.lower.length < 3) continue;
        const entry = seen.get(token.lower) ?? [0, 0];
        seen.set(token.lower, entry);
        entry[0]++;
        if (gold.statements.some(({ cue }) => cue?.some(([start, end]) => start <= token.start && token.end <= end)))
          entry[1]++;
      }
    }
  }
  const common =
    /^(?:the|and|for|that|with|his|her|their|its|about|from|are|was|were|been|have|has|had|not|will|would|also|this|she|they|who|you|him|them|out|all|after|over|more|than|now|one|when|what|how|but|can|did|does|own|both)$/;
  return Object.fromEntries(
    [...seen]
      .filter(([word, [uses, cues]]) => cues >= 4 && cues / uses >= 0.15 && !common.test(word))
      .sort()
      .map(([word, [uses, cues]]) => [word, Math.round((100 * cues) / uses)]),
  );
}

function collect(gold: Marked, choices: Record<Decision, Choice[]>, missed: Record<string, number>): void {
  for (const { tokens, clauses } of prepared(gold)) {
    for (const clause of clauses) {
      const heads = new Map<number, Marked['statements'][number]>();
      for (const statement of gold.statements) {
        const head = headOf(clause, statement.cue ?? []);
        if (head !== undefined) heads.set(head, statement);
        else if (
          statement.cue?.some(([start]) => start >= tokens[clause.from]!.start && start < tokens[clause.to - 1]!.end)
        )
          missed['head']!++;
      }
      for (let at = clause.from; at < clause.to; at++) {
        if (!mayBeCue(clause, at)) continue;
        const yes = heads.has(at);
        for (const one of [clause, withUncounted(clause, at)])
          if (mayBeCue(one, at)) choices.cue.push(yesOrNo((tally) => addCue(one, at, tally), yes));
        if (yes) collectReport(clause, at, heads.get(at)!, choices, missed);
      }
    }
  }
}

/** The clause with a verb at `at` that was never counted: how such verbs stand is learned from those that were. */
function withUncounted(clause: Clause, at: number): Clause {
  const { lower, start, end, quotation } = clause.tokens[at]!;
  const ending = /(?:ing|ed|s)$/.exec(lower)?.[0] ?? '';
  return { ...clause, tokens: clause.tokens.with(at, new Token(wordOf(`uncount${ending}`), start, end, quotation)) };
}

function headOf(clause: Clause, cue: Range[]): number | undefined {
  let best: number | undefined;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.tokens[at]!;
    if (!mayBeCue(clause, at) || !cue.some(([start, end]) => start <= token.start && token.end <= end)) continue;
    if (best === undefined || token.share > clause.tokens[best]!.share) best = at;
  }
  return best;
}

function collectReport(
  clause: Clause,
  at: number,
  { content, source }: Marked['statements'][number],
  choices: Record<Decision, Choice[]>,
  missed: Record<string, number>,
): void {
  missed['all']!++;
  const sources = sourcesOf(clause, at);
  const want = source && stretchOf(clause, source);
  const rightSource = want ? nearest(sources, want) : 0;
  if (rightSource < 0) {
    missed['source']!++;
    return;
  }
  choices.source.push(choiceOf(sources.map(whole(sourceQuestions(clause, at))), rightSource));
  const group = groupOf(at, sources[rightSource]!);
  const parts = content.map((range) => stretchOf(clause, [range])).filter((part) => part !== undefined);
  const end = endBefore(clause, group);
  const before = parts.find((part) => part[0] < group.start);
  const starts = startsBefore(clause, group);
  const rightBefore = starts.indexOf(before ? before[0] : -1);
  if (rightBefore < 0 || (before && before[1] !== end)) missed['before']!++;
  else choices.before.push(choiceOf(starts.map(whole(beforeQuestions(clause, group))), rightBefore));
  const after = parts.find((part) => part[0] >= group.end);
  const laters = startsAfter(clause, group);
  const rightAfter = laters.indexOf(after ? after[0] : -1);
  if (rightAfter < 0) missed['after']!++;
  else choices.after.push(choiceOf(laters.map(whole(afterQuestions(clause, group, before !== undefined))), rightAfter));
  if (!after) return;
  const ends = endsAfter(clause, after[0]);
  const rightEnd = ends.indexOf(after[1]);
  if (rightEnd < 0) missed['end']!++;
  else
    choices.end.push(choiceOf(ends.map(whole(endQuestions(clause, group, before !== undefined, after[0]))), rightEnd));
}

/** All features of a candidate in one list. */
function whole<Candidate>({ addShared, addOwn }: Questions<Candidate>): (candidate: Candidate) => number[] {
  return (candidate) =>
    listed((tally) => {
      addShared(candidate, tally);
      addOwn(candidate, tally);
    });
}

/** A candidate beside none, which has no features. */
function yesOrNo(add: (tally: Tally) => void, yes: boolean): Choice {
  return choiceOf([listed(add), []], yes ? 0 : 1);
}

function listed(add: (tally: Tally) => void): number[] {
  const features: number[] = [];
  add({ add: (template, answer = 0, other = 0) => features.push(feature(template, answer, other)) });
  return features;
}

/** The candidate that is the wanted stretch, or else shares most with it. */
function nearest(sources: Source[], [start, end]: [number, number]): number {
  let best = -1;
  let most = 0.3;
  for (const [index, one] of sources.entries()) {
    const common = Math.min(one.end, end) - Math.max(one.start, start);
    const share = common / (one.end - one.start + end - start - common);
    if (one.side !== 'none' && share > most) [best, most] = [index, share];
  }
  return best;
}

/** Tokens of a clause that lie in some ranges, from the first to the last word or quoted mark. */
function stretchOf(clause: Clause, ranges: Range[]): [number, number] | undefined {
  let first = -1;
  let last = -1;
  for (let at = clause.from; at < clause.to; at++) {
    const token = clause.tokens[at]!;
    if (!token.isWord && token.quotation < 0 && !(first >= 0 && /^[)\]]$/.test(token.text))) continue;
    if (!ranges.some(([start, end]) => start < token.end && token.start < end)) continue;
    if (first < 0) first = at;
    last = at + 1;
  }
  return first < 0 ? undefined : [first, last];
}
