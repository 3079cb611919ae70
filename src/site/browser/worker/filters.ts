import { aroundWords, punctuation } from '#words';
import { nameParts } from '../../../corpus/names.ts';
import { boxed, facets, fieldOf, listed } from '../../../search/facets.ts';
import { findSpeakers } from '../../../search/find-speakers.ts';
import type { NamedPerson } from '../../../search/names.ts';
import type { SearchState } from '../../../search/state.ts';
import type { Surroundings } from '../../../search/surroundings.ts';
import type { Around, Choice } from './choices.ts';
import type { Directory } from './directory.ts';

/** So many speakers are offered at once, and so many values stand in a list. */
const most = { speakers: 12, values: 100 };

/** What the filters offer for the query at hand. Where nothing was looked at no number is known. */
export function filtersFor(
  state: SearchState,
  typed: string,
  { people, byId, prepared }: Directory,
  known?: Surroundings,
): Around['filters'] {
  const counted = new Map(known?.facets.speaker.values.map(([id, quotes, name]) => [id, { quotes, name }]));
  const countOf = (id: string) => {
    if (!known || !(known.all || state.speakers.includes(id))) return undefined;
    return counted.get(id)?.quotes ?? (known.facets.speaker.untold ? undefined : 0);
  };
  // Those who are not told have fewer quotes than those who are.
  const orderOf = ({ id, quotes }: NamedPerson) => countOf(id) ?? (known?.all ? 0 : quotes);
  const chosen = state.speakers.map((id) => byId.get(id) ?? unknown(id, counted.get(id)?.name ?? id));
  const offered = typed.trim()
    ? findSpeakers(prepared, typed).map(({ person }) => person)
    : people.length <= most.speakers
      ? people
      : people.toSorted((a, b) => orderOf(b) - orderOf(a));
  const rest = offered.filter(({ id }) => !state.speakers.includes(id));
  const shown =
    !typed.trim() && people.length <= most.speakers && chosen.every(({ id }) => byId.has(id))
      ? people
      : [...chosen, ...rest.slice(0, most.speakers)];
  const left = shown === people ? 0 : Math.max(0, rest.length - most.speakers);
  return {
    speakers: shown.map((person) => {
      const count = countOf(person.id);
      return {
        value: person.id,
        name: nameParts(person),
        chosen: state.speakers.includes(person.id),
        ...(count !== undefined && { count }),
        ...((typed.trim() || isNamesake(person, shown)) && noteOf(person)),
      };
    }),
    speakersNote: left ? aroundWords.left(left) : typed.trim() && !offered.length ? aroundWords.nobody(typed) : '',
    ...(known && {
      boxes: Object.fromEntries(
        boxed.flatMap((name) => [
          ...facets[name].values.map((value) => [value, 0]),
          ...known.facets[name].values.map(([value, quotes]) => [value, quotes]),
        ]),
      ),
      lists: Object.fromEntries(listed.map((name) => [name, choicesOf(known.facets[name], state[fieldOf(name)])])),
    }),
  };
}

/** What speakers without a page are called, and ids that nobody has. */
function unknown(id: string, name: string): NamedPerson {
  return { id, name, kind: 'organization', quotes: 0, aliases: [] };
}

/** Whether a list has somebody else of the same whole name. */
function isNamesake({ id, name }: NamedPerson, people: NamedPerson[]): boolean {
  return people.some((other) => other.name === name && other.id !== id);
}

function noteOf({ role, organization }: NamedPerson): { note?: string } {
  const note = [role, organization].filter(Boolean).join(punctuation.comma);
  return note ? { note } : {};
}

/** Values by how many quotes they have; those chosen always. */
function choicesOf({ values, untold }: Surroundings['facets']['article'], chosen: string[]): Choice[] {
  const labels = new Map(values.map(([value, , label]) => [value, label]));
  const counts = new Map([
    ...chosen.map((value): [string, number] => [value, 0]),
    ...values.filter(([, quotes]) => quotes).map(([value, quotes]): [string, number] => [value, quotes]),
  ]);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const first = sorted.filter(([value], at) => at < most.values || chosen.includes(value));
  const choices = first.map(
    ([value, count]): Choice => ({
      value,
      name: { before: labels.get(value) ?? value, family: '', after: '' },
      chosen: chosen.includes(value),
      count,
    }),
  );
  const left = sorted.length - first.length + untold;
  if (!left) return choices;
  return [
    ...choices,
    { value: '', name: { before: aroundWords.leftInList(left), family: '', after: '' }, chosen: false },
  ];
}
