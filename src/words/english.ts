import type { ArticleKind, Kind } from '../article/article.ts';
import { numberedIn, pluralIn } from '../text/counting.ts';
import { excerpt } from '../text/excerpt.ts';

// Every word that the site says in English, in the order in which it is met: pages, what leaves them, search, scripts.
// Another language is another file of this shape (languages.ts); what a sentence needs of numbers and order it does in its
// functions.

export { formats } from './formats.ts';

type Kinds = Record<Kind, string>;

const numbered = /* @__PURE__ */ numberedIn('en');
const plural = /* @__PURE__ */ pluralIn('en');

function counted(number: number, one: string, other = `${one}s`): string {
  return numbered`${number} ${plural(number, one, other)}`;
}

/** What stands between and behind words, in lines that are put together of names, roles and dates. */
export const punctuation = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  /** At the end of a line. */
  end: '.',
  bracketed: (text: string) => ` (${text})`,
};

/** `1 quote`, `2 quotes`. */
export const count = {
  quotes: (number: number) => counted(number, 'quote'),
  words: (number: number) => counted(number, 'word'),
  quotedWords: (number: number) => counted(number, 'quoted word'),
  speakers: (number: number) => counted(number, 'speaker'),
  people: (number: number) => counted(number, 'person', 'people'),
  organizations: (number: number) => counted(number, 'organization'),
  articles: (number: number) => counted(number, 'article'),
  topics: (number: number) => counted(number, 'topic'),
  authors: (number: number) => counted(number, 'author'),
  dates: (number: number) => counted(number, 'date'),
  entries: (number: number) => counted(number, 'entry', 'entries'),
  ofKind: {
    direct: (number: number) => counted(number, 'direct quote'),
    mixed: (number: number) => counted(number, 'partly quoted', 'partly quoted'),
    indirect: (number: number) => counted(number, 'paraphrase'),
  } satisfies Record<Kind, (number: number) => string>,
};

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];

/** `Twelve quotes`, `13 quotes`: numbers that open a line, in words up to twelve. */
export const inWords = {
  quotes: (number: number) => `${opening(number)} ${plural(number, 'quote', 'quotes')}`,
};

function opening(number: number): string {
  return small[number] ?? numbered`${number}`;
}

const kinds: Kinds = { direct: 'Direct quote', indirect: 'Paraphrase', mixed: 'Partly quoted' };
const articleKinds: Record<ArticleKind, string> = {
  analysis: 'Analysis',
  report: 'Report',
  interview: 'Interview',
  opinion: 'Opinion',
  'fact-check': 'Fact check',
  background: 'Background',
};
/** The mark of words that were found in their source, and what of it is left out where the source stands beside it. */
const checked = 'Checked';
const checkedAgainst = ' against the source';

