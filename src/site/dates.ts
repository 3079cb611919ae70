/** A calendar date, maybe partial, in the words of a language: `24 August 2020`, `August 2020`, `2020`. No time zone is involved. */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  // English without a country means day before month here, as in the rest of the interface.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, options).format(new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1)));
}
