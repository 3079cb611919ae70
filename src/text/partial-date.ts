const form = /^\d{4}(-\d\d){0,2}$/;

/**
 * Whether `text` is a calendar date, maybe partial: `2020`, `2020-08` or `2020-08-24`.
 * The form is EDTF level 0 without times; days that do not exist are refused.
 */
export function isPartialDate(text: string): boolean {
  // A day too many is read as one of the next month, or not at all.
  return form.test(text) && (new Date(text).toJSON()?.startsWith(text) ?? false);
}

/** The first day that a partial date may mean: `2020-02` → `2020-02-01`. */
export function earliest(date: string): string {
  return (
    `${date}-01-01`.slice(0, 4) +
    (date.length > 4 ? date.slice(4, 7) : '-01') +
    (date.length > 7 ? date.slice(7) : '-01')
  );
}

/** The last day that a partial date may mean: `2020-02` → `2020-02-29`. */
export function latest(date: string): string {
  const month = date.length > 4 ? date.slice(0, 7) : `${date}-12`;
  return date.length > 7 ? date : `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month; a year under 100 would be read as 19xx by Date.UTC.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
