/** A template in which numbers are written as a language groups them: `12,345 quotes`, `12 345 citations`. */
export type Numbered = (texts: TemplateStringsArray, ...values: (string | number)[]) => string;

export function numberedIn(language: string): Numbered {
  const format = new Intl.NumberFormat(language);
  const written = (value: string | number) => (typeof value === 'number' ? format.format(value) : value);
  return (texts, ...values) => texts.reduce((said, text, i) => said + written(values[i - 1]!) + text);
}

/** Chooses the form that goes with a number in a language: that of one, or another. */
export function pluralIn(language: string): (number: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (number, one, other) => (rules.select(number) === 'one' ? one : other);
}
