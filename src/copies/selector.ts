import type { Selector } from '../corpus/corpus.ts';
import type { Range } from '../text/range.ts';
import { withSingleSpaces } from '../text/spaces.ts';

/** Characters of a copy that may be shown on either side of words that are quoted. */
const around = 32;

/** Some words of a copy, and what stands on either side of them: all of a copy that ever leaves the machine. */
export function selected(text: string, [start, end]: Range): Selector {
  const before = text.slice(Math.max(0, start - around), start).replace(/^[\udc00-\udfff]/, '');
  const after = text.slice(end, end + around).replace(/[\ud800-\udbff]$/, '');
  return { exact: line(text.slice(start, end)).trim(), prefix: line(before), suffix: line(after) };
}

/** Words as a page has them: a line that was cut at its width goes on. */
function line(text: string): string {
  return withSingleSpaces(text.replace(/(?<=\p{L})[-‐][^\S\n]*\r?\n\s*(?=\p{Ll})/gu, '').replace(/\u00ad/g, ''));
}
