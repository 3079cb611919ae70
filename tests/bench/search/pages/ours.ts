import { speakersOf } from '../../../../src/search/conditions.ts';
import { filesFor, type Manifest } from '../../../../src/search/files.ts';
import { groupBySpeaker } from '../../../../src/search/group.ts';
import { highlight } from '../../../../src/search/highlight.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { joinQuotes, type QuoteRecord, readQuotes } from '../../../../src/search/records.ts';
import { search } from '../../../../src/search/search.ts';
import { readState } from '../../../../src/search/state.ts';

declare global {
  var manifest: Manifest;
  var ask: (address: string) => Promise<string[]>;
  var firstResult: number;
}

const opened = new Map<string, Promise<QuoteRecord[]>>();
const open = (file: string): Promise<QuoteRecord[]> => {
  const quotes = opened.get(file) ?? fetch(file).then(async (response) => readQuotes(await response.json()));
  opened.set(file, quotes);
  return quotes;
};

/** Finds what an address asks for, as a page does. */
async function find(address: string) {
  const state = readState(new URLSearchParams(address));
  const query = parseQuery(state.text);
  const needed = filesFor(globalThis.manifest, state, speakersOf(state, query));
  const files =
    'files' in needed ? needed.files : needed.years.map((year) => `${globalThis.manifest.version}/years/${year}.json`);
  const quotes = joinQuotes(await Promise.all(files.map(open)));
  return { query, wanted: state.speakers, found: search(quotes, state, query).quotes };
}

globalThis.ask = async (address) => (await find(address)).found.map((quote) => quote.key);

const { query, wanted, found } = await find(location.search);
for (const { speaker, quotes } of groupBySpeaker(found.slice(0, 10), wanted)) {
  document.body.append(speaker.name);
  for (const { text } of quotes) {
    const line = document.createElement('p');
    let at = 0;
    for (const [start, end] of highlight(text, query)) {
      const mark = document.createElement('mark');
      mark.append(text.slice(start, end));
      line.append(text.slice(at, start), mark);
      at = end;
    }
    line.append(text.slice(at));
    document.body.append(line);
  }
}
globalThis.firstResult = performance.now();
