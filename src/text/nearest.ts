import { edits } from './edits.ts';

/**
 * The names among `known` that `word` may be a slip of, nearest first: at most a third of its letters
 * differ, neighbours in the wrong order counting as one (optimal string alignment distance).
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return [...known]
    .map((name) => ({ name, distance: edits(word.toLowerCase(), name.toLowerCase(), limit) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((candidate) => candidate.name);
}

/** The end of a sentence: `; did you mean "speaker"?`, or a full stop where no known name is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near.length ? `; did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : '.';
}

/** Names looked at on behalf of one file: beyond them whoever writes has another fault than a slip. */
const mostLooks = 300_000;

/** `didYouMean` for one file, which offers nothing more once it was asked too often among too many names. */
export function boundedOffers(): typeof didYouMean {
  let left = mostLooks;
  return (word, known) => {
    if (left <= 0) return '.';
    const names = [...known];
    left -= names.length;
    return didYouMean(word, names);
  };
}
