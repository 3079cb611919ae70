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
