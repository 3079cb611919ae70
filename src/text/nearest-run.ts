/** A run of words, as a range of their numbers, and how many words would have to change to make it the one sought. */
export interface Run {
  from: number;
  to: number;
  changes: number;
}

/**
 * The run of `words` that comes nearest to `sought`, the first where several do: the one with the fewest words changed,
 * added or left out (approximate matching by the columns of the edit distance). Nothing where every word would change.
 */
export function nearestRun(sought: readonly string[], words: readonly string[]): Run | undefined {
  let best: Run | undefined;
  // Of each beginning of what is sought: the changes to a run that ends at the word looked at, and where that run begins.
  let changes = sought.map((_, i) => i + 1);
  let begins = sought.map(() => 0);
  for (let at = 0; at < words.length; at++) {
    const nextChanges: number[] = [];
    const nextBegins: number[] = [];
    for (let i = 0; i < sought.length; i++) {
      const ways: [changes: number, begin: number][] = [
        [(i ? changes[i - 1]! : 0) + (sought[i] === words[at] ? 0 : 1), i ? begins[i - 1]! : at],
        [changes[i]! + 1, begins[i]!],
        [(i ? nextChanges[i - 1]! : 0) + 1, i ? nextBegins[i - 1]! : at + 1],
      ];
      const [fewest, begin] = ways.reduce((least, way) => (way[0] < least[0] ? way : least));
      nextChanges.push(fewest);
      nextBegins.push(begin);
    }
    [changes, begins] = [nextChanges, nextBegins];
    const found = changes.at(-1);
    if (found !== undefined && found < (best?.changes ?? sought.length))
      best = { from: begins.at(-1)!, to: at + 1, changes: found };
  }
  return best;
}