/** Words of the pages. */
export const words = {
  skip: 'Skip to content',
  nav: {
    site: 'Site',
    articles: 'Articles',
    speakers: 'Speakers',
    shares: 'In whose words',
    organizations: 'Organizations',
    topics: 'Topics',
    authors: 'Authors',
    dates: 'Dates',
    search: 'Search',
    about: 'About',
    corrections: 'Corrections',
    front: 'Front page',
    data: 'Data',
    feed: 'Feed',
  },
  kind: kinds,
  kindInSentence: { direct: 'direct quote', indirect: 'paraphrase', mixed: 'partly quoted' } satisfies Kinds,
  key: {
    direct: 'the speaker’s own words',
    mixed: 'partly quoted',
    indirect: 'paraphrase, our wording',
    none: 'no rule: our analysis',
  },
  keyLabel: 'How to read the rules',
  articleKind: articleKinds,
  updated: 'Updated',
  draft: 'Draft',
  by: 'By',
  byInLine: (names: string) => `by ${names}`,
  reading: 'Reading',
  sourceAndCitation: 'Source and citation',
  quoteNumber: 'Quote',
  /** How quotes are numbered, so that no number is taken for that of a note. */
  number: (number: number) => `#${number}`,
  /** Between those who said something together, for those who hear it. */
  stop: '. ',
  link: 'Link',
  cite: 'Cite',
  share: 'Share',
  embed: 'Embed',
  inContext: 'In context',
  /** Behind "Link", "Cite" and the like, for those who hear them out of place. */
  toQuoteBy: (names: string) => ` to this quote by ${names}`,
  quoteBy: (names: string) => ` this quote by ${names}`,
  corrected: 'Corrected',
  whatChanged: 'What changed',
  translated: 'Translated',
  checked,
  checkedAgainst,
  passedOn: 'Passed on by',
  noPost: 'No post stated',
  organizationSpeaks: 'Organization; no person named',
  anonymous: 'Not named by the source',
  voices: 'Voices',
  voicesNote: 'In order of appearance, with the role each had on the day.',
  shares: 'In whose words',
  organizations: 'Organizations',
  topic: 'Topic',
  topics: 'Topics',
  dates: 'Dates',
  source: 'Source',
  sources: 'Sources',
  archived: 'archived copy',
  /** Of the quotes that an article takes from a source. */
  checkedIn: (checked: number, day: string) => `${count.quotes(checked)} checked against its text on ${day}`,
  readOn: (date: string) => `read on ${date}`,
  citeArticle: 'Cite this article',
  corrections: 'Corrections',
  noCorrections: 'None so far.',
  reportMistake: 'Report a mistake',
  contact: 'Contact',
  licence: 'Licence',
  publishedBy: 'Published by ',
  editedBy: (names: string) => `. Editors: ${names}`,
  withdrawn: 'Withdrawn',
  notGiven: 'Not given',
  /** Of a table, above notes, and of what leads back from one; the number of the note follows the last. */
  inProse: { table: 'Table', notes: 'Notes', back: 'Back', backTo: 'Back to reference' },
  scoreNote: 'The quotes in order; the height of each line is its length in words.',
  footer:
    'Direct quotes are given word for word. Beside a dashed rule stands our wording of what a source reports; where there is no rule, we are speaking ourselves.',
  /** Names apart: "Not Ada Okafor or Ben Okafor." */
  not: ' Not ',
  between: ', ',
  or: ' or ',
  download: (format: string) => `Download ${format}`,
  copyQuote: 'Copy',
  copy: (what: string) => `Copy ${what}`,
  /** What "Copy" copies, where it has no name of its own. */
  copied: { citation: 'citation', link: 'link', embed: 'code', frame: 'code of the frame' },
  also: 'Also',
  who: 'Who',
  what: 'What',
  timeOrder: 'In time order',
  quotesBy: (quotes: number, speakers: number) => `${count.quotes(quotes)} by ${count.speakers(speakers)}`,
  /** The words of an author, whatever the score of an article shows of a quote. */
  scoreOf: (names: string, kind: Kind, length: number) =>
    `${names}: ${words.kindInSentence[kind]}, ${count.words(length)}`,
};

/** Whose words the quotes of a page are. */
export const shareOfWords = {
  finding: (own: number, all: number) =>
    numbered`${own || 'None'} of ${count.quotedWords(all)} ${plural(own, 'is', 'are')} the speakers’ own.`,
  most: 'The speakers with the most words:',
  columns: { speaker: 'Speaker', kind: 'Kind', words: 'Words', share: 'Share', bar: 'Bar' },
  percent: (percent: number) => `${percent} %`,
  ofThose: (number: number, percent: number) => `${count.words(number)}, ${percent} % of those quoted here`,
  own: (own: number, all: number, isOrganization: boolean) =>
    numbered`${own || 'none'} of ${count.words(all)} ${isOrganization ? 'its' : 'their'} own`,
};

