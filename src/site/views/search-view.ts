import { count, drawWords, words } from '#words';
import type { Corpus } from '../../corpus/corpus.ts';
import { initialOf } from '../../corpus/names.ts';
import { namesFile } from '../../search/build-names.ts';
import { quotesFile } from '../../search/build-records.ts';
import { type PublishedSearch, publishSearch } from '../../search/publish.ts';
import { scriptJson } from '../../text/script-json.ts';
import type { Start } from '../browser/messages.ts';
import { absolute, url } from '../urls.ts';
import { type NameView, nameView, type QuoteView, quoteView } from './quote-view.ts';

/** The search page before anything is asked, which is all of it where scripts are off. */
export interface SearchView {
  /** JSON of a `Start` as it is built, safe in a script element. */
  start: string;
  /** A real quote: results are set in copies of its callout. */
  pattern?: QuoteView;
  quotes: string;
  speakers: string;
  /** Everybody with the number of their quotes; letters with the number of people where that would be a long list. */
  index: { name: NameView; number: number }[];
  /** All quotes, on a small site. */
  groups: { name: NameView; total: string; quotes: QuoteView[] }[];
}

/** A page with so many quotes, or names, is still quick to load. */
const few = { quotes: 100, names: 300 };

const published = new WeakMap<Corpus, PublishedSearch>();

/** What is published for search, made once. */
export function searchOf(corpus: Corpus): PublishedSearch {
  const known = published.get(corpus) ?? publishSearch(corpus);
  published.set(corpus, known);
  return known;
}

/** Whether the search page itself holds all quotes. */
export function isSmall(corpus: Corpus): boolean {
  return corpus.quotes.length <= few.quotes;
}

export function searchView(corpus: Corpus): SearchView {
  const { site, quotes, speakers } = corpus;
  const [first] = quotes;
  return {
    start: scriptJson(startOf(corpus)),
    // Results bring their own flags.
    ...(first && { pattern: { ...quoteView(first, site.language), flags: [] } }),
    quotes: count.quotes(quotes.length),
    speakers: count.speakers(speakers.length),
    index: speakers.length <= few.names ? names(corpus) : letters(corpus),
    groups: isSmall(corpus) ? groups(corpus) : [],
  };
}

function startOf(corpus: Corpus): Omit<Start, 'coming'> {
  const { manifest } = searchOf(corpus);
  const { language, search } = corpus.site;
  return {
    manifest,
    language,
    patterns: {
      quote: url.quote('-slug-', '-id-'),
      inContext: url.inContext('-slug-', '-id-'),
      article: url.article('-slug-'),
      speaker: url.speaker('-id-'),
      speakers: url.speakers(),
      search: url.search(),
    },
    origin: new URL(absolute('/')).origin,
    draw: drawWords,
    words: {
      kind: words.kind,
      noPost: words.noPost,
      organizationSpeaks: words.organizationSpeaks,
      anonymous: words.anonymous,
      corrected: words.corrected,
      translated: words.translated,
      passedOn: words.passedOn,
    },
    ...(search && { endpoint: search.endpoint }),
    ...(isSmall(corpus) &&
      !search && { held: { names: namesFile(corpus), quotes: quotesFile(corpus.quotes, language) } }),
  };
}

function names({ speakers }: Corpus): SearchView['index'] {
  return speakers.map((speaker) => ({ name: nameView(speaker), number: speaker.quotes.length }));
}

function letters({ speakers, site }: Corpus): SearchView['index'] {
  const byLetter = Map.groupBy(speakers, (speaker) => initialOf(speaker, site.language));
  return [...byLetter].map(([letter, people]) => ({
    name: {
      parts: { before: letter, family: '', after: '' },
      text: letter,
      href: `${url.speakers()}#${encodeURIComponent(letter)}`,
    },
    number: people.length,
  }));
}

/** By speaker; those who are not named by the source come last, together by what they are called. */
function groups({ quotes, site }: Corpus): SearchView['groups'] {
  const said = quotes.flatMap((quote) => quote.voices.map(({ speaker }) => ({ speaker, quote })));
  const bySpeaker = Map.groupBy(said, ({ speaker }) => (speaker.kind === 'anonymous' ? speaker.name : speaker.id));
  return [...bySpeaker.values()].map((list) => ({
    name: nameView(list[0]!.speaker),
    total: count.quotes(list.length),
    quotes: list.map(({ quote }) => quoteView(quote, site.language)),
  }));
}
