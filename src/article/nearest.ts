/**
 * The names among `known` that `word` may be a slip of, nearest first: at most a third of its letters
 * differ, neighbours in the wrong order counting as one (optimal string alignment distance).
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return [...known]
    .map((name) => ({ name, distance: distance(word.toLowerCase(), name.toLowerCase()) }))
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

function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = oneBack[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? twoBack[j - 2]! + 1 : change;
      row.push(Math.min(change, swap, oneBack[j]! + 1, row[j - 1]! + 1));
    }
    [twoBack, oneBack] = [oneBack, row];
  }
  return oneBack[b.length]!;
}
