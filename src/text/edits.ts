/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another;
 * more than `most` where it takes more than that, without counting further.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(oneBack[j - 1]! + same, oneBack[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, twoBack[j - 2]! + 1);
      least = Math.min(least, steps);
      row.push(steps);
    }
    if (least > most) return most + 1;
    [twoBack, oneBack] = [oneBack, row];
  }
  return oneBack[b.length]!;
}
