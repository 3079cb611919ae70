import { encode } from './share-links.ts';

/** How many words of a long selection its fragment names at each end. */
const ends = 4;

/** An address that scrolls to words of a page and marks them, where the browser can; elsewhere it opens the page. */
export function withTextFragment(address: string, words: string, last?: string): string {
  const text = last === undefined || !/\S/.test(last) ? textFragment(words) : betweenEnds(words, last);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** From the first words of one text to the last ones of another: what stands between is not named. */
function betweenEnds(first: string, last: string): string {
  const [start, end] = [first.trim().split(/\s+/).slice(0, ends), last.trim().split(/\s+/).slice(-ends)];
  return start.join('') ? `${encodePart(start.join(' '))},${encodePart(end.join(' '))}` : textFragment(last);
}

/** The words as the value of `text=`: all of them, or of a long passage its first and last few. */
export function textFragment(words: string): string {
  const [first = ''] = words.trim().split(/\n\n/);
  const all = words.trim().split(/\s+/);
  if (all.length <= 3 * ends && first === words.trim()) return encodePart(all.join(' '));
  return `${encodePart(all.slice(0, ends).join(' '))},${encodePart(all.slice(-ends).join(' '))}`;
}

/** Hyphens, commas and ampersands part the fragment itself, so they are encoded as well. */
function encodePart(text: string): string {
  return encode(text).replace(/-/g, '%2D');
}