/** Words of the page of one quote. */
export const quotePageWords = {
  title: (names: string, kind: Kind, number: number, all: number, article: string) =>
    numbered`${names}: ${words.kindInSentence[kind]} ${number} of ${all} in “${article}”`,
  role: 'Role on the day',
  when: 'When',
  where: 'Where',
  original: 'Original',
  /** When the words were said, by what tells it. */
  day: {
    quote: (day: string) => day,
    source: (day: string) => `Reported ${day}. The day it was said is not given.`,
    article: (day: string) => `Published ${day}. The day it was said is not given.`,
  },
  /** What was found in the source, what of it the quote leaves out, and when somebody looked. */
  proof: (what: 'all' | 'marked' | 'original', result: 'verbatim' | 'abridged', leftOut: number, day: string) => {
    const found = {
      all: 'Every word stands in the source',
      marked: 'The words in quotation marks stand in the source',
      original: 'The original stands in the source',
    }[what];
    const less = leftOut
      ? `, which has ${count.words(leftOut)} between them that are left out here`
      : result === 'abridged'
        ? ', but for what is in brackets or marked as left out'
        : ', in this order';
    return `${found}${less}. Checked ${day}.`;
  },
  inSource: 'See them there',
  whatItMeans: 'What this means',
  inArchive: 'in the archived copy',
  place: (number: number, all: number) => numbered`Quote ${number} of ${all} in `,
  embedNote: 'The words land on your page as text, with no script and no request to this site.',
  asFrame: 'As a frame',
  seeFrame: 'See the frame',
  wrong: 'Is this quote wrong?',
  tell: 'Tell us',
  /** The subject of a message. */
  wrongQuote: (names: string, article: string) => `Quote of ${names} in “${article}”`,
  pager: 'Quotes of this article',
  previous: (names: string) => `Previous quote, ${names}`,
  next: (names: string) => `Next quote, ${names}`,
  email: 'E-mail',
  withdrawn: {
    title: 'Withdrawn',
    before: 'A quote with this address stood in ',
    after: '. It no longer stands, so its words are not shown.',
  },
};

/** Words of the page of one speaker or organization. */
export const speakerWords = {
  speaker: 'Speaker',
  organizationThatSpeaks: 'Organization that speaks',
  organization: 'Organization',
  whoSpeaks: 'Who speaks',
  family: (name: string) => `Family name ${name}. `,
  elsewhere: 'Elsewhere',
  inArticle: 'In ',
  tally: (own: number, all: number, isOrganization: boolean, kinds: string[], articles: number) =>
    numbered`${own || 'None'} of ${count.words(all)} ${plural(own, 'is', 'are')} ${isOrganization ? 'its' : 'their'} own: ${kinds.join(', ')}. ${count.articles(articles)}.`,
  summary: (quotes: number, speakers: number, name: string) =>
    `${inWords.quotes(quotes)} by ${count.speakers(speakers)} of ${name}.`,
  onlyNamed: (name: string) => `${name} is named in articles; nobody is quoted for it.`,
};

/** Words of the page of somebody who writes here. */
export const authorWords = {
  author: 'Author',
  fediverse: 'Fediverse',
  none: 'No article so far.',
};

/** Words of the lists: front page, articles, speakers, organizations, dates, corrections. */
export const listWords = {
  articles: {
    description: 'All articles by date, the newest first, each with its quotes drawn as lines.',
    lede: 'The newest first. Each line is one quote, as long as its words.',
  },
  speakers: {
    description: 'Everybody who is quoted, by family name, with what each is and how much of it is in their own words.',
    lede: 'By family name, which stands in small capitals wherever it falls in the name. Each line is one quote, as long as its words.',
    jump: 'Jump to',
    letters: 'Letters',
    shared: (number: number, family: string) =>
      `${opening(number)} ${plural(number, 'person here has', 'people here share')} the family name ${family}, so each is always named in full.`,
  },
  organizations: {
    description: 'The organizations that speak or that speakers belong to, with the quotes of their people.',
    lede: 'Bodies that speak, and bodies whose people speak.',
  },
  authors: {
    description: 'Who writes here, each with a page and a feed.',
    lede: 'Everybody who writes here. Each has a page with all their articles, and a feed.',
    none: 'Nobody who writes here has a page so far.',
  },
  topics: {
    description: 'The subjects of the articles, each with a page and a feed.',
    lede: 'What the articles are about. Each has a feed.',
    none: 'No article names a topic so far.',
    /** Leads to the search among the quotes of a topic. */
    quotes: (number: number) => `Search its ${count.quotes(number)}`,
    empty: 'No article so far.',
  },
  dates: {
    description: 'What happened and what was said, on one time line, the oldest first.',
    lede: 'What happened and what was said, the oldest first. A quote that no source dates stands at the date of its report.',
    all: 'All dates',
    title: (period: string) => `Dates: ${period}`,
    pager: 'Other dates',
  },
  corrections: {
    description: 'What was corrected or withdrawn, when and why, the newest first.',
    lede: 'What was corrected or withdrawn, the newest first. A quote that changed says so wherever it is shown.',
    none: 'Nothing has been corrected or withdrawn so far. When something is, it will be listed here, in its article and wherever the quote is shown.',
  },
  front: {
    more: 'More articles',
    allArticles: 'All articles by date',
    latest: (shown: number, all: number) => numbered`The latest ${shown} of ${all} ${plural(all, 'other', 'others')}.`,
    who: 'Who is quoted',
    allSpeakers: 'All speakers, A to Z',
    dates: 'The latest dates that the articles turn on.',
    allDates: 'All dates and quotes in time',
    speakers: (speakers: number, quotes: number, direct: number) =>
      `${opening(speakers)} ${plural(speakers, 'speaker', 'speakers')}, ${inWords.quotes(quotes).toLowerCase()}, ${opening(direct).toLowerCase()} of them word for word. Each line is one quote, as long as its words.`,
  },
};

