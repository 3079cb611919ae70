/** Kinds of problems that stop a build, each with what is wrong. The message of a problem says what to do in its place. */
const errors = {
  'no-content': 'The content folder is not there, or cannot be read.',
  'missing-frontmatter': 'A file does not begin with a line of three hyphens and its fields.',
  'frontmatter-syntax': 'The fields in front of a file are no YAML.',
  'frontmatter-duplicate-key': 'A field stands twice.',
  'frontmatter-unknown-key': 'A field that nothing knows; the nearest one is named.',
  'frontmatter-missing-key': 'A field that must be there is not, or is empty.',
  'frontmatter-value': 'A field holds something else than it may hold.',
  'invalid-date': 'A date that no calendar has, or that is not written as 2020, 2020-08 or 2020-08-24.',
  'invalid-id': 'An id with other signs than letters, digits and hyphens.',
  'invalid-language': 'A language tag that is none.',
  'invalid-slug': 'An address for an article with other signs than letters, digits and hyphens.',
  'reserved-slug': 'An address that Windows keeps for a device.',
  'duplicate-slug': 'Two articles have one address.',
  'control-character': 'A character that XML and YAML forbid.',
  'bidi-control': 'A direction mark that is not closed, so that words could seem to stand where they do not.',
  'too-deep': 'Lists or blocks nested deeper than any prose.',
  'several-ids': 'A quote has more than one id.',
  'missing-id': 'A quote has no id, and so no address.',
  'duplicate-id': 'Two quotes of an article have one id.',
  'missing-speaker': 'A quote names nobody who said it.',
  'unknown-attribute': 'An attribute of a quote that nothing knows.',
  'duplicate-attribute': 'An attribute of a quote stands twice.',
  'empty-attribute': 'An attribute of a quote has no value.',
  'unknown-kind': 'A kind that is none of direct, indirect and mixed.',
  'unknown-continues': 'A quote goes on with one that does not come before it.',
  contradiction: 'The second part of a quote says something else of it than the first.',
  'empty-quote': 'A quote has no words.',
  'quote-content': 'A quote holds what is no words: a heading, a list, another quote.',
  'quote-misplaced': 'A quote stands in a link or a heading.',
  'malformed-directive': 'Text that was meant as a quote and is none, such as one with a space before its brace.',
  'unknown-directive': 'A name that is almost :quote.',
  'stray-fence': 'Colons that open or close nothing.',
  'unsafe-html': 'HTML, which is left out of pages.',
  'unsafe-link': 'A link that is neither of this site nor of the web.',
  'broken-link': 'A link to a page or quote that this site does not have.',
  'missing-alt': 'A picture without a description.',
  'remote-picture': 'A picture of another site.',
  'unknown-picture': 'A picture of a type, or in a place, that is not published.',
  'missing-picture': 'A picture that is not there.',
  'unknown-speaker': 'A quote names somebody whom neither the article nor a file introduces.',
  'ambiguous-speaker': 'A name that several people have stands where an id belongs.',
  'unknown-organization': 'An organization that neither the article nor a file introduces.',
  'unknown-source': 'A quote names a source that the article does not list.',
  'unknown-quote': 'A correction or withdrawal names a quote that the article does not have.',
  'duplicate-source': 'Two sources of an article have one id.',
  'duplicate-speaker': 'An article introduces one speaker twice.',
  'duplicate-organization': 'An article introduces one organization twice.',
  'taken-id': 'A former id is that of a quote that stands.',
  'withdrawn-quote': 'A quote stands and is withdrawn at once.',
  'one-id-two-names': 'One id is printed with two names that nothing joins.',
  'one-name-two-ids': 'Two ids are printed with one name, and nothing says that they are two people.',
  'one-id-two-kinds': 'One id is a person here and an organization or nobody there.',
  'family-not-in-name': 'A family name that does not occur in the name.',
  'ledger-syntax': 'The ledger of published quotes was damaged.',
  'lost-ledger': 'The ledger has fewer published quotes than the site that was built last.',
  'missing-article': 'An article of which quotes were published is gone.',
  'vanished-quote': 'A published quote is gone, and its links lead nowhere.',
  'changed-quote': 'A published quote changed without a correction that tells readers.',
  'dropped-correction': 'A correction that readers were told is gone or says something else.',
  'dropped-withdrawal': 'A withdrawal that readers were told is gone or says something else.',
  'unreadable-file': 'A file cannot be read.',
  'nested-quote': 'A quote stands inside another one.',
  'quote-not-top-level': 'A callout stands in a list or another block.',
  'unclosed-container': 'A callout is never closed.',
  'not-utf-8': 'A file is not written in UTF-8.',
  'missing-glyph': 'A character that no font of the cards can draw.',
} as const;

/** Kinds of problems that a site may be published with. */
const warnings = {
  'no-articles': 'There are no articles.',
  'unknown-file': 'A file in the content folder that nothing reads.',
  'missing-summary': 'An article has no summary for lists, previews and feeds.',
  'missing-source': 'An article with quotes names no source.',
  'role-unknown': 'Nothing says what a speaker was on the day of a quote.',
  'no-own-words': 'A quote of kind mixed has no words in quotation marks.',
  'outer-marks': 'A direct quote stands in quotation marks, and pages would set them twice.',
  unsure: 'An import left a doubt, and nobody has settled it.',
} as const;

/** Every kind of problem. Stable, so that tools can match it. */
export type ProblemCode = keyof typeof errors | keyof typeof warnings;

/** What each code means and whether it stops a build. */
export const problemCodes: Record<ProblemCode, { severity: 'error' | 'warning'; meaning: string }> = {
  ...all('error', errors),
  ...all('warning', warnings),
};

function all<Code extends string>(severity: 'error' | 'warning', meanings: Record<Code, string>) {
  return Object.fromEntries(
    Object.entries<string>(meanings).map(([code, meaning]) => [code, { severity, meaning }]),
  ) as Record<Code, { severity: typeof severity; meaning: string }>;
}
