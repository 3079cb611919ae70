import type { Range } from '../../text/range.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_OF_MONTH =
  /\b(?:on|On)\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s(\d{1,2})\b(?:,?\s(\d{4})\b)?/;
const DAY_FIRST =
  /\b(?:on|On)\s(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\b(?:\s(\d{4})\b)?/;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** A weekday on which something was said: "said Thursday", "on Thursday"; not "by Thursday" or "Thursday's". */
const WEEKDAY =
  /(?<!\b(?:next|last|every|each|until|till|by|before|since|after|from|for|of|through|to|and|or|this|coming)\s)\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b(?![’'-])/;
const DAY_LENGTH = 86_400_000;

/**
 * The day a statement was made, where its sentence says so outside the words themselves.
 * A weekday, or a day without a year, is the last such day up to `published`; where that is unknown, a weekday tells no day
 * and the other is given as printed.
 */
export function dateOf(
  text: string,
  sentence: Range,
  content: readonly Range[],
  published: string | undefined,
): string | undefined {
  let outside = '';
  let from = sentence[0];
  for (const [start, end] of content) {
    if (start > from) outside += `${text.slice(from, Math.min(start, sentence[1]))} | `;
    from = Math.max(from, end);
  }
  if (from < sentence[1]) outside += text.slice(from, sentence[1]);
  const monthFirst = DAY_OF_MONTH.exec(outside);
  const found = monthFirst ? { month: monthFirst[1]!, day: monthFirst[2]!, year: monthFirst[3] } : dayFirst(outside);
  if (!found) return published && lastWeekday(outside, published);
  const month = MONTHS.indexOf(found.month.slice(0, 3).toLowerCase()) + 1;
  const monthAndDay = `${String(month).padStart(2, '0')}-${found.day.padStart(2, '0')}`;
  if (found.year) return `${found.year}-${monthAndDay}`;
  if (!published || published.length < 10) return `${found.month} ${found.day}`;
  const year = Number(published.slice(0, 4));
  return monthAndDay <= published.slice(5) ? `${year}-${monthAndDay}` : `${year - 1}-${monthAndDay}`;
}

function dayFirst(outside: string): { month: string; day: string; year: string | undefined } | undefined {
  const found = DAY_FIRST.exec(outside);
  return found ? { month: found[2]!, day: found[1]!, year: found[3] } : undefined;
}

function lastWeekday(outside: string, published: string): string | undefined {
  const found = WEEKDAY.exec(outside)?.[1];
  const day = Date.parse(published);
  if (!found || published.length < 10 || Number.isNaN(day)) return undefined;
  const ago = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(`${found}day`) + 7) % 7;
  return new Date(day - ago * DAY_LENGTH).toISOString().slice(0, 10);
}
