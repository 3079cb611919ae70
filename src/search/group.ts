import type { QuoteRecord, RecordVoice } from './records.ts';

/** Quotes of one speaker, in the order in which they were ranked. */
export interface SpeakerGroup {
  speaker: RecordVoice['speaker'];
  quotes: QuoteRecord[];
}

/**
 * Results by speaker: whose best quote ranks highest comes first. What several people said together stands with
 * each of them, or with those of them who are `wanted`, so the sizes of groups may add up to more than the results.
 */
export function groupBySpeaker(quotes: QuoteRecord[], wanted: string[]): SpeakerGroup[] {
  const said = quotes.flatMap((quote) => quote.voices.map(({ speaker }) => ({ speaker, quote })));
  const shown = said.filter(({ speaker }) => !wanted.length || wanted.includes(speaker.id));
  const groups = Map.groupBy(shown, ({ speaker }) => speaker.id);
  return Array.from(groups.values(), (list) => ({ speaker: list[0]!.speaker, quotes: list.map(({ quote }) => quote) }));
}

/** Results by date as it is known (a year, a month or a day), newest first. */
export function groupByDate(quotes: QuoteRecord[]): { date: string; quotes: QuoteRecord[] }[] {
  const groups = Map.groupBy(quotes, (quote) => quote.date);
  return Array.from(groups, ([date, list]) => ({ date, quotes: list })).sort((a, b) => (a.date < b.date ? 1 : -1));
}
