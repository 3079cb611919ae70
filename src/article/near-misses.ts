import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { nearest } from '../text/nearest.ts';
import type { Place, Report } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

const example = ':::quote{#some-id speaker=some-speaker}';

/**
 * Reports text that was meant as a quote and is none. Problems: `malformed-directive` (a space before the brace,
 * a mark never closed, two colons), `unknown-directive` (`:::qoute`), `stray-fence` (a `:::` that closes nothing).
 * `lines` are those of the whole file.
 */
export function reportNearMisses(tree: Root, lines: readonly string[], report: Report): void {
  reportFences(tree, lines, report);
  reportPhrases(tree, lines, report);
}

function reportFences(tree: Root, lines: readonly string[], report: Report): void {
  // A container of another name stays text, and so does the fence that closes it.
  let open = 0;
  visitParents(tree, 'paragraph', (paragraph) => {
    const { start, end } = paragraph.position!;
    for (let line = start.line; line <= end.line; line++) {
      const whole = lines[line - 1]!;
      const text = line === start.line ? whole.slice(start.column - 1) : whole.replace(/^[\s>]*/, '');
      const place = { line, column: whole.length - text.length + 1 };
      const [opener, colons = '', space = '', name = ''] = /^(:{2,})(\s*)([\p{L}\p{N}_-]*)/u.exec(text) ?? [];
      if (opener === undefined || (name === '' && (colons.length < 3 || text.trim() !== colons))) continue;
      if (name !== '') {
        if (colons.length > 2) open++;
        const problem = whatIsMeant(colons, space, name, text);
        if (problem) report(problem[0], place, problem[1]);
      } else if (open > 0) open--;
      else
        report(
          'stray-fence',
          place,
          `Unexpected ${colons}, expected an opened quote before it: delete it, or open the quote with ${example}`,
        );
    }
  });
}

/** What is wrong with a line that opens a container of some name; most names are none of ours. */
function whatIsMeant(
  colons: string,
  space: string,
  name: string,
  text: string,
): [code: ProblemCode, message: string] | undefined {
  if (name === 'quote') {
    const id = /#([\p{L}\p{M}\p{N}-]+)/u.exec(text)?.[1];
    return [
      'malformed-directive',
      `Unexpected form of ${id ? `the quote "${id}"` : 'a quote'}, expected ${example}: ${whatIsWrong(colons, space, text)}`,
    ];
  }
  if (!nearest(name, ['quote']).length) return undefined;
  return ['unknown-directive', `Unexpected "${colons}${name}"; did you mean "${colons}quote"?`];
}

function whatIsWrong(colons: string, space: string, text: string): string {
  if (colons.length === 2) return 'write three colons';
  if (space || /^:+quote\s+\{/.test(text)) return 'write no space before the brace';
  if ((text.match(/"/g)?.length ?? 0) % 2) return 'close the quotation mark';
  if (!text.trimEnd().endsWith('}')) return 'close the brace and write the words on lines of their own';
  return 'check the attributes in the braces';
}

function reportPhrases(tree: Root, lines: readonly string[], report: Report): void {
  // Places that are explained: quotes, and slips that were found before.
  const seen = new Set<string>();
  visitParents(tree, 'textDirective', ({ position }) => {
    seen.add(`${position!.start.line}:${position!.start.column}`);
  });
  visitParents(tree, 'text', (text, parents) => {
    for (const { 0: slip, 1: name } of text.value.matchAll(/(?<![:\p{L}\p{N}]):(\p{L}+)\s?(?=[[{])/gu)) {
      if (!nearest(name!, ['quote']).length) continue;
      // Text that was cut up because an address stands in it has no place of its own.
      const { start, end } = text.position ?? parents.findLast(({ position }) => position)!.position!;
      const place = placeOf(slip, lines, start, end.line, seen) ?? start;
      seen.add(`${place.line}:${place.column}`);
      if (lines[place.line - 1]![place.column - 2] === '\\') continue;
      if (name === 'quote')
        report(
          'malformed-directive',
          place,
          'Unexpected form of a quote, expected :quote[the words]{#some-id speaker=some-speaker}',
        );
      else report('unknown-directive', place, `Unexpected ":${name}"; did you mean ":quote"?`);
    }
  });
}

/** Where a text stands in the source next, at or after a place; what was seen before is passed over. */
function placeOf(
  text: string,
  lines: readonly string[],
  start: Place,
  lastLine: number,
  seen: ReadonlySet<string>,
): Place | undefined {
  for (let line = start.line; line <= lastLine; line++) {
    let at = lines[line - 1]!.indexOf(text, line === start.line ? start.column - 1 : 0);
    while (at >= 0 && seen.has(`${line}:${at + 1}`)) at = lines[line - 1]!.indexOf(text, at + 1);
    if (at >= 0) return { line, column: at + 1 };
  }
  return undefined;
}
