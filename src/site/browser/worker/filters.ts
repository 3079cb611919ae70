import { nameParts } from '../../../corpus/names.ts';
import { type Facet, facets, fieldOf, listed } from '../../../search/facets.ts';
import { findSpeakers } from '../../../search/find-speakers.ts';
import type { NamedPerson } from '../../../search/names.ts';
import type { QuoteRecord } from '../../../search/records.ts';
import type { SearchState } from '../../../search/state.ts';
import { aroundWords } from '../../../words/english.ts';
import type { Around, Choice } from '../messages.ts';
import type { Directory } from './directory.ts';
import type { Looked } from './finder.ts';

/** So many speakers are offered at once, and so many values stand in a list. */
const most = { speakers: 12, values: 100 };

/** What the filters offer for the query at hand. Where nothing was looked at no number is known. */
export function filtersFor(
  state: SearchState,
  typed: string,
  { people, byId, prepared }: Directory,
  looked?: Looked,
): Around['filters'] {
  const counts = looked?.counts;
  const countOf = (id: string) =>
    counts && (looked.all || state.speakers.includes(id)) ? (counts.speaker.get(id) ?? 0) : undefined;
  const chosen = state.speakers.map((id) => byId.get(id) ?? unknown(id, looked?.among ?? []));
  const offered = typed.trim()
    ? findSpeakers(prepared, typed).map(({ person }) => person)
    : people.length <= most.speakers
      ? people
      : people.toSorted((a, b) => (countOf(b.id) ?? b.quotes) - (countOf(a.id) ?? a.quotes));
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
    ...(counts && {
      boxes: Object.fromEntries(
        (['kind', 'proof'] as const).flatMap((name) =>
          facets[name].values.map((value) => [value, counts[name].get(value) ?? 0]),
        ),
      ),
      lists: Object.fromEntries(
        listed.map((name) => [name, values(counts[name], state[fieldOf(name)], labelsOf(name, looked.among))]),
      ),
    }),
  };
}

/** What speakers without a page are called, and ids that nobody has. */
function unknown(id: string, quotes: QuoteRecord[]): NamedPerson {
  const voices = quotes.flatMap((quote) => quote.voices);
  const name = voices.find(({ speaker }) => speaker.id === id)?.speaker.name ?? id;
  return { id, name, kind: 'organization', quotes: 0, aliases: [] };
}

/** Whether a list has somebody else of the same whole name. */
function isNamesake({ id, name }: NamedPerson, people: NamedPerson[]): boolean {
  return people.some((other) => other.name === name && other.id !== id);
}

function noteOf({ role, organization }: NamedPerson): { note?: string } {
  const note = [role, organization].filter(Boolean).join(', ');
  return note ? { note } : {};
}

/** What the values of a facet are called. */
function labelsOf(facet: Facet, quotes: QuoteRecord[]): Map<string, string> {
  return new Map(quotes.flatMap((quote) => facets[facet].valuesOf(quote)));
}

/** Values by how many quotes they have; those chosen always. */
function values(counts: Map<string, number>, chosen: string[], names: Map<string, string>): Choice[] {
  const all = new Map([...chosen.map((value): [string, number] => [value, 0]), ...counts]);
  const sorted = [...all].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const first = sorted.filter(([value], at) => at < most.values || chosen.includes(value));
  const choices = first.map(
    ([value, count]): Choice => ({
      value,
      name: { before: names.get(value) ?? value, family: '', after: '' },
      chosen: chosen.includes(value),
      count,
    }),
  );
  const left = sorted.length - first.length;
  if (!left) return choices;
  return [
    ...choices,
    { value: '', name: { before: aroundWords.leftInList(left), family: '', after: '' }, chosen: false },
  ];
}
