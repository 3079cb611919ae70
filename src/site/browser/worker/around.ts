import { aroundWords } from '#words';
import { nameParts } from '../../../corpus/names.ts';
import { facetNames, fieldOf } from '../../../search/facets.ts';
import { findSpeakers, type PreparedName } from '../../../search/find-speakers.ts';
import { isAsked } from '../../../search/is-asked.ts';
import type { NamedPerson } from '../../../search/names.ts';
import { type Token, tokensOf } from '../../../search/query.ts';
import type { Kind } from '../../../search/records.ts';
import { onlySpeaker, type SearchState } from '../../../search/state.ts';
import type { Surroundings, Told } from '../../../search/surroundings.ts';
import { writtenDate } from '../../../text/written-date.ts';
import type { Start } from '../messages.ts';
import type { Around, Choice, Reason, Way } from './choices.ts';
import type { Directory } from './directory.ts';
import { filtersFor } from './filters.ts';
import type { Found } from './finder.ts';
import { addressOf, hrefOf } from './hrefs.ts';
import { instead, without } from './rewrite.ts';

/** What stands around the results of a search. */
export async function aroundOf(
  { state, looked }: Found,
  directory: Directory,
  { typed }: { typed: string },
  start: Start,
): Promise<Around> {
  const known = await looked?.surroundings(typed);
  const filters = filtersFor(state, typed, directory, known);
  const chips = isAsked(state) ? chipsOf(state, filters, start) : [];
  return {
    label: aroundWords.filters(chips.length),
    filters,
    chips,
    isFound: isAsked(state) && !!known?.quotes,
    named: namedIn(state, directory, start, known?.quotes === 0),
    why: known?.why && isAsked(state) ? whyOf(known, known.why, state, filters, start) : { text: '', reasons: [] },
  };
}

/** What a chosen value is called. */
function nameOf(on: Told['on'], value: string, filters: Around['filters'], { words }: Start): Choice['name'] {
  if (on === 'kind') return plain(words.kind[value as Kind]);
  if (on === 'proof') return plain(aroundWords.checked);
  const choices = on === 'speaker' ? filters.speakers : filters.lists?.[on];
  return choices?.find((choice) => choice.value === value)?.name ?? plain(value);
}

/** Everything that is chosen, each with the search that is left without it. */
function chipsOf(state: SearchState, filters: Around['filters'], start: Start): Way[] {
  const chips = facetNames.flatMap((facet) => {
    const field = fieldOf(facet);
    return state[field].map((value) => {
      const rest = { ...state, [field]: state[field].filter((other) => other !== value) };
      return { name: nameOf(facet, value, filters, start), href: hrefOf(rest, start) };
    });
  });
  for (const end of ['from', 'to'] as const) {
    const value = state[end];
    if (!value) continue;
    const { [end]: _gone, ...rest } = state;
    chips.push({ name: plain(`${aroundWords[end]} ${writtenDate(value, start.language)}`), href: hrefOf(rest, start) });
  }
  return chips;
}

/**
 * Speakers whose whole name stands in the box as words, or, where those find nothing, a part of it: "Zhang region"; else the
 * one who alone is asked for.
 */
function namedIn(
  state: SearchState,
  { byId, prepared }: Directory,
  start: Start,
  findsNothing: boolean,
): Around['named'] {
  const only = byId.get(onlySpeaker(state) ?? '');
  if (only) return { text: '', ways: [{ name: plain(aroundWords.page(only.name)), href: pageOf(only, start) }] };
  const tokens = tokensOf(state.text);
  if (!tokens.length || tokens.some(({ speaker, not }) => speaker || not)) return { text: '', ways: [] };
  const people = calledBy(prepared, tokens);
  const ways = people.map((person) => ({ name: nameParts(person), href: pageOf(person, start) }));
  if (ways.length || !findsNothing) return { text: ways.length ? aroundWords.called : '', ways };
  return namedBeside(state, tokens, prepared, start);
}

/** The first of those who are called by just these words. */
function calledBy(names: PreparedName[], tokens: Token[]): NamedPerson[] {
  const offers = findSpeakers(names, tokens.map(({ text }) => text).join(' ')).filter(({ by }) => by === 'name');
  return offers.slice(0, 8).map(({ person }) => person);
}

/** No more words than this are tried as a name with words beside it. */
const mostWords = 5;

/** The longest name at the beginning or end of the box, with what is left as the words to look for. */
function namedBeside(state: SearchState, tokens: Token[], names: PreparedName[], start: Start): Around['named'] {
  for (let taken = Math.min(tokens.length - 1, mostWords); taken > 0; taken--) {
    for (const [from, to] of [
      [0, taken],
      [tokens.length - taken, tokens.length],
    ] as const) {
      const rest = [...tokens.slice(0, from), ...tokens.slice(to)];
      const text = rest.map(({ text, phrase }) => (phrase ? `"${text}"` : text)).join(' ');
      const ways = calledBy(names, tokens.slice(from, to)).map((person) => ({
        name: nameParts(person),
        href: hrefOf({ ...state, text, speakers: [...new Set([...state.speakers, person.id])] }, start),
      }));
      if (ways.length) return { text: aroundWords.saidBy(text), ways };
    }
  }
  return { text: '', ways: [] };
}

function pageOf({ id }: NamedPerson, { patterns }: Start): string {
  return addressOf(patterns.speaker, '', id);
}

/** Which part of a search found nothing, and what would be found without it. */
function whyOf(
  { among, near = {} }: Surroundings,
  { parts, untold }: NonNullable<Surroundings['why']>,
  state: SearchState,
  filters: Around['filters'],
  start: Start,
): Around['why'] {
  const reasons = parts.map(({ condition, alone, without: left }): Reason => {
    const href = hrefOf(without(state, condition), start);
    const [said = ''] = condition.asked;
    const nearest = condition.on === 'words' && !condition.not && Object.hasOwn(near, said) ? near[said]! : [];
    const asked = condition.asked.map((value) => textOf(nameOf(condition.on, value, filters, start)));
    return {
      text: aroundWords.reason({ ...condition, asked }, alone),
      ways: [
        ...(left > 0 ? [{ text: aroundWords.without(left), href }] : []),
        ...nearest.map((word) => ({
          text: aroundWords.instead(word),
          href: hrefOf(instead(state, said, word), start),
        })),
      ],
    };
  });
  const note = aroundWords.lookedIn(among);
  return { reasons, text: untold ? `${note} ${aroundWords.untold(untold)}` : note };
}

function textOf({ before, family, after }: Way['name']): string {
  return before + family + after;
}

function plain(text: string): Way['name'] {
  return { before: text, family: '', after: '' };
}
