const TIME = /^(?:(\d{1,2}):(?=\d\d:))?(\d{1,3}):(\d\d)$/;

/**
 * How many seconds from the beginning of a recording a time such as `12:40` or `1:02:40` is; `undefined` for other places
 * and for times that no clock shows.
 */
export function secondsOf(at: string): number | undefined {
  const [, hours, minutes, seconds] = TIME.exec(at) ?? [];
  if (minutes === undefined || Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  return (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
}

/** Whether words name a place in a source: a time, or words with a number or a name in them, such as `p. 7`. */
export function isPlaceInSource(at: string): boolean {
  return secondsOf(at) !== undefined || /\p{L}/u.test(at);
}
