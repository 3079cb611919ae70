import type { Range } from '../../text/range.ts';
import { lexiconOf, scriptOf } from '../languages/read-languages.ts';
import { type Token, tokensOf } from '../languages/tokens.ts';
import { type Mention, mentionsOf, withoutDoubtful } from '../names/names.ts';
import type { Quotation } from '../segment/quotations.ts';
import { sentencesOf } from '../segment/sentences.ts';
import { findSpaced } from './listed/spaced.ts';
import { findUnspaced } from './listed/unspaced.ts';
import { clauseOf } from './reported/clause.ts';
import { goesOnAfter } from './reported/going-on.ts';
import { type Carry, joinSentences } from './reported/join.ts';
import { reportsOf } from './reported/report.ts';
import type { Findings, Found } from './statement.ts';
import { datelineLength } from './unreported/dateline.ts';
import { lineOfDialogue } from './unreported/dialogue.ts';
import { headedStatement } from './unreported/headed.ts';
import { answerOf, askedWithoutLabel, isDirection, type Label, labelsOf, saysI, turnOf } from './unreported/labels.ts';
import { signedBelow, signedQuotation } from './unreported/signed.ts';

/** A turn goes on over unlabelled paragraphs if the next label is not farther off than this, or somebody says "I" in them. */
const LONGEST_TURN = 6;

/** A speech that is signed below has no more paragraphs than this. */
const LONGEST_SPEECH = 40;

/**
 * Reads a text paragraph by paragraph, in the way that its language is known: in one that is not, nothing can be found.
 * `onRead` hears how many characters are read.
 */
export function findIn(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  language = 'en',
  onRead: (characters: number) => void = () => {},
): Findings {
  if (language === 'en') return findInEnglish(text, paragraphs, quotations, onRead);
  const lexicon = lexiconOf(language);
  const script = scriptOf(language);
  if (lexicon) return findSpaced(text, paragraphs, quotations, lexicon, onRead);
  return script ? findUnspaced(text, paragraphs, quotations, script, onRead) : { found: [], mentions: [] };
}

function findInEnglish(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  onRead: (characters: number) => void,
): Findings {
  const found: Found[] = [];
  const mentions: Mention[] = [];
  const labels = labelsOf(text, paragraphs);
  const nextLabels = nextOf(labels);
  const asked = askedWithoutLabel(text, paragraphs, labels);
  const isTalk = labels.some((label) => label !== undefined);
  let carry: Carry = { pending: [] };
  let turn: Found | undefined;
  let isAsked = false;
  let earlier: Found | undefined;
  let first = 0;
  // The paragraphs before this one belong to a quotation that is signed below.
  let signedTo = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    onRead(paragraph[0]);
    while (first < quotations.length && quotations[first]!.end <= paragraph[0]) first++;
    const label = labels[index];
    if (!label && isDirection(text, paragraph, isTalk)) continue;
    const tokens = tokensOf(text, paragraph, quotations, first);
    const behind = label && !label.isName ? label.words[0] : 0;
    for (const mention of mentionsOf(tokens, index === 0)) if (mention.start >= behind) mentions.push(mention);
    if (asked.has(index)) turn = undefined;
    if (index < signedTo || asked.has(index)) continue;
    const speech = speechFrom(index, paragraphs, quotations, first);
    const alone = label
      ? undefined
      : (signedQuotation(text, paragraph, quotations[first]) ??
        signedBelow(text, speech, paragraphs[index + speech.length]) ??
        headedStatement(text, paragraph, tokens, index === 0));
    if (alone && alone.content.length > 1) signedTo = index + speech.length;
    if (label || alone) {
      turn = label && turnOf(label);
      isAsked = label?.isAsked ?? false;
      found.push(turn ?? alone!);
      carry = {
        pending: [],
        ...(alone && { last: alone, open: quotations[lastQuotation(tokens)]?.continues ?? false }),
      };
    } else if (
      turn &&
      (nextLabels[index]! - index <= LONGEST_TURN ||
        isOneQuotation(paragraph, quotations[first]) ||
        saysI(text, paragraph))
    ) {
      if (isAsked) {
        turn = answerOf(paragraph);
        found.push(turn);
      } else turn.content.push([...paragraph]);
      isAsked = false;
    } else if (index === 0 && paragraphs.length > 1 && isHeadline(text, paragraph, tokens)) {
      turn = undefined;
    } else {
      turn = undefined;
      if (carry.last && !carry.open && isNamedLater(index, paragraphs, quotations, first)) carry = { pending: [] };
      const isGoingOn = carry.last && !carry.open && !carry.announced && isOneQuotation(paragraph, quotations[first]);
      const line = isGoingOn ? lineOfDialogue(text, paragraph, carry.last!, earlier) : undefined;
      earlier = carry.last;
      if (line) found.push(line);
      carry = line ? { last: line, pending: [] } : readProse(text, paragraph, tokens, carry, found);
      carry.open = quotations[lastQuotation(tokens)]?.continues ?? false;
      if (!carry.open) carry.pending = [];
    }
  }
  return { found, mentions: withoutDoubtful(mentions) };
}