export const aboutWords = {
  title: 'Whose words these are',
  description: 'How to read the rules beside the words, how attribution works here, and where the data is.',
  rules: 'The rules',
  rulesText: [
    'A solid rule stands beside a speaker’s own words, given exactly. A dashed rule stands beside a paraphrase: what somebody said, in our wording. A double rule means both, a paraphrase with some of the speaker’s words in it, which are underlined. Where there is no rule, we are speaking ourselves.',
    'The same code lies flat under quotes inside a sentence, and in the lines that show how much each speaker says: every line is one quote, as long as its words.',
  ],
  attribution: 'Attribution',
  attributionText: [
    'Every quote names its speaker in full, what the speaker was on the day, when it was said and where the words come from. Roles are those of that day and are never brought up to date. Where a source leaves something out, the page says that it is not given.',
    'People who share a family name are never called by it alone. Small capitals mark the family name wherever it falls.',
    'A speaker whom a source does not name is described and has no page.',
  ],
  checked: checked + checkedAgainst,
  checkedText: [
    'Where a quote is marked as checked, the speaker’s own words were looked up, word by word, in a copy of the source’s text: none is missing, added, changed or in another order, and what is left out is marked and does not turn the sentence round. Quotation marks, stops, dashes and the first letter may differ.',
    'The mark says that the words stand in the source. It does not say that the source reports truly. A quote without it is not doubted: nobody has looked, or the source has no text to look in. A paraphrase is never marked, for its words are ours.',
  ],
  shares: 'Who speaks how much',
  links: 'Links that last',
  linksText:
    'Each quote has a page of its own and a place in its article. Both addresses are meant to stay. A quote that is corrected says so, and one that is withdrawn leaves a note where it stood.',
  json: 'All quotes as JSON',
  csv: 'All quotes as CSV',
  annotations: 'Checked words as annotations of their sources',
  schema: 'Schema of the JSON',
  correctionsFeed: 'Corrections as a feed',
  siteMap: 'Site map',
  fonts: 'Licences of the typefaces',
  editors: 'Editors',
  editedBy: (names: string, publisher: string) => `Editors: ${names}. Published by ${publisher}.`,
  privacy: 'Privacy',
  privacyText: 'No cookies, no tracking, nothing loaded from anybody else. Every page reads without scripts.',
  mistakes: ' Mistakes: ',
};

export const notFoundWords = {
  title: 'Not found',
  description: 'There is no page at this address.',
  heading: 'Not here',
  lede: 'There is no page at this address. A quote that was published here keeps its address for good, so the link may have lost a letter or two on its way.',
};

/** Words of the page that stands for those that cannot be had. */
export const offlineWords = {
  label: 'Offline',
  title: 'No connection',
  lede: 'This page was not opened here before, so it cannot be shown without a connection. Its address is kept: try again once you are connected. What you have read before is still here, and so is the search.',
  retry: 'Try again',
};

/** The day of a quote by what tells it: only the first is known to be the day on which it was said. */
export const dayFrom = {
  quote: (day: string) => day,
  source: (day: string) => `source of ${day}`,
  article: (day: string) => `published ${day}`,
};

