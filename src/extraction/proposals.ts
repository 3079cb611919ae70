import { z } from 'zod';
import { QUOTATION_MARKS } from '../text/quotation-marks.ts';
import { overlaps, type Range, touching } from '../text/range.ts';
import { ORGANIZATION_WORD } from './languages/english/name-words.ts';
import { paragraphsOf } from './segment/paragraphs.ts';
import { quotationsOf } from './segment/quotations.ts';
import { CERTAINTY, SURE } from './statements/certainty.ts';
import type { Extracted, Statement } from './statements/statement.ts';
import { kindOf, partsOf } from './statements/wording.ts';

/** What a file of proposals holds: statements that a person or another tool found in a text. */
export const proposalsSchema = z
  .union([
    z.array(z.unknown()),
    z.object({ statements: z.array(z.unknown()) }).transform(({ statements }) => statements),
  ])
  .pipe(
    z.array(
      z.object({
        text: z.string().trim().min(1),
        speaker: z.string().trim().min(1),
        kind: z.enum(['direct', 'indirect', 'mixed']).optional(),
        role: z.string().trim().min(1).optional(),
      }),
    ),
  );

export type Proposal = z.output<typeof proposalsSchema>[number];

/** A proposal that the text does not bear out. */
export interface Rejected {
  text: string;
  speaker: string;
  reason: string;
}

/**
 * What was found in a text together with what is proposed. Nothing proposed is trusted: its words have to stand in the text,
 * in quotation marks if they are to be direct, its speaker has to be named there, and neither may go against what is sure.
 */
export function withProposals(
  text: string,
  extracted: Extracted,
  proposals: readonly Proposal[],
): { extracted: Extracted; rejected: Rejected[] } {
  const folded = foldedWithPlaces(proposals.length ? text : '');
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsOf(text, paragraphs);
  const paragraphStarts = paragraphs.map(([start]) => start);
  const quotationStarts = quotations.map(({ start }) => start);
  const statements = [...extracted.statements];
  const rejected: Rejected[] = [];

  for (const proposal of proposals) {
    const problem = accept(proposal);
    if (problem) rejected.push({ text: proposal.text, speaker: proposal.speaker, reason: problem });
  }
  const isSettled = touching(statements.filter(({ confidence }) => confidence >= SURE).flatMap((one) => one.content));
  return {
    extracted: {
      ...extracted,
      statements: statements.sort((a, b) => a.content[0]![0] - b.content[0]![0]),
      questions: extracted.questions.filter(({ content }) => !content.some(isSettled)),
    },
    rejected,
  };

  /** Takes a proposal, or says what is against it. */
  function accept({ text: words, speaker, kind: wanted, role }: Proposal): string | undefined {
    const places = placesOf(folded, words);
    if (!places.length) return 'these words do not stand in the text';
    if (!placesOf(folded, speaker).some((place) => isWhole(text, place))) return `${speaker} is not named in the text`;
    const ranges = places.map((place) => withMarks(text, place));
    const range = ranges.find((one) => kindAt(one) === wanted) ?? ranges[0]!;
    const kind = kindAt(range);
    if (wanted && wanted !== kind)
      return wanted === 'direct' ? 'these words stand in no quotation marks' : `these words are ${kind} in the text`;
    const known = statements.filter(({ content }) => content.some((part) => overlaps(part, range)));
    if (known.some(({ unsaid }) => unsaid)) return known.find(({ unsaid }) => unsaid)!.reason;
    const other = known.find(({ confidence, speakers }) => confidence >= SURE && !speakers.includes(speaker));
    if (other)
      return `the text gives these words to ${other.speakers.join(' and ') || (other.speakerAs ?? 'somebody else')}`;
    if (known.some(({ confidence }) => confidence >= SURE)) return undefined;
    for (const one of known) statements.splice(statements.indexOf(one), 1);
    const parts = partsOf(text, [range], kind, paragraphStarts);
    statements.push({
      kind,
      text: parts.join(' '),
      content: [range],
      source: undefined,
      cue: undefined,
      speakers: [speaker],
      speakerKind: ORGANIZATION_WORD.test(speaker.split(' ').at(-1)!) ? 'organization' : 'person',
      ...(role && placesOf(folded, role).length && { role }),
      organizations: [],
      inner: [],
      confidence: CERTAINTY.proposed,
      reason: 'it is proposed; its words stand in the text and its speaker is named there',
    });
    return undefined;
  }

  function kindAt(range: Range): Statement['kind'] {
    return kindOf(text, [range], quotations, quotationStarts);
  }
}

/** A text in which marks, dashes and spaces of all kinds are one, and where each of its characters stands in the text. */
interface Folded {
  letters: string;
  places: number[];
}

function foldedWithPlaces(text: string): Folded {
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = foldedCharacter(text[at]!);
    if (char === '' || (char === ' ' && letters.at(-1) === ' ')) continue;
    letters.push(char);
    places.push(at);
  }
  return { letters: letters.join(''), places };
}

function foldedCharacter(char: string): string {
  if (/\s/.test(char)) return ' ';
  if (QUOTATION_MARKS.includes(char)) return '"';
  if (/[‐-―]/.test(char)) return '-';
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(char) ? '' : char;
}

/** Where some words stand, marks and stops around them aside. */
function placesOf({ letters, places }: Folded, words: string): Range[] {
  const wanted = withoutEdges(foldedWithPlaces(words).letters);
  const found: Range[] = [];
  for (let at = letters.indexOf(wanted); wanted && at >= 0; at = letters.indexOf(wanted, at + wanted.length))
    found.push([places[at]!, places[at + wanted.length - 1]! + 1]);
  return found;
}

function withoutEdges(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && '" '.includes(words[start]!)) start++;
  while (end > start && '" ,.'.includes(words[end - 1]!)) end--;
  return words.slice(start, end);
}

/** Whether a name does not go on before or behind its place. */
function isWhole(text: string, [start, end]: Range): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** The same words with the stop and the marks around them, where both stand there. */
function withMarks(text: string, [start, end]: Range): Range {
  const stop = /^[,.!?…]?/.exec(text.slice(end, end + 1))![0].length;
  const isMarked =
    QUOTATION_MARKS.includes(text[start - 1] ?? ' ') && QUOTATION_MARKS.includes(text[end + stop] ?? ' ');
  return isMarked ? [start - 1, end + stop + 1] : [start, end];
}
