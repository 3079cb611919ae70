import { nameParts } from '../../corpus/names.ts';
import { writtenDate } from '../../publishing/written-date.ts';
import { type Condition, speakersOf } from '../../search/conditions.ts';
import { explain } from '../../search/explain.ts';
import { toCsv, toJson } from '../../search/export.ts';
import { findSpeakers } from '../../search/find-speakers.ts';
import { groupByDate, groupBySpeaker } from '../../search/group.ts';
import { parseNamedQuery } from '../../search/name-speakers.ts';
import type { NamedPerson } from '../../search/names.ts';
import { tokensOf, type Query } from '../../search/query.ts';
import type { Kind, QuoteRecord } from '../../search/records.ts';
import { search } from '../../search/search.ts';
import { onlySpeaker, type SearchState, writeState } from '../../search/state.ts';
import { type Directory, Missing, openData } from './data.ts';
import { filtersFor } from './filters.ts';
import type { Answer, Ask, Choice, Reason, Row, Start, Way } from './messages.ts';
import { addressOf, resultOf } from './result.ts';
import { without } from './rewrite.ts';
import { answerWords } from './search-words.ts';

/** Answers questions about the quotes of a site: everything that is not drawing. */
export function openSearch(start: Start): (ask: Ask) => Promise<Answer> {
  const data = openData(start);
  const empty = { title: '', summary: '', chips: [], rows: [], beside: 0, left: 0, reasons: [], reasonsNote: '' };
  const nothing = { ...empty, filters: { speakers: [], speakersNote: '' }, named: { text: '', ways: [] } };
  return async (ask) => {
    const { state } = ask;
    const asked = isAsked(state);
    try {
      const directory = await data.directory();
      const query = parseNamedQuery(state.text, directory.prepared);
      const wanted = speakersOf(state, query);
      const typed = ask.want === 'results' ? ask.typed : '';
      const base = { ...nothing, asked, named: namedIn(state, directory, start) };
      // Where nothing is asked, nothing is fetched for it.
      if (!asked && !start.held) return { ...base, filters: filtersFor(state, typed, directory) };
      const loaded = await data.quotesFor(state, wanted);
      if ('years' in loaded) {
        const filters = filtersFor(state, typed, directory);
        const chips = chipsOf(state, filters, start);
        return { ...base, filters, chips, choose: choiceOf(state, loaded.years, start) };
      }
      const result = search(loaded.quotes, state, query);
      const { quotes } = result;
      if (ask.want !== 'results') {
        const write = ask.want === 'csv' ? toCsv : toJson;
        const urlOf = ({ article, id }: QuoteRecord) =>
          start.origin + addressOf(start.patterns.quote, article.slug, id);
        return { ...base, file: write(quotes, urlOf) };
      }
      const filters = filtersFor(state, typed, directory, { ...loaded, counts: result.counts });
      const rows = asked ? rowsOf(quotes, state, wanted, start) : { all: [], beside: 0 };
      const shown = rows.all.slice(ask.from, ask.to);
      return {
        ...base,
        ...summaryOf(quotes, loaded.quotes, state, query),
        filters,
        chips: chipsOf(state, filters, start),
        rows: shown.map(({ row, quote }) => ({ ...row, result: resultOf(quote, query, start) })),
        beside: rows.beside,
        left: Math.max(0, rows.all.length - ask.to),
        ...(asked && !quotes.length && whyOf(loaded.quotes, state, result.conditions, filters, start)),
      };
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      const failed = error.gone ? answerWords.gone : answerWords.lost;
      return { ...nothing, asked, failed };
    }
  };
}

function isAsked(state: SearchState): boolean {
  return !!state.text.trim() || writeState({ ...state, text: '', by: 'speaker' }).size > 0;
}

function summaryOf(
  quotes: QuoteRecord[],
  all: QuoteRecord[],
  state: SearchState,
  query: Query,
): Pick<Answer, 'title' | 'summary'> {
  const speakers = new Set(quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker.id)));
  const title = answerWords.found(quotes.length, speakers.size, state.text);
  const { text, by } = state;
  const unfiltered = { text, by, speakers: [], kinds: [], organizations: [], articles: [] };
  const isFiltered = writeState({ ...state, text: '', by: 'speaker' }).size > 0;
  // What a speaker's own file holds says nothing about the words of others.
  const before =
    isFiltered && text.trim() && !state.speakers.length ? search(all, unfiltered, query).quotes.length : quotes.length;
  return { title, summary: title + (before > quotes.length ? answerWords.beforeFilters(before) : '') };
}

