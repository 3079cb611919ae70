// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of templates are looked for here, not filled

/** A fault that somebody might make, and the tests that must notice it. */
export interface Fault {
  what: string;
  file: string;
  /** Stands once in the file. */
  find: string;
  replace: string;
  /** Folders or files of tests. */
  tests: string[];
}

/** The fixture site is built for these. */
const site = ['tests/site/fixture.test.ts'];

export const faults: Fault[] = [
  {
    what: 'a formula reaches a spreadsheet',
    file: 'src/text/csv.ts',
    find: "? `'${text}` : text",
    replace: '? text : text',
    tests: ['tests/publishing/quotes-csv.test.ts'],
  },
  {
    what: 'a name is not escaped',
    file: 'src/text/escape.ts',
    find: "'<': '&lt;'",
    replace: "'<': '<'",
    tests: ['tests/publishing/embed.test.ts'],
  },
  {
    what: 'the last day of February is the 31st',
    file: 'src/text/partial-date.ts',
    find: '(new Date(text).toJSON()?.startsWith(text) ?? false)',
    replace: '!Number.isNaN(Number(new Date(text)))',
    tests: ['tests/text'],
  },
  {
    what: 'a paraphrase is called a direct quote',
    file: 'src/words/english.ts',
    find: "indirect: 'Paraphrase'",
    replace: "indirect: 'Direct quote'",
    tests: ['tests/publishing/feed.test.ts', 'tests/publishing/embed.test.ts'],
  },
  {
    what: 'a problem stands outside its file',
    file: 'src/article/frontmatter.ts',
    find: 'lines.linePos(Math.min(offset, source.trimEnd().length))',
    replace: 'lines.linePos(offset + 40)',
    tests: ['tests/fuzz'],
  },
  {
    what: 'an alias of YAML is followed',
    file: 'src/article/frontmatter.ts',
    find: 'document.toJS({ maxAliasCount: 0 })',
    replace: 'document.toJS({ maxAliasCount: 0, reviver: () => { throw new Error(); } })',
    tests: ['tests/fuzz'],
  },
  {
    what: 'a paragraph of signs is parsed',
    file: 'src/article/bounds.ts',
    find: 'signs > mostSigns',
    replace: 'false',
    tests: ['tests/article/bounds.test.ts'],
  },
  {
    what: 'letter case does not count in a source',
    file: 'src/proof/find-run.ts',
    find: 'a === b || (isFree',
    replace: 'a === b || (true',
    tests: ['tests/proof'],
  },
  {
    what: 'a not may be left out',
    file: 'src/proof/prove.ts',
    find: 'if (isNegated(texts.slice(from, to))) return',
    replace: 'if (false) return',
    tests: ['tests/proof'],
  },
  {
    what: 'halves may stand in any order',
    file: 'src/proof/prove.ts',
    find: 'let i = lastAtOrBefore(beginnings, end - 1) + 1',
    replace: 'let i = 0',
    tests: ['tests/proof'],
  },
  {
    what: 'a receipt stands for other words',
    file: 'src/corpus/receipt.ts',
    find: "!['words', 'kind', 'original'].some((claim) => changed.has(claim)) &&",
    replace: '',
    tests: ['tests/copies'],
  },
  {
    what: 'more of a copy is shown',
    file: 'src/copies/selector.ts',
    find: 'const around = 32',
    replace: 'const around = 33',
    tests: ['tests/copies'],
  },
  {
    what: 'a quote without a kind is a paraphrase',
    file: 'src/article/quotes.ts',
    find: "kind = 'direct'",
    replace: "kind = 'indirect'",
    tests: ['tests/corpus'],
  },
  {
    what: 'an apostrophe ends the speaker’s own words',
    file: 'src/article/own-words.ts',
    find: "(/['’]/.test(mark) && /\\p{L}/u.test(text[at + 1] ?? ''))",
    replace: 'false',
    tests: ['tests/article', 'tests/corpus', 'tests/text'],
  },
  {
    what: 'the role that an article states is lost',
    file: 'src/corpus/attribution.ts',
    find: 'quote.role ?? entry?.role ?? dated?.role',
    replace: 'quote.role ?? dated?.role',
    tests: ['tests/corpus'],
  },
  {
    what: 'a quote stands at the day of its article, not of its source',
    file: 'src/corpus/attribution.ts',
    find: "source?.date ? { date: source.date, dateFrom: 'source' }",
    replace: "source?.date ? { date: article.date, dateFrom: 'article' }",
    tests: ['tests/corpus', 'tests/publishing'],
  },
  {
    what: 'words that were published change unnoticed',
    file: 'src/corpus/claims.ts',
    find: 'words: ({ text }) => text,',
    replace: "words: () => '',",
    tests: ['tests/corpus/ledger.test.ts'],
  },
  {
    what: 'a family name is cut at the wrong place',
    file: 'src/corpus/names.ts',
    find: 'name.startsWith(`${family} `) ? 0 : at',
    replace: 'at',
    tests: ['tests/corpus/names.test.ts'],
  },
  {
    what: 'quoted words are imported as a paraphrase',
    file: 'src/extraction/statements/wording.ts',
    find: "outside ? (inside ? 'mixed' : 'indirect') : 'direct'",
    replace: "outside ? 'indirect' : 'direct'",
    tests: ['tests/extraction/cases.test.ts'],
  },
  {
    what: 'a not is dropped from imported words',
    file: 'src/extraction/statements/wording.ts',
    find: "plain.replace(/^that\\s/i, '')",
    replace: "plain.replace(/^that\\s|\\bnot\\s/gi, '')",
    tests: ['tests/extraction'],
  },
  {
    what: 'she may be a man',
    file: 'src/extraction/speakers/pronouns.ts',
    find: 'const lastFits = reading.last && fits(reading.last.person, undefined, pronoun) ?',
    replace: 'const lastFits = reading.last ?',
    tests: ['tests/extraction'],
  },
  {
    what: 'words left out are looked for',
    file: 'src/search/conditions.ts',
    find: '!find(quote.folded, part, 0) === part.not',
    replace: '!find(quote.folded, part, 0) === false',
    tests: ['tests/search/query.test.ts', 'tests/search/search.test.ts'],
  },
  {
    what: 'of two namesakes only one is offered',
    file: 'src/search/find-speakers.ts',
    find: 'offers.toReversed().map((offer) => [offer.person, offer])',
    replace: 'offers.toReversed().map((offer) => [offer.person.name, offer])',
    tests: ['tests/search/find-speakers.test.ts'],
  },
  {
    what: 'it is not said through whom words came',
    file: 'src/publishing/words/byline.ts',
    find: '...(via ? [wording.via(via.name)] : []),',
    replace: '',
    tests: ['tests/publishing'],
  },
  {
    what: 'a correction does not go along with an embedded quote',
    file: 'src/publishing/embeds/embed-code.ts',
    find: "${escapeHtml(notes.join(''))}",
    replace: '',
    tests: ['tests/publishing/embed.test.ts'],
  },
  {
    what: 'the speaker is cited as an author',
    file: 'src/publishing/citations/citation.ts',
    find: 'author: article.authors.map((name) => authorName(name, corpus))',
    replace:
      'author: [...article.authors, ...corpus.speakers.map(({ name }) => name)].map((name) => authorName(name, corpus))',
    tests: ['tests/publishing/citation.test.ts'],
  },
  {
    what: 'the callout of a quote has the rule of another kind',
    file: 'src/site/components/Quote.astro',
    find: 'data-kind={quote.kind}',
    replace: 'data-kind="direct"',
    tests: site,
  },
  {
    what: 'the search shows the words of everybody',
    file: 'src/site/browser/page/search.ts',
    find: 'let state = readState(new URLSearchParams(location.search));',
    replace: "let state = readState(new URLSearchParams('?q=boats'));",
    tests: site,
  },
  {
    what: 'an import writes over an author’s file',
    file: 'src/cli/import.ts',
    find: 'existsSync(out) && !values.force',
    replace: 'existsSync(out) && values.force',
    tests: ['tests/cli/import.test.ts'],
  },
  {
    what: 'a check with errors ends well',
    file: 'src/cli/check.ts',
    find: 'hasErrors(problems) ? 1 : 0',
    replace: 'hasErrors(problems) ? 0 : 0',
    tests: ['tests/cli/check.test.ts'],
  },
];
