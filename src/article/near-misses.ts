import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from './nearest.ts';
import type { Place } from './problem.ts';

type Report = (code: string, place: Place, message: string) => void;

const example = ':::quote{#some-id speaker=some-speaker}';

/**
 * Reports text that was meant as a quote and is none. Problems: `malformed-directive` (a space before the brace,
 * a mark never closed, two colons), `unknown-directive` (`:::qoute`), `stray-fence` (a `:::` that closes nothing).
 * `lines` are those of the whole file.
 */
export function reportNearMisses(tree: Root, lines: readonly string[], report: Report): void {
  // A container of another name stays text, and so does the fence that closes it.
  let open = 0;
  visit(tree, 'paragraph', (paragraph) => {
    const { start, end } = paragraph.position!;
    for (let line = start.line; line <= end.line; line++) {
      const text =
        line === start.line ? lines[line - 1]!.slice(start.column - 1) : lines[line - 1]!.replace(/^[\s>]*/, '');
      const column = lines[line - 1]!.length - text.length + 1;
      const [opener, colons, space, name = ''] = /^(:{2,})(\s*)([\p{L}\p{N}_-]*)/u.exec(text) ?? [];
      if (opener === undefined) continue;
      if (name === '') {
        if (colons!.length < 3 || text.trim() !== colons) continue;
        if (open > 0) open--;
        else
          report(
            'stray-fence',
            { line, column },
            `Unexpected ${colons}, expected an opened quote before it: delete it, or open the quote with ${example}`,
          );
      } else if (name === 'quote') {
        if (colons!.length > 2) open++;
        const id = /#([\p{L}\p{M}\p{N}-]+)/u.exec(text)?.[1];
        report(
          'malformed-directive',
          { line, column },
          `Unexpected form of ${id ? `the quote "${id}"` : 'a quote'}, expected ${example}: ${whatIsWrong(colons!, space!, text)}`,
        );
      } else if (nearest(name, ['quote']).length) {
        if (colons!.length > 2) open++;
        report('unknown-directive', { line, column }, `Unexpected "${colons}${name}"; did you mean "${colons}quote"?`);
      } else if (colons!.length > 2) open++;
    }
  });
  visit(tree, 'text', (text) => {
    for (const match of text.value.matchAll(/(?<![:\p{L}\p{N}]):([\p{L}]+)(\s?)(?=[[{])/gu)) {
      if (!nearest(match[1]!, ['quote']).length) continue;
      const before = text.value.slice(0, match.index).split('\n').length - 1;
      const line = text.position!.start.line + before;
      const column = Math.max(lines[line - 1]!.indexOf(match[0]) + 1, 1);
      if (match[1] === 'quote')
        report(
          'malformed-directive',
          { line, column },
          'Unexpected form of a quote, expected :quote[the words]{#some-id speaker=some-speaker}',
        );
      else report('unknown-directive', { line, column }, `Unexpected ":${match[1]}"; did you mean ":quote"?`);
    }
  });
  visit(tree, 'textDirective', (directive, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (next?.type === 'text' && /^\s?\{/.test(next.value) && !directive.data?.written?.length)
      report(
        'malformed-directive',
        next.position!.start,
        'Unexpected brace after the words of a quote, expected {#some-id speaker=some-speaker} at once behind the bracket, each mark in it closed',
      );
  });
}

function whatIsWrong(colons: string, space: string, text: string): string {
  if (colons.length === 2) return 'write three colons';
  if (space || /^:+quote\s+\{/.test(text)) return 'write no space before the brace';
  if ((text.match(/"/g)?.length ?? 0) % 2) return 'close the quotation mark';
  if (!text.trimEnd().endsWith('}')) return 'close the brace and write the words on lines of their own';
  return 'check the attributes in the braces';
}