/** Every result in the order in which it is shown; side by side, the columns fill evenly. */
function rowsOf(
  quotes: QuoteRecord[],
  state: SearchState,
  wanted: string[],
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
            total: answerWords.total(quotes.length),
            ...(date && { date: { iso: date, text: writtenDate(date, language) } }),
          },
        }),
      },
    })),
  );
  return { all: beside ? all.sort((a, b) => a.at - b.at) : all, beside };
}

/** What a chosen value is called. */
function nameOf(on: Condition['on'], value: string, filters: Answer['filters'], { words }: Start): Choice['name'] {
  if (on === 'kind') return plain(words.kind[value as Kind]);
  const choices = { speaker: filters.speakers, organization: filters.organizations, article: filters.articles };
  return choices[on as 'speaker']?.find((choice) => choice.value === value)?.name ?? plain(value);
}

/** Everything that is chosen, each with the search that is left without it. */
function chipsOf(state: SearchState, filters: Answer['filters'], start: Start): Way[] {
  const chips = (['speaker', 'kind', 'organization', 'article'] as const).flatMap((facet) => {
    const list = `${facet}s` as const;
    return state[list].map((value) => {
      const rest = { ...state, [list]: (state[list] as string[]).filter((other) => other !== value) };
      return { name: nameOf(facet, value, filters, start), href: hrefOf(rest, start) };
    });
  });
  for (const end of ['from', 'to'] as const) {
    const value = state[end];
    if (!value) continue;
    const { [end]: _gone, ...rest } = state;
    chips.push({ name: plain(`${answerWords[end]} ${writtenDate(value, start.language)}`), href: hrefOf(rest, start) });
  }
  return chips;
}

/** Speakers whose whole name stands in the box as words; else the one who alone is asked for. */
function namedIn(state: SearchState, { byId, prepared }: Directory, start: Start): Answer['named'] {
  const only = byId.get(onlySpeaker(state) ?? '');
  if (only) return { text: '', ways: [{ name: plain(answerWords.page(only.name)), href: pageOf(only, start) }] };
  const tokens = tokensOf(state.text);
  if (!tokens.length || tokens.some(({ speaker, not }) => speaker || not)) return { text: '', ways: [] };
  const offers = findSpeakers(prepared, tokens.map(({ text }) => text).join(' '));
  const people = offers.filter(({ by }) => by === 'name').map(({ person }) => person);
  const ways = people.slice(0, 8).map((person) => ({ name: nameParts(person), href: pageOf(person, start) }));
  return { text: ways.length ? answerWords.called : '', ways };
}

function pageOf({ id }: NamedPerson, { patterns }: Start): string {
  return addressOf(patterns.speaker, '', id);
}

function choiceOf(state: SearchState, years: string[], start: Start): NonNullable<Answer['choose']> {
  return {
    text: answerWords.choose(start.manifest.quotes),
    years: years.map((year) => ({ text: year, href: hrefOf({ ...state, from: year, to: year }, start) })),
  };
}

/** Which part of a search found nothing, and what would be found without it. */
function whyOf(
  quotes: QuoteRecord[],
  state: SearchState,
  conditions: Condition[],
  filters: Answer['filters'],
  start: Start,
): Pick<Answer, 'reasons' | 'reasonsNote'> {
  const { parts, untold } = explain(quotes, conditions);
  const reasons = parts.map(({ condition, alone, without: left }): Reason => {
    const href = hrefOf(without(state, condition), start);
    const asked = condition.asked.map((value) => textOf(nameOf(condition.on, value, filters, start)));
    return {
      text: answerWords.reason({ ...condition, asked }, alone),
      ...(left > 0 && { way: { text: answerWords.without(left), href } }),
    };
  });
  const note = answerWords.lookedIn(quotes.length);
  return { reasons, reasonsNote: untold ? `${note} ${answerWords.untold(untold)}` : note };
}

function hrefOf(state: SearchState, { patterns }: Start): string {
  const address = writeState(state);
  return patterns.search + (address.size ? `?${address}` : '');
}

function textOf({ before, family, after }: Way['name']): string {
  return before + family + after;
}

function plain(text: string): Way['name'] {
  return { before: text, family: '', after: '' };
}
