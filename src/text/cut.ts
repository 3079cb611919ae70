const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * A text of at most `limit` characters as readers count them, the ellipsis included. It is cut after a whole word,
 * or, where a single word fills the space, after a whole character.
 */
export function cut(text: string, limit: number): string {
  // A character takes at least one place, so most texts are told to fit without being taken apart.
  if (text.length <= limit) return text;
  let count = 0;
  let fits = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (++count < limit) fits = index + segment.length;
    if (count > limit) return `${atWord(text, fits)}…`;
  }
  return text;
}

/** How many characters readers count in a text. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count++;
  return count;
}

/** The text up to the last word that ends at or before an offset; up to the offset itself if that would lose more than half. */
export function atWord(text: string, offset: number): string {
  const end = words.segment(text).containing(offset)?.index ?? text.length;
  return tidy(text.slice(0, end > offset / 2 ? end : offset));
}

/** No space, comma or opening mark before the ellipsis. */
function tidy(text: string): string {
  return text.replace(/(?<![\s,;:(“„«「『‘،؛、，；：-])[\s,;:(“„«「『‘،؛、，；：-]+$/u, '');
}
