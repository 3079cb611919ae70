import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AttributedQuote, Corpus } from '../corpus/corpus.ts';
import { namesFile } from './build-names.ts';
import { quotesByYear, quotesFile } from './build-records.ts';
import { type Manifest, mostBytes } from './files.ts';
import { formerValues } from './former.ts';

/** Everything published for search. */
export interface PublishedSearch {
  manifest: Manifest;
  /** Path below the search folder (not encoded), and JSON. Made one at a time, for there may be many. */
  files(): Generator<[path: string, json: string]>;
}

/**
 * What the site publishes for search: a directory of names, a file of quotes for each speaker, and a file of all quotes
 * or, where that would be too large, one for each year. The same corpus always gives the same bytes.
 */
export function publishSearch(corpus: Corpus): PublishedSearch {
  const json = (quotes: AttributedQuote[]): string => JSON.stringify(quotesFile(quotes, corpus.site.language));
  const all = json(corpus.quotes);
  const names = JSON.stringify(namesFile(corpus));
  const version = createHash('sha256').update(all).update(names).digest('hex').slice(0, 12);
  const whole = compressedSize(all) <= mostBytes;
  const years = whole
    ? []
    : Array.from(quotesByYear(corpus), ([year, quotes]): [string, string] => [year, json(quotes)]);
  return {
    manifest: {
      version,
      quotes: corpus.quotes.length,
      whole,
      years: years.map(([year, text]) => [year, compressedSize(text)]),
      former: formerValues(corpus),
    },
    *files() {
      yield [`${version}/names.json`, names];
      if (whole) yield [`${version}/all.json`, all];
      for (const [year, text] of years) yield [`${version}/years/${year}.json`, text];
      const place = new Map(corpus.quotes.map((quote, at) => [quote, at]));
      for (const { id, kind, quotes } of corpus.speakers) {
        if (kind === 'anonymous') continue;
        const inOrder = quotes.toSorted((a, b) => place.get(a)! - place.get(b)!);
        yield [`${version}/speakers/${id}.json`, json(inOrder)];
      }
    },
  };
}

/** About what a server sends; the quality is one that costs little time. */
function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
