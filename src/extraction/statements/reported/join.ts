import { isVerbOfSaying } from '../../languages/english/reporting-verbs.ts';
import { charsOf, type Token, tokenAt } from '../../languages/tokens.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';
import { accepts, chanceOf } from './accept.ts';
import { behindColon, besideStatement, subjectOf } from './beside.ts';
import type { Clause } from './clause.ts';
import type { Report } from './report.ts';
import { toldStatement } from './told.ts';
import { unsaidIn, withDenial } from './unsaid.ts';
import { withheldStatement } from './withheld.ts';

/** What a sentence leaves behind for the next one. */
export interface Carry {
  /** The last statement, where its words may go on. */
  last?: Found;
  /** It announced words that are still to come: "She went on:" */
  announced?: boolean;
  /** The paragraph ended inside a quotation. */
  open?: boolean;
  /** Quoted sentences whose speaker is still to be named. */
  pending: [start: number, end: number][];
}

/** Puts a paragraph's sentences together: quoted sentences join the statement they belong to. */
export function joinSentences(sentences: { clause: Clause; reports: Report[] }[], carry: Carry, found: Found[]): Carry {
  let { last, announced, pending } = carry;
  // The sentence behind which quoted sentences wait for their speaker.
  let beside: Clause | undefined;
  const known = found.length;
  const dropPending = () => {
    const before = found.length > known ? found.at(-1) : undefined;
    const statement = beside && pending.length ? besideStatement(beside, pending, before) : undefined;
    if (statement) found.push(statement);
    last = statement ?? last;
    pending = [];
  };
  for (const { clause, reports } of sentences) {
    const { tokens, from, to } = clause;
    const begins = tokenAt(tokens, from).quotation >= 0;
    const outside = wordsOutside(tokens, from, to);
    // “You can't park there,” a voice called. “Says who?” “Says me.”: what answers right behind is somebody else's.
    if (begins && outside === 0 && isExchange(tokens, from, to)) {
      last = undefined;
      continue;
    }
    if (begins && outside === 0) {
      if (last) goOn(last.content, tokens, from, to);
      else pending.push(charsOf(tokens, from, to));
      announced = false;
      continue;
    }
    const said = saidIn(clause, reports);
    const [opening] = said.statements;
    if (begins && opening?.content[0]?.[0] === tokenAt(tokens, from).start)
      opening.content.unshift(...pending.splice(0));
    found.push(...said.statements);
    if (!reports.length && !said.next && last && !announced && outside < (begins ? 12 : 5) && clause.hasQuotation) {
      last.content.push(...quotedIn(clause));
      continue;
    }
    // “They went.” Hale shook his head. “All of them.”: what stands before such a sentence may be that person's, too.
    const isBeat = !beside && pending.length > 0 && !said.statements.length && subjectOf(clause) !== undefined;
    if (!isBeat) dropPending();
    beside = clause;
    last = said.next ?? ((reports.length || outside > 0) && !staysWith(clause) ? undefined : last);
    announced = said.announces;
  }
  if (beside) dropPending();
  return { ...(last && { last }), ...(announced && { announced }), pending };
}

/** The statements of one sentence, the one that the next quoted sentence goes on with, and whether that is only announced. */
function saidIn(
  clause: Clause,
  reports: readonly Report[],
): { statements: Found[]; next: Found | undefined; announces: boolean } {
  const statements: Found[] = [];
  let next: Found | undefined;
  let announces = false;
  let isQuoted = false;
  for (const report of reports) {
    const { content } = report;
    const isAhead = !content.length && endsWithColon(clause);
    const sure = chanceOf(clause, report);
    if ((!content.length && !isAhead) || !accepts(clause, report, sure)) continue;
    const unsaid = unsaidIn(clause, report);
    const isSaid = isVerbOfSaying(tokenAt(clause.tokens, report.head).lower);
    const surety = isSaid ? sure : Math.min(sure, SURETY.noVerbOfSaying);
    const statement = foundOf(clause, withDenial(clause, report), surety);
    if (unsaid) statement.unsaid = unsaid;
    statements.push(statement);
    if (unsaid) continue;
    // What is wholly quoted goes on sooner than what is quoted in part or not at all.
    const isWhole = content.length > 0 && content.every((part) => wordsOutside(clause.tokens, ...part) === 0);
    if (!isAhead && !isWhole && isQuoted) continue;
    next = statement;
    isQuoted = isWhole;
    announces = isAhead;
  }
  const announcer = endsWithColon(clause) && !announces ? announcerOf(reports) : undefined;
  const unreported = announcer
    ? { ...foundOf(clause, announcer, SURETY.announced), content: [] }
    : statements.length
      ? undefined
      : (toldStatement(clause) ?? behindColon(clause));
  if (unreported) statements.push(unreported);
  const withheld = statements.length ? undefined : withheldStatement(clause);
  if (withheld) statements.push(withheld);
  return { statements, next: unreported ?? next, announces: announces || announcer !== undefined };
}

