import { resultWords } from '#words';
import { nameParts } from '../../../corpus/names.ts';
import { asksWords, isAsked } from '../../../search/is-asked.ts';
import type { FoundQuote, RecordVoice } from '../../../search/records.ts';
import type { Shown } from '../../../search/shown.ts';
import { writtenDate } from '../../../text/written-date.ts';
import { atOnce } from '../at-once.ts';
import type { Results, Row, Start } from '../messages.ts';
import type { Found } from './finder.ts';
import { addressOf, hrefOf } from './hrefs.ts';
import { resultOf } from './result.ts';
import { nameNode, node } from './tree.ts';

/** The quotes that were found, those from `from` up to `to` set out for drawing. */
export async function resultsOf(found: Found, range: { from: number; to: number }, start: Start): Promise<Results> {
  const { state, looked, years, query, kept } = found;
  const asked = isAsked(state);
  const none = { asked, title: '', summary: '', rows: [], beside: 0, more: '' };
  if (years) return { ...none, choose: choiceOf(found, years, start) };
  if (!asked && state.text.trim()) return { ...none, summary: resultWords.nothing(state.text) };
  if (!looked || !asked) return none;
  const shown = await looked.shown(range);
  const { rows, left, beside } = shown;
  return {
    asked,
    ...summaryOf(
      shown,
      asksWords(state.text) ? state.text : '',
      kept === undefined ? '' : resultWords.kept(kept, start.manifest.quotes),
    ),
    rows: rows.map(({ group, heading, quote }) => ({
      group,
      ...(heading && { heading: headingOf(heading, voiceOf(quote, group), beside > 0, start) }),
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

/** The head of a group: a day, or a speaker. Only beside others the name is seen, and leads to its page. */
function headingOf(
  { quotes, date }: { quotes: number; date?: string },
  voice: RecordVoice | undefined,
  isBeside: boolean,
  { language, patterns }: Start,
): NonNullable<Row['heading']> {
  const total = resultWords.total(quotes);
  if (date) return { total, date: { iso: date, text: writtenDate(date, language) } };
  if (!voice) return { total };
  const { id, kind } = voice.speaker;
  const name = nameNode(nameParts(voice.speaker));
  const isLink = isBeside && kind !== 'anonymous';
  return { total, name: isLink ? node('a', { class: 'who', href: addressOf(patterns.speaker, '', id) }, name) : name };
}

function voiceOf({ voices }: FoundQuote, id: string): RecordVoice | undefined {
  return voices.find(({ speaker }) => speaker.id === id);
}

function choiceOf({ state }: Found, years: string[], start: Start): NonNullable<Results['choose']> {
  return {
    text: resultWords.choose(start.manifest.quotes),
    years: years.map((year) => ({ text: year, href: hrefOf({ ...state, from: year, to: year }, start) })),
  };
}
