import { clauseOf } from './clause.ts';
import { goesOnAfter } from './going-on.ts';
import { type Carry, joinSentences } from './join.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsOf } from './quotations.ts';
import { reportsOf, surety } from './report.ts';
import { sentencesOf } from './sentences.ts';
import type { Found } from './statement.ts';
import { tokensOf } from './tokens.ts';

export const TH = { direct: 0.25, mixed: 0.15, indirect: 0.3 };
export function find(text: string): Found[] {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const found: Found[] = [];
  let carry: Carry = { pending: [] };
  let quotation = 0;
  for (const paragraph of paragraphs) {
    while (quotation < quotations.length && quotations[quotation]!.end <= paragraph[0]) quotation++;
    const tokens = tokensOf(text, paragraph, quotations, quotation);
    const sentences = sentencesOf(text, tokens, goesOnAfter(tokens))
      .map(([from, to]) => clauseOf(tokens, from, to))
      .filter((clause) => clause.to > clause.from)
      .map((clause) => ({ clause, reports: reportsOf(clause) }));
    const wholly = tokens.every((token) => token.quotation >= 0 || !token.isWord);
    if (!wholly || (tokens.length <= 5)) if (!carry.announced) carry = { pending: [] };
    carry = joinSentences(sentences, carry, found, (clause, report) => {
      let q = 0, o = 0;
      for (const [a, b] of report.content) for (let k = a; k < b; k++) if (clause.tokens[k]!.isWord) clause.tokens[k]!.quotation >= 0 ? q++ : o++;
      return surety(report) >= (o === 0 ? TH.direct : q ? TH.mixed : TH.indirect);
    });
  }
  return found.filter((f) => f.content.length);
}
