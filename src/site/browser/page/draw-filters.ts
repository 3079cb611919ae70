import type { Around, Choice } from '../messages.ts';
import { words } from './ask.ts';
import { isDrawn, nameNode, nextFrame, node } from './nodes.ts';

/** Shows what can be chosen, with the numbers for the query at hand. */
export function drawFilters({ filters, label }: Around): void {
  document.querySelector('summary')!.textContent = label;
  drawSpeakers(document.querySelector('[data-speakers]')!, filters.speakers);
  document.querySelector('[data-speakers-note]')!.textContent = filters.speakersNote;
  for (const place of document.querySelectorAll<HTMLElement>('[data-count]'))
    place.textContent = String(filters.boxes?.[place.dataset['count']!] ?? '');
}

/** The long lists, one in a frame. */
export async function drawLists({ filters }: Around): Promise<void> {
  for (const select of document.querySelectorAll('select')) {
    await nextFrame();
    drawSelect(select, filters.lists?.[select.name]);
  }
}

function drawSpeakers(list: HTMLElement, speakers: Choice[]): void {
  if (isDrawn(list, speakers)) return;
  const focused = list.contains(document.activeElement) && (document.activeElement as HTMLInputElement).value;
  list.replaceChildren(
    ...speakers.map(({ value, name, chosen, count, note }) => {
      const box = node('input', { type: 'checkbox', form: 'search', name: 'speaker', value });
      box.checked = chosen;
      return node(
        'li',
        {},
        node(
          'label',
          { 'data-speaker': value },
          box,
          node('span', {}, nameNode(name), ...(note ? [' ', node('small', {}, note)] : [])),
          node('span', { class: 'n' }, count === undefined ? '' : String(count)),
        ),
      );
    }),
  );
  for (const box of list.querySelectorAll('input')) if (box.value === focused) box.focus();
}

function drawSelect(select: HTMLSelectElement, choices: Choice[] = []): void {
  if (isDrawn(select, choices)) return;
  select.replaceChildren(
    new Option(words.any, ''),
    ...choices.map(({ value, name, count, chosen }) => {
      const option = new Option(count === undefined ? name.before : `${name.before} (${count})`, value, chosen, chosen);
      option.disabled = count === undefined;
      return option;
    }),
  );
}
