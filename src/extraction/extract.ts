import { type Clause, clauseOf } from './clause.ts';
import { goesOnAfter } from './going-on.ts';
import { type Carry, joinSentences } from './join.ts';
import { isDirection, labelOf, repeatedLabels, turnOf } from './labels.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { type Report, reportsOf, surety } from './report.ts';
import { sentencesOf } from './sentences.ts';
import { signedQuotation } from './signed.ts';
import type { Found } from './statement.ts';
import { tokensOf } from './tokens.ts';

export const TH = { direct: 0.15, mixed: 0.15, indirect: 0.27 };
export function find(text: string): Found[] {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const found: Found[] = [];
  let carry: Carry = { pending: [] };
  let quotation = 0;
  const repeated = repeatedLabels(text, paragraphs);
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph, (name) => repeated.has(name)));
  const lastLabel = labels.findLastIndex((label) => label !== undefined);
  let turn: Found | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    while (quotation < quotations.length && quotations[quotation]!.end <= paragraph[0]) quotation++;
    if (isDirection(text, paragraph)) continue;
    const label = labels[index];
    if (label) {
      turn = turnOf(label);
      found.push(turn);
      carry = { pending: [] };
      continue;
    }
    const quoted = quotations[quotation];
    if (turn && (index < lastLabel || (quoted?.start === paragraph[0] && quoted.end >= paragraph[1] ))) {
      turn.content.push([...paragraph]);
      continue;
    }
    turn = undefined;
    const signed = signedQuotation(text, paragraph, quotations.slice(quotation, quotation + 1));
    if (signed) {
      found.push(signed);
      carry = { pending: [] };
      continue;
    }
    const tokens = tokensOf(text, paragraph, quotations, quotation);
    const sentences = sentencesOf(text, tokens, goesOnAfter(tokens))
      .map(([from, to]) => clauseOf(tokens, from, to))
      .filter((clause) => clause.to > clause.from)
      .map((clause) => ({ clause, reports: reportsOf(clause) }));
    const wholly = tokens.every((token) => token.quotation >= 0 || !token.isWord);
    const title = tokens.filter((t) => t.isWord).length <= 5 && !/[.?!,…]["”’]?$/.test(text.slice(paragraph[0], paragraph[1]));
    const single = /^['‘]/.test(text[paragraph[0]]!);
    if (wholly && (title || single && !(carry.last && /['‘]/.test(text[carry.last.content[0]?.[0] ?? 0]!)))) { carry = { pending: [] }; continue; }
    if (!wholly && !carry.announced) carry = { pending: carry.open ? carry.pending : [] };
    carry = joinSentences(sentences, carry, found, accepts);
    const last = quotations.findLast?.((q) => q.end === paragraph[1]);
    carry.open = last?.continues ?? false;
    if (!carry.open) carry.pending = [];
  }
  return found.filter((f) => f.content.length);
}
function accepts(clause: Clause, report: Report): boolean {
  let q = 0, o = 0;
  for (const [a, b] of report.content) for (let k = a; k < b; k++) if (clause.tokens[k]!.isWord) clause.tokens[k]!.quotation >= 0 ? q++ : o++;
  return surety(report) >= (o === 0 ? TH.direct : q ? TH.mixed : TH.indirect);
}