/** Words of what leaves the site: titles, bylines, notes. */
export const wording = {
  kinds,
  articleKind: articleKinds,
  /** Between a name and words that are not the speaker's. */
  paraphrased: 'paraphrased',
  partlyQuoted: 'partly quoted',
  via: (name: string) => `quoted by ${name}`,
  saidAt: (occasion: string) => `at ${occasion}`,
  /** Where in a recording. */
  atTime: (time: string) => `at ${time}`,
  source: 'Source',
  translated: 'translated',
  corrected: (date: string) => `Corrected ${date}`,
  /** In the middle of a sentence. */
  correctedOn: (date: string) => `corrected ${date}`,
  correction: (date: string, note: string) => `Correction, ${date}: ${note}`,
  moved: {
    article: 'This article has a new address',
    quote: 'This quote has a new address',
    topic: 'This topic has a new address',
    speaker: 'This speaker has a new address',
    organization: 'This organization has a new address',
  },
  articlesBy: (name: string, site: string) => `Articles by ${name} in ${site}`,
  articlesByDescription: (name: string, site: string) => `Articles by ${name} in ${site}, the newest first.`,
  /** Of a site that says nothing of itself. */
  everySite: 'News analysis in which every quote says who speaks and in whose words.',
  topicOf: (topic: string, site: string) => `${topic} in ${site}`,
  topicDescription: (topic: string, site: string) => `Articles on ${topic} in ${site}, the newest first.`,
  correctionsOf: (site: string) => `Corrections in ${site}`,
  correctionsDescription: (site: string) => `What was corrected or withdrawn in ${site}, when and why.`,
  withdrawn: (date: string) => `Quote withdrawn ${date}`,
  /** Where something stands, behind what it is. */
  standsIn: (place: string) => ` in ${place}`,
  quoted: (names: string) => `Quoted: ${names}`,
  quoting: (names: string) => `quoting ${names}`,
  quotesOf: (name: string, site: string) => `${name} in ${site}`,
  quotesDescription: (name: string, site: string) => `Every quote of ${name} in ${site}, with role, date and source.`,
  more: (count: number) => numbered`and ${count} more`,
  embedTitle: (names: string) => `Quote: ${names}`,
  quotes: 'Quotes',
  searchOf: (site: string) => `Quotes in ${site}, by their words and by who said them`,
  datasetName: (site: string) => `Attributed quotes of ${site}`,
  datasetDescription: (site: string) =>
    `Every quote in ${site} with its speaker, their role and organization on the day, the date and the source, whether the words are the speaker’s own, through whom they came, and what was corrected.`,
  llms: {
    how: 'Every quote names who said it, in what role and when, and whether the words are the speaker’s own. A paraphrase is our wording of what somebody said: never put it into quotation marks. Take the attribution and the address of a quote along with its words.',
    articles: 'Articles',
    data: 'Data',
    json: 'every quote with its attribution',
    csv: 'the same as a table',
    schema: 'what the fields mean',
    feed: 'the articles in full, the newest first',
  },
};

/** One thing that a search asks for. */
interface Asked {
  on: string;
  asked: string[];
  not: boolean;
}

/** Words of the search as its page is built. */
export const formWords = {
  title: 'Search quotes',
  description: 'Find what was said by its words, by who said it, in whose wording, where and when.',
  box: 'Words that were said',
  boxEverywhere: 'Words, a speaker, or both',
  boxWithin: (name: string) => `Words said by ${name}`,
  find: 'Find a quote',
  within: 'Within this speaker',
  button: 'Search',
  how: 'All words must occur. “Marks” keep words together, a minus before a word leaves it out, and speaker: goes before a name.',
  filters: 'Filters',
  speaker: 'Speaker',
  narrow: 'Type a name to find speakers',
  typeName: 'Type a name',
  kind: 'Kind',
  proof: 'Proof',
  checked: checked + checkedAgainst,
  organization: 'Organization',
  topic: 'Topic',
  article: 'Article',
  any: 'Any',
  dates: 'Date of the quote, or else of its source',
  from: 'From',
  to: 'To',
  dateForm: 'A year, a month or a day: 2020, 2020-08 or 2020-08-24',
  order: 'Group by',
  bySpeaker: 'Speaker',
  byDate: 'Date',
  results: 'Quotes',
  speakers: 'Speakers',
  noScript:
    'Searching needs JavaScript, which is off. Your browser’s own find works on this page; every name leads to a page with all that person said.',
  everything: (quotes: string, speakers: string) => `${quotes} by ${speakers}`,
  index: 'Who is quoted, with the number of quotes',
};

