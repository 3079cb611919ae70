import { aroundWords } from '#words';
import { boxed, facets, listed } from '../../../search/facets.ts';
import type { Drawn, Start, Tree } from '../messages.ts';
import { aroundOf } from './around.ts';
import type { Around, Choice } from './choices.ts';
import type { Directory } from './directory.ts';
import type { Found } from './finder.ts';
import { link, listOf, nameNode, node } from './tree.ts';

/** Sets what stands around the results of a search, each part for its place on the page. */
export async function drawAround(
  found: Found,
  directory: Directory,
  ask: { typed: string },
  start: Start,
): Promise<Drawn> {
  const { patterns } = start;
  const { label, filters, chips, named, why, isFound } = await aroundOf(found, directory, ask, start);
  const first = filters.speakers.find(({ chosen }) => !chosen)?.value;
  return {
    places: {
      label: [label],
      speakers: filters.speakers.map(speakerBox),
      note: [filters.speakersNote],
      chips: chipRow(chips, patterns.search),
      save: (isFound ? (['csv', 'json'] as const) : []).map((kind) =>
        node('li', {}, node('button', { 'data-save': kind }, aroundWords[kind])),
      ),
      named: named.ways.length
        ? [named.text, listOf(named.ways.map(({ name, href }) => link(href, nameNode(name))))]
        : [],
      ...Object.fromEntries(
        boxed.flatMap((name) => facets[name].values.map((value) => [value, [String(filters.boxes?.[value] ?? '')]])),
      ),
      ...Object.fromEntries(listed.map((name) => [name, options(filters.lists?.[name])])),
    },
    why: why.reasons.length ? [whyNothing(why, patterns.speakers)] : [],
    ...(first !== undefined && { first }),
  };
}

function speakerBox({ value, name, chosen, count, note }: Choice): Tree {
  const box = { type: 'checkbox', form: 'search', name: 'speaker', value, ...(chosen && { checked: '' }) };
  return node(
    'li',
    {},
    node(
      'label',
      { 'data-speaker': value },
      node('input', box),
      node('span', {}, nameNode(name), ...(note ? [' ', node('small', {}, note)] : [])),
      node('span', { class: 'n' }, String(count ?? '')),
    ),
  );
}

function options(choices: Choice[] = []): Tree[] {
  return [
    node('option', { value: '' }, aroundWords.any),
    ...choices.map(({ value, name, count, chosen }) =>
      node(
        'option',
        { value, ...(chosen && { selected: '' }), ...(count === undefined && { disabled: '' }) },
        count === undefined ? name.before : `${name.before} (${count})`,
      ),
    ),
  ];
}

function chipRow(chips: Around['chips'], start: string): Tree[] {
  return [
    ...chips.map(({ name, href }) =>
      node('li', {}, link(href, node('span', { class: 'vh' }, aroundWords.remove), nameNode(name), ' ×')),
    ),
    ...(chips.length > 1 ? [node('li', {}, link(start, aroundWords.clear))] : []),
  ];
}

function whyNothing({ text, reasons }: Around['why'], speakers: string): Tree {
  return node(
    'div',
    { class: 'row' },
    node('span', {}),
    node(
      'div',
      { class: 'note' },
      node('p', {}, text),
      node(
        'ul',
        { class: 'why' },
        ...reasons.map(({ text, ways }) =>
          node('li', {}, text, ...ways.flatMap(({ href, text }) => [' – ', link(href, text)])),
        ),
      ),
      node('p', {}, aroundWords.tryElse, link(speakers, aroundWords.start), '.'),
    ),
  );
}
