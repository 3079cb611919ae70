/** The quotation marks of a language, opening and closing (CLDR, quotationStart and quotationEnd). */
export function marksOf(language: string): [string, string] {
  const [tag = '', ...rest] = language.toLowerCase().split('-');
  if (tag === 'zh' && rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part))) return ['「', '」'];
  if (tag === 'de' && rest.includes('ch')) return ['«', '»'];
  return marks[tag] ?? ['“', '”'];
}

const marks: Record<string, [string, string]> = {
  bg: ['„', '“'], cs: ['„', '“'], de: ['„', '“'], is: ['„', '“'], lt: ['„', '“'], sk: ['„', '“'], sl: ['„', '“'],
  hr: ['„', '”'], hu: ['„', '”'], nl: ['‘', '’'], pl: ['„', '”'], ro: ['„', '”'], sr: ['„', '”'],
  da: ['»', '«'], fi: ['”', '”'], sv: ['”', '”'],
  el: ['«', '»'], es: ['«', '»'], fr: ['« ', ' »'], it: ['«', '»'], nb: ['«', '»'], nn: ['«', '»'], no: ['«', '»'],
  pt: ['“', '”'], ru: ['«', '»'], uk: ['«', '»'], fa: ['«', '»'],
  ja: ['「', '」'],
};