/** Words that the script of the search sets itself: the page brings them along. */
export const drawWords = {
  broken: 'The search could not start in this browser.',
  retry: 'Try again',
};

const speakersStay = 'Every speaker below has a page with all that they said.';

/** Words of its results. */
export const resultWords = {
  saved: 'Saved with the attribution of each quote',
  more: (next: number, left: number) =>
    `Show ${next < left ? numbered`${next} of ${left} more` : numbered`the other ${left}`}`,
  found: (quotes: number, speakers: number, text: string) =>
    `${quotes ? count.quotes(quotes) : 'No quotes'}${quotes ? ` by ${count.speakers(speakers)}` : ''}${text && ` for “${excerpt(text)}”`}`,
  beforeFilters: (quotes: number) => numbered`; ${quotes} before filters`,
  total: (quotes: number) => count.quotes(quotes),
  choose: (quotes: number) =>
    numbered`This site holds ${quotes} quotes, too many to send at once. Choose a speaker under Filters, or a year:`,
  nothing: (text: string) => `Nothing to look for in “${excerpt(text)}”: it holds no letter, number or emoji.`,
  kept: (here: number, all: number) =>
    numbered`; without a connection, only the ${here} of ${all} quotes that this browser keeps were looked at`,
  lost: 'The quotes could not be loaded: there is no connection.',
  gone: 'The quotes could not be loaded: a file is missing, perhaps because the site has changed since this page was opened.',
  silent: `The search does not answer at the moment. ${speakersStay}`,
  slow: `The search took too long to answer. Longer words are found sooner. ${speakersStay}`,
  tooMuch: 'This is more than the search can answer at once: ask for less.',
  tooOften: 'The search was asked too often from here. Wait a moment.',
  strange: `The search answered in a way that this page does not understand. ${speakersStay}`,
};

/** Words of what stands around the results. */
export const aroundWords = {
  any: 'Any',
  remove: 'Remove filter ',
  clear: 'Clear all',
  csv: 'Save as CSV',
  json: 'Save as JSON',
  tryElse: 'Try fewer or shorter words, or ',
  start: 'start from a speaker',
  filters: (on: number) => (on ? numbered`Filters, ${on} on` : 'Filters'),
  left: (number: number) => numbered`${number} more: type a name`,
  nobody: (typed: string) => `Nobody here is called “${excerpt(typed)}”.`,
  leftInList: (number: number) => numbered`${number} more: add words to see them`,
  from: 'From',
  to: 'To',
  checked: checked + checkedAgainst,
  lookedIn: (quotes: number) => `Looked at in ${count.quotes(quotes)}, part by part:`,
  reason: ({ on, asked, not }: Asked, alone: number) => {
    const what = asked.filter(Boolean).map((one) => `“${excerpt(one)}”`);
    const part =
      on === 'words'
        ? `${not ? 'without' : 'with'} ${what}`
        : on === 'proof'
          ? `checked${checkedAgainst}`
          : on === 'date'
            ? `said ${asked.map((one, at) => one && `${at ? 'until' : 'from'} ${one}`).join(' ')}`
            : `${not ? 'without' : 'with'} ${on} ${what.join(' or ')}`;
    return numbered`${alone || 'no'} ${plural(alone, 'quote', 'quotes')} ${part}`;
  },
  without: (quotes: number) => `leave this out: ${count.quotes(quotes)}`,
  instead: (word: string) => `look for “${word}”`,
  untold: (parts: number) => numbered`${parts} more parts were not looked at one by one.`,
  called: 'By name: ',
  saidBy: (text: string) => `Said by, with “${excerpt(text)}”: `,
  page: (name: string) => `All about ${name} on one page`,
};

/** Words of the script that copies and shares. */
export const shareWords = {
  copied: 'Copied with its attribution',
  copiedText: 'Copied',
  link: 'Copy link to these words',
  linked: 'Link to the selected words copied',
  toCopy: 'Text to copy',
  closed: 'This browser does not let the page copy. Here is the text, selected.',
  close: 'Close',
  marked: (names: string) => `Quote by ${names} marked`,
  shared: 'Shared with its attribution',
  between: ', ',
  changed: 'The words of this link have changed since it was made. Those that come nearest are marked.',
  gone: 'The words of this link no longer stand here.',
};
