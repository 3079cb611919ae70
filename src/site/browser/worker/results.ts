import { resultWords } from '#words';
import type { Shown } from '../../../search/shown.ts';
import { isAsked } from '../../../search/state.ts';
import { writtenDate } from '../../../text/written-date.ts';
import { atOnce } from '../at-once.ts';
import type { Results, Start } from '../messages.ts';
import type { Found } from './finder.ts';
import { hrefOf } from './hrefs.ts';
import { resultOf } from './result.ts';

/** The quotes that were found, those from `from` up to `to` set out for drawing. */
export async function resultsOf(found: Found, range: { from: number; to: number }, start: Start): Promise<Results> {
  const { state, looked, years, query, kept } = found;
  const asked = isAsked(state);
  const none = { asked, title: '', summary: '', rows: [], beside: 0, more: '' };
  if (years) return { ...none, choose: choiceOf(found, years, start) };
  if (!looked || !asked) return none;
  const shown = await looked.shown(range);
  const { rows, left, beside } = shown;
  return {
    asked,
    ...summaryOf(shown, state.text, kept === undefined ? '' : resultWords.kept(kept, start.manifest.quotes)),
    rows: rows.map(({ group, heading, quote }) => ({
      group,
      ...(heading && { heading: headingOf(heading, start) }),
      result: resultOf(quote, query, start),
    })),
    beside,
    more: left ? resultWords.more(Math.min(atOnce, left), left) : '',
  };
}

function summaryOf(
  { quotes, speakers, before }: Shown,
  text: string,
  kept: string,
): Pick<Results, 'title' | 'summary'> {
  const title = resultWords.found(quotes, speakers, text);
  return { title, summary: title + (before > quotes ? resultWords.beforeFilters(before) : '') + kept };
}

function headingOf({ quotes, date }: { quotes: number; date?: string }, { language }: Start) {
  return {
    total: resultWords.total(quotes),
    ...(date && { date: { iso: date, text: writtenDate(date, language) } }),
  };
}

function choiceOf({ state }: Found, years: string[], start: Start): NonNullable<Results['choose']> {
  return {
    text: resultWords.choose(start.manifest.quotes),
    years: years.map((year) => ({ text: year, href: hrefOf({ ...state, from: year, to: year }, start) })),
  };
}
