import type { Report } from './problem.ts';

/** More than any article has: what pairs the signs of a paragraph compares each with each. */
const mostSigns = 5000;
/** A book has some thousand paragraphs, items and rows; beyond them reading would take minutes. */
const mostBlocks = 10_000;
const mostLines = 50_000;
/** Bare addresses, which are looked for letter by letter. */
const mostAddresses = 10_000;

/** A line that begins a block of its own, whatever is before it; quotations go on with what was before. */
const opener = /^\s*(?:#{1,6}\s|\||:{3,}|(?:[-*+]|\d{1,9}[.)])\s|```|~~~)/;
/** The line below a heading. Each asks for all that was read before. */
const underline = /^ {0,3}(?:=+|-+)\s*$/;
const underlineWeighs = 10;

/**
 * Whether a body holds more signs in one paragraph, or more blocks, than can be read in seconds (`too-many`), each reported
 * where there are too many; asked before parsing.
 */
export function reportExcess(lines: readonly string[], report: Report): boolean {
  let signs = 0;
  let blocks = 0;
  let addresses = 0;
  let isInside = false;
  for (const [i, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const opens = !isBlank && (!isInside || opener.test(line));
    if (isBlank || opens) signs = 0;
    if (opens) blocks++;
    else if (underline.test(line)) blocks += underlineWeighs;
    isInside = !isBlank;
    signs += line.match(/[*_[\]~`<!]/g)?.length ?? 0;
    addresses += line.match(/@|:\/\//g)?.length ?? 0;
    const excess =
      signs > mostSigns
        ? `a paragraph with more than ${mostSigns} signs such as * [ ] and \``
        : blocks > mostBlocks
          ? `more than ${mostBlocks} paragraphs, items and rows`
          : addresses > mostAddresses
            ? `more than ${mostAddresses} addresses`
            : i > mostLines
              ? `more than ${mostLines} lines`
              : undefined;
    if (excess === undefined) continue;
    const place = { line: i + 1, column: 1 };
    report('too-many', place, `Unexpected ${excess}, expected a text that can be read: cut it into several`);
    return true;
  }
  return false;
}
