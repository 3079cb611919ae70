import type { Nodes } from 'mdast';
import type { Report } from './problem.ts';

/** No text is nested so deep on purpose, and what walks a tree runs out of stack a few thousand levels further down. */
const deepest = 100;

/** None is right that stands in another one, but each of a few is reported by itself. */
const mostOpen = 20;

const markers = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${deepest}}.*[^-*_ \\t]`);

/** Whether a line opens more blocks than any reader follows (`too-deep`); asked before parsing, which takes long for such lines. */
export function reportDeepLines(lines: readonly string[], report: Report): boolean {
  const at = lines.findIndex((line) => markers.test(line));
  if (at >= 0) tooDeep(at + 1, report);
  return at >= 0;
}

/**
 * Whether more callouts are open at once than any reader follows, each reported where it begins (`unclosed-container`);
 * asked before parsing, which takes each of them as part of all those before.
 */
export function reportOpenCallouts(lines: readonly string[], report: Report): boolean {
  const open: number[] = [];
  let most = 0;
  for (const [i, line] of lines.entries())
    if (/^ {0,3}:{3,}quote(?![\p{L}\p{N}_-])/u.test(line)) most = Math.max(most, open.push(i + 1));
    else if (/^ {0,3}:{3,}\s*$/.test(line)) open.pop();
  if (most <= mostOpen) return false;
  for (const line of open)
    report(
      'unclosed-container',
      { line, column: 1 },
      'Unexpected callout that is never closed, expected a line ::: below its last words',
    );
  if (!open.length) tooDeep(1, report);
  return true;
}

/** Whether a tree is deeper than that (`too-deep`). */
export function reportDeepTree(tree: Nodes, report: Report): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) {
      tooDeep(level[0]!.position?.start.line ?? 1, report);
      return true;
    }
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
  return false;
}

function tooDeep(line: number, report: Report): void {
  report(
    'too-deep',
    { line, column: 1 },
    `Unexpected nesting deeper than ${deepest} levels, expected text: flatten it`,
  );
}
