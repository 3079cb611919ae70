import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place, Report } from './problem.ts';

/**
 * Reports notes that do not meet: `unknown-note` for a mark such as `[^1]` that stays text because no note has its name,
 * `unused-note` for one that no mark leads to, which is not shown. `body` is the text that the tree was parsed from.
 */
export function reportNotes(tree: Root, body: string, report: Report): void {
  const marked = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  visit(tree, 'footnoteDefinition', ({ identifier, label, position }) => {
    if (!marked.has(identifier))
      report(
        'unused-note',
        position!.start,
        `Unexpected note "${label}", expected a mark [^${label}] in the text that leads to it`,
      );
  });
  visit(tree, 'text', ({ value, position }) => {
    if (!position || !value.includes('[^')) return;
    const source = body.slice(position.start.offset, position.end.offset);
    for (const { 0: mark, index } of source.matchAll(/(?<!\\)\[\^[^\]\s[]{1,100}\]/g))
      report(
        'unknown-note',
        placeIn(source, index, position.start),
        `Unexpected mark ${mark}, expected a note of that name: write one below, ${mark}: …`,
      );
  });
}

function placeIn(text: string, index: number, start: Place): Place {
  const before = text.slice(0, index).split('\n');
  const { length } = before.at(-1)!;
  return before.length > 1
    ? { line: start.line + before.length - 1, column: length + 1 }
    : { line: start.line, column: start.column + length };
}
