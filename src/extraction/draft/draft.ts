import { stringify } from 'yaml';
import { CLOSERS } from '../../text/quotation-marks.ts';
import { lastAtOrBefore, type Range } from '../../text/range.ts';
import type { Dress, Layout } from '../input/plain.ts';
import { paragraphsOf } from '../segment/paragraphs.ts';
import { SURE } from '../statements/certainty.ts';
import type { Extracted, Question, Statement } from '../statements/statement.ts';
import { castOf } from './cast.ts';
import { escapeLineStart, escapeMarkdown, presentable } from './escape-markdown.ts';
import { type Ids, idOfWords } from './ids.ts';
import type { Registry } from './registry.ts';
import { shortened } from './statement-table.ts';

/** The id of the only source of a draft. */
export const SOURCE_ID = 'source';

/** What is known of the text a draft is made of. */
export interface DraftSource {
  title: string;
  /** Of the article: where the text has none, the day of the import. */
  date: string;
  /** Of the text itself. */
  published?: string;
  publisher?: string;
  authors?: string[];
  url?: string;
  /** What the text's file has besides words. */
  layout?: Layout;
  /** Where a copy of the text is kept in the content folder. */
  copy?: string;
}

/** A stretch of a paragraph that is a statement's words. */
interface Piece {
  range: Range;
  statement: number;
  first: boolean;
  isDirect: boolean;
}

/** Rows of one table stand in lines of one block; a sign that is no edge of a cell has a backslash before it. */
const BETWEEN_ROWS = /(?<=\|)\n\n(?=\| .*\|$(?!\n\| -))/gm;

const PLAIN: Dress = { inline: [], pictures: [] };

const OPENING = new RegExp(
  `^[\\s\\u200b-\\u200d\\u2060\\ufeff]*(?:''|\`\`|‘‘|[${Object.keys(CLOSERS).join('')}\`])?[\\s\\u200b-\\u200d\\u2060\\ufeff]*`,
);
const CLOSING = new RegExp(`^[${Object.values(CLOSERS).join('')}]$`);

/**
 * A draft article: the paragraphs of `text` with each statement marked where it stands. What is unsure is said in a
 * comment behind its paragraph, which `check` reports until somebody settles it. `registry` is who the site has already.
 */