/** "He paused." What is said before and behind it is the same person's. */
function staysWith({ tokens, from, hasQuotation }: Clause): boolean {
  return !hasQuotation && /^(?:he|she)$/.test(tokenAt(tokens, from).lower);
}

/** Whoever a sentence before a colon is about is taken to say what follows it in marks. */
function announcerOf(reports: readonly Report[]): Report | undefined {
  return reports.filter(({ source }) => source.side !== 'none').sort((a, b) => b.chances.cue - a.chances.cue)[0];
}

function foundOf(clause: Clause, report: Report, surety: number): Found {
  const { tokens } = clause;
  return {
    content: report.content.map(([start, end]) => charsOf(tokens, start, end)),
    source: sourceOf(tokens, report),
    cue: charsOf(tokens, ...report.cue),
    sentence: charsOf(tokens, clause.from, clause.to),
    surety,
    sourceSurety: report.chances.speaker,
    inside: report.inside.map((inner) => ({
      source: sourceOf(tokens, inner),
      content: inner.content.map(([start, end]) => charsOf(tokens, start, end)),
    })),
  };
}

function sourceOf(tokens: readonly Token[], { source }: Report): [number, number] | undefined {
  return source.side === 'none' ? undefined : charsOf(tokens, source.start, source.end);
}

/** Plain words and the marks right behind their full stop are one part; else the marks are a part of their own. */
function goOn(content: [number, number][], tokens: readonly Token[], from: number, to: number): void {
  const part = content.at(-1);
  const [start, end] = charsOf(tokens, from, to);
  let before = from - 1;
  while (tokens[before] && tokenAt(tokens, before).quotation < 0 && !tokenAt(tokens, before).isWord) before--;
  if (part && tokens[before]?.end === part[1] && tokenAt(tokens, before).quotation < 0) part[1] = end;
  else content.push([start, end]);
}

/** "Then, after a pause: “They went.”": the quoted stretches of a sentence. */
function quotedIn({ tokens, from, to }: Clause): [number, number][] {
  const stretches: [number, number][] = [];
  for (let at = from; at < to; at++) {
    if (tokenAt(tokens, at).quotation < 0) continue;
    const begin = at;
    while (at + 1 < to && tokenAt(tokens, at + 1).quotation === tokenAt(tokens, begin).quotation) at++;
    stretches.push(charsOf(tokens, begin, at + 1));
  }
  return stretches;
}

/** Whether a sentence in marks answers, or is answered by, another in marks of its own right beside it: the first one asks. */
function isExchange(tokens: readonly Token[], from: number, to: number): boolean {
  return [from, to].some((at) => {
    const [before, behind] = [tokens[at - 1], tokens[at]];
    const areApart =
      before && behind && before.quotation >= 0 && behind.quotation >= 0 && before.quotation !== behind.quotation;
    return areApart && tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text === '?');
  });
}

/** How many words of a stretch stand outside marks. */
function wordsOutside(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokenAt(tokens, at).quotation < 0 && tokenAt(tokens, at).isWord) count++;
  return count;
}

function endsWithColon({ tokens, to }: Clause): boolean {
  return tokenAt(tokens, to - 1).text === ':';
}