/** For each place, where the next label is. */
function nextOf(labels: readonly (Label | undefined)[]): number[] {
  const next: number[] = [];
  for (let index = labels.length - 1, ahead = Number.POSITIVE_INFINITY; index >= 0; index--) {
    if (labels[index]) ahead = index;
    next[index] = ahead;
  }
  return next;
}

function readProse(text: string, paragraph: Range, tokens: readonly Token[], carry: Carry, found: Found[]): Carry {
  if (tokens.every((token) => token.quotation >= 0 || !token.isWord)) {
    if (isHeading(text, paragraph, tokens, carry.last)) return { pending: [] };
  } else if (!carry.announced) carry = { pending: carry.open ? carry.pending : [] };
  const body = datelineLength(tokens);
  const sentences = sentencesOf(text, tokens, goesOnAfter(tokens))
    .map(([from, to]) => clauseOf(tokens, Math.max(from, body), to))
    .filter((clause) => clause.to > clause.from)
    .map((clause) => ({ clause, reports: reportsOf(clause) }));
  return joinSentences(sentences, carry, found);
}

/** The paragraphs from `index` on that are wholly in marks, up to the one that closes them; none where they are not closed. */
function speechFrom(
  index: number,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  first: number,
): readonly Range[] {
  let end = index;
  while (
    end < index + LONGEST_SPEECH &&
    paragraphs[end] &&
    isOneQuotation(paragraphs[end]!, quotations[first + end - index])
  ) {
    end++;
    if (!quotations[first + end - 1 - index]!.continues) return paragraphs.slice(index, end);
  }
  return [];
}

/** A speech that begins with this paragraph, goes on over the next ones, and has its speaker named behind its end. */
function isNamedLater(
  index: number,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
  first: number,
): boolean {
  let at = index;
  let quotation = first;
  if (!quotations[first]?.continues) return false;
  while (isOneQuotation(paragraphs[at]!, quotations[quotation]) && quotations[quotation]!.continues) {
    at++;
    quotation++;
    if (!paragraphs[at] || !quotations[quotation]) return false;
  }
  const [start, end] = paragraphs[at]!;
  return quotations[quotation]!.start === start && quotations[quotation]!.end < end - 3;
}

/** "Ferry to stop in winter, council told": a first line without marks that ends without a stop. */
function isHeadline(text: string, [start, end]: Range, tokens: readonly Token[]): boolean {
  return !/[.?!:;,…”"’»]$/.test(text.slice(start, end)) && tokens.every(({ quotation }) => quotation < 0);
}

/** A few quoted words alone in their paragraph are a heading, unless they end like a sentence in the marks used before. */
function isHeading(text: string, [start, end]: Range, tokens: readonly Token[], last: Found | undefined): boolean {
  const words = tokens.filter((token) => token.isWord).length;
  if (words <= 5 && !/[.?!,…]["”’»]?$/.test(text.slice(start, end))) return true;
  const single = /['‘]/;
  return single.test(text[start]!) && !single.test(text[last?.content[0]?.[0] ?? 0]!);
}

function isOneQuotation([start, end]: Range, quotation: Quotation | undefined): boolean {
  return quotation !== undefined && quotation.start === start && quotation.end >= end;
}

function lastQuotation(tokens: readonly Token[]): number {
  return tokens.at(-1)?.quotation ?? -1;
}