export function draftOf(text: string, extracted: Extracted, source: DraftSource, registry?: Registry): string {
  const statements = extracted.statements.filter(({ unsaid }) => !unsaid);
  const cast = castOf(text, statements, registry);
  const ids: Ids = { taken: new Set() };
  const names = statements.map((statement) => idOfWords(ids, statement.text));
  const paragraphs = paragraphsOf(text);
  const pieces = piecesOf(text, paragraphs, statements);
  const asked = questionsOf(paragraphs, statements, extracted.questions);
  // What is open in a row of a table stands below the table: between two rows it would end it.
  let below: string[] = [];
  const body = paragraphs.flatMap((paragraph, index) => {
    const inIt = pieces[index]!;
    const dress = source.layout?.get(paragraph[0]) ?? PLAIN;
    if (index === 0 && !inIt.length && presentable(text.slice(...paragraph)) === source.title) return [];
    const isRow = dress.row !== undefined && inIt.every(({ range }) => !text.slice(...range).includes(' | '));
    const marked = markedParagraph(text, paragraph, inIt, dress, (piece, words) => {
      const statement = statements[piece.statement]!;
      return `:quote[${words}]{${attributesOf(names[piece.statement]!, statement, cast.idsOf(statement), piece.first)}}`;
    });
    const doubts = inIt
      .filter(({ statement, first }) => first && statements[statement]!.confidence < SURE)
      .map(({ statement }) => doubtOf(names[statement]!, statements[statement]!));
    // A quote may stand in no heading.
    const { before: prefix = '' } = dress;
    const isHeading = prefix.startsWith('#');
    if (isHeading && !inIt.length && presentable(text.slice(...paragraph)) === source.title) return [];
    const pictures = dress.pictures.map(({ address, description }) =>
      comment(`here stood a picture${description && ` of “${description}”`}: ${address}`),
    );
    const open = [...doubts, ...asked[index]!, ...pictures];
    if (isRow) {
      below.push(...open);
      return [tableRow(marked, dress.row!)];
    }
    if (dress.row)
      open.unshift(comment('here stood a row of a table, which a quote in several of its cells has broken'));
    const before = below;
    below = [];
    return [...before, (isHeading && inIt.length ? '' : prefix) + marked, ...open];
  });
  const front = {
    title: source.title,
    date: source.date,
    ...(extracted.language !== 'en' && { language: extracted.language }),
    sources: [
      {
        id: SOURCE_ID,
        title: source.title,
        ...(source.publisher && { publisher: source.publisher }),
        ...(source.authors && { authors: source.authors }),
        ...(source.published && { date: source.published }),
        ...(source.url && { url: source.url }),
        ...(source.copy && { copy: source.copy }),
      },
    ],
    ...(cast.speakers.length && { speakers: cast.speakers }),
    ...(cast.organizations.length && { organizations: cast.organizations }),
    ...datesOf(statements),
    draft: true,
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${[...cast.doubts.map(comment), ...body, ...below].join('\n\n').replace(BETWEEN_ROWS, '\n')}\n`;
}

/** The statements' ranges by paragraph, in order; a range over several paragraphs is cut, one that overlaps another left out. */
function piecesOf(text: string, paragraphs: readonly Range[], statements: readonly Statement[]): Piece[][] {
  const all: Piece[] = statements.flatMap(({ content, kind }, statement) =>
    content.map(([start, end], index) => {
      // "said that": the word is the reporter's.
      const that =
        kind === 'direct' || index > 0 ? 0 : (/^that\s+/.exec(text.slice(start, start + 10))?.[0].length ?? 0);
      return { range: [start + that, end], statement, first: index === 0, isDirect: kind === 'direct' };
    }),
  );
  all.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const byParagraph: Piece[][] = paragraphs.map(() => []);
  let at = 0;
  let taken = 0;
  for (const { range, statement, first, isDirect } of all) {
    while (at < paragraphs.length && paragraphs[at]![1] <= range[0]) at++;
    let isFirst = first;
    for (let index = at; index < paragraphs.length && paragraphs[index]![0] < range[1]; index++) {
      const [start, end] = paragraphs[index]!;
      const part: Range = [Math.max(start, range[0], taken), Math.min(end, range[1])];
      if (part[0] >= part[1]) continue;
      byParagraph[index]!.push({ range: part, statement, first: isFirst, isDirect });
      isFirst = false;
      taken = part[1];
    }
  }
  return byParagraph;
}

function markedParagraph(
  text: string,
  [start, end]: Range,
  pieces: readonly Piece[],
  dress: Dress,
  mark: (piece: Piece, words: string) => string,
): string {
  let markdown = '';
  let at = start;
  for (const piece of pieces) {
    const [from, to] = piece.range;
    const written = text.slice(from, to);
    // The page sets the marks of direct words; those of the others are part of the sentence.
    const [start, end] = piece.isDirect && isOneQuotation(written) ? withoutMarks(written) : [0, written.length];
    const words = proseOf(text, [from + start, from + end], dress).trim();
    markdown += proseOf(text, [at, from], dress);
    if (words) markdown += mark(piece, words);
    at = to;
  }
  markdown += proseOf(text, [at, end], dress);
  // A paragraph that begins with a quote begins with its colon, which has to stay.
  return pieces[0]?.range[0] === start ? markdown.trim() : escapeLineStart(markdown.trim());
}

/** A row of a table, the first with the line below it that makes it the head. */
function tableRow(markdown: string, row: 'first' | 'later'): string {
  const cells = markdown.split('\\|').map((cell) => cell.trim());
  const line = (all: readonly string[]) => `| ${all.join(' | ')} |`;
  return row === 'first' ? `${line(cells)}\n${line(cells.map(() => '---'))}` : line(cells);
}

/** Words of a quote or between two, with their links and emphasis; what reaches over an end of them is left off. */
function proseOf(text: string, [start, end]: Range, { inline }: Dress): string {
  let markdown = '';
  let at = start;
  for (const { range, open, close } of inline) {
    const [from, to] = range;
    if (from < at || to > end) continue;
    const words = presentable(text.slice(from, to));
    if (words !== words.trim() || !words) continue;
    markdown += `${escapeMarkdown(presentable(text.slice(at, from)))}${open}${escapeMarkdown(words)}${close}`;
    at = to;
  }
  return markdown + escapeMarkdown(presentable(text.slice(at, end)));
}

/** Where the words are within the mark before them and the one behind, where there is one. */
function withoutMarks(written: string): Range {
  const start = OPENING.exec(written)![0].length;
  const inner = written.slice(start).trimEnd();
  const closing = /(?:''|’’)$/.test(inner) ? 2 : CLOSING.test(inner.at(-1) ?? '') ? 1 : 0;
  return [start, start + inner.length - closing];
}

/** Whether marks around some words belong together: none closes before the end and another opens. */
function isOneQuotation(written: string): boolean {
  if (!OPENING.exec(written)![0].trim()) return false;
  const inner = written.slice(...withoutMarks(written));
  return !/^[^“«„]*[”»]/.test(inner) && ((inner.match(/"/g)?.length ?? 0) % 2 === 0 || !/^\s*"/.test(written));
}

function attributesOf(id: string, { kind, date, at }: Statement, speakers: readonly string[], first: boolean): string {
  if (!first) return `continues=${id}`;
  const speaker = speakers.length === 1 ? speakers[0]! : `"${speakers.join(' ')}"`;
  return [
    `#${id}`,
    `speaker=${speaker}`,
    ...(kind === 'direct' ? [] : [`kind=${kind}`]),
    ...(date && /^\d{4}-/.test(date) ? [`date=${date}`] : []),
    ...(at ? [`at=${at}`] : []),
  ].join(' ');
}

