/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export type Range = [start: number, end: number];

/** The smallest range that holds all of `ranges`, which are in order and not empty. */
export function hull(ranges: readonly Range[]): Range {
  return [ranges[0]![0], ranges.at(-1)![1]];
}

/** Whether two ranges share a character. */
export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Index of the last of `starts` (ascending) that is not greater than `at`, or -1. */
export function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Tells of a range that is not empty whether it shares a character with any of `ranges`, which may lie as they like. */
export function touching(ranges: readonly Range[]): (range: Range) => boolean {
  const inOrder = ranges.toSorted((a, b) => a[0] - b[0]);
  const starts = inOrder.map(([start]) => start);
  // A long one may reach over shorter ones behind it.
  let farthest = 0;
  const ends = inOrder.map(([, end]) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ([start, end]) => (ends[lastAtOrBefore(starts, end - 1)] ?? 0) > start;
}
