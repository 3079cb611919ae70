import { chosenBy } from '../../../search/facets.ts';
import { groupByDate, groupBySpeaker } from '../../../search/group.ts';
import type { QuoteRecord } from '../../../search/records.ts';
import { search } from '../../../search/search.ts';
import { isAsked, isFiltered } from '../../../search/state.ts';
import { writtenDate } from '../../../text/written-date.ts';
import { resultWords } from '../../../words/english.ts';
import type { Results, Row, Start } from '../messages.ts';
import type { Found, Looked } from './finder.ts';
import { hrefOf } from './hrefs.ts';
import { resultOf } from './result.ts';

/** The quotes that were found, those from `from` up to `to` set out for drawing. */
export function resultsOf(found: Found, { from, to }: { from: number; to: number }, start: Start): Results {
  const { state, looked, years, query } = found;
  const asked = isAsked(state);
  const none = { asked, title: '', summary: '', rows: [], beside: 0, more: '' };
  if (years) return { ...none, choose: choiceOf(found, years, start) };
  if (!looked || !asked) return none;
  const { all, beside } = rowsOf(looked.quotes, found, start);
  return {
    asked,
    ...summaryOf(looked, found),
    rows: all.slice(from, to).map(({ row, quote }) => ({ ...row, result: resultOf(quote, query, start) })),
    beside,
    more: all.length > to ? resultWords.more(Math.min(to - from, all.length - to), all.length - to) : '',
  };
}

function summaryOf({ quotes, among }: Looked, { state, query }: Found): Pick<Results, 'title' | 'summary'> {
  const speakers = new Set(quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker.id)));
  const title = resultWords.found(quotes.length, speakers.size, state.text);
  const { text, by } = state;
  const unfiltered = { text, by, ...chosenBy(() => []) };
  // What a speaker's own file holds says nothing about the words of others.
  const before =
    isFiltered(state) && text.trim() && !state.speakers.length
      ? search(among, unfiltered, query).quotes.length
      : quotes.length;
  return { title, summary: title + (before > quotes.length ? resultWords.beforeFilters(before) : '') };
}

/** Every result in the order in which it is shown; side by side, the columns fill evenly. */
function rowsOf(
  quotes: QuoteRecord[],
  { state, wanted }: Found,
  { language }: Start,
): { all: { row: Omit<Row, 'result'>; quote: QuoteRecord }[]; beside: number } {
  const isBySpeaker = state.by === 'speaker';
  const groups = isBySpeaker
    ? groupBySpeaker(quotes, wanted).map(({ speaker, quotes }) => ({ group: speaker.id, quotes, date: undefined }))
    : groupByDate(quotes).map(({ date, quotes }) => ({ group: date, quotes, date }));
  const beside = isBySpeaker && wanted.length > 1 && groups.length > 1 ? groups.length : 0;
  const all = groups.flatMap(({ group, quotes, date }) =>
    quotes.map((quote, at) => ({
      at,
      quote,
      row: {
        group,
        ...(!at && {
          heading: {
            total: resultWords.total(quotes.length),
            ...(date && { date: { iso: date, text: writtenDate(date, language) } }),
          },
        }),
      },
    })),
  );
  return { all: beside ? all.sort((a, b) => a.at - b.at) : all, beside };
}

function choiceOf({ state }: Found, years: string[], start: Start): NonNullable<Results['choose']> {
  return {
    text: resultWords.choose(start.manifest.quotes),
    years: years.map((year) => ({ text: year, href: hrefOf({ ...state, from: year, to: year }, start) })),
  };
}
