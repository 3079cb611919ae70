const formats = new Map<string, Intl.DateTimeFormat>();
/** A site says the same days over and over, and a date in words takes longer than finding it here. */
const written = new Map<string, string>();

/** A calendar date in words, no more exact than it is: `2020-08` → "August 2020". */
export function writtenDate(date: string, language: string): string {
  const key = `${language} ${date}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const [year, month, day] = date.split('-').map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const text = formatOf(language, date.length).format(instant);
  written.set(key, text);
  return text;
}

function formatOf(language: string, length: number): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(formatLocale(language), {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: 'long' }),
    ...(length > 7 && { day: 'numeric' }),
  });
  formats.set(key, format);
  return format;
}

/** Plain English means the international order of a date (24 August 2020), not that of one country. */
export function formatLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