function doubtOf(id: string, { candidates, speakers, speakerAs, reason }: Statement): string {
  const who = candidates
    ? `it may be ${candidates.join(' or ')}`
    : `it is given to ${speakers.join(' and ') || (speakerAs ?? 'nobody')}`;
  return comment(`#${id}: ${who}, because ${reason}`);
}

/** What is open beside the statements, by paragraph. */
function questionsOf(
  paragraphs: readonly Range[],
  statements: readonly Statement[],
  questions: readonly Question[],
): string[][] {
  const marked = new Set(statements.map(({ content }) => content));
  const starts = paragraphs.map(([start]) => start);
  const byParagraph: string[][] = paragraphs.map(() => []);
  for (const { text, content, reason } of questions)
    if (!marked.has(content))
      byParagraph[lastAtOrBefore(starts, content[0]![0])]!.push(comment(`“${shortened(text, 80)}”: ${reason}`));
  return byParagraph;
}

/** A doubt as `check` lists it; two hyphens or an angle bracket would end the comment. */
function comment(doubt: string): string {
  return `<!-- unsure: ${presentable(doubt).replace(/-{2,}/g, '–').replace(/[<>]/g, '')} -->`;
}

function datesOf(statements: readonly Statement[]): { dates?: { date: string; label: string }[] } {
  const dates = new Map<string, string>();
  for (const { date, speakers, speakerAs } of statements) {
    if (date && /^\d{4}-\d{2}-\d{2}$/.test(date) && !dates.has(date))
      dates.set(date, `What ${speakers.join(' and ') || (speakerAs ?? 'the source')} said`);
  }
  return dates.size ? { dates: [...dates].sort().map(([date, label]) => ({ date, label })) } : {};
}
