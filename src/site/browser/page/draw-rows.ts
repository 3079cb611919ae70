import type { Row } from '../messages.ts';
import { drawResult } from './draw-result.ts';
import { nextFrame, node } from './nodes.ts';

let latest = 0;

/**
 * Sets results group by group, in the place of what was there or (`isMore`) after it: one in a frame, for to lay out more
 * would keep a slow machine from what is typed meanwhile. Each call ends those before it; gives back the first result
 * that was set when all are.
 */
export async function drawRows(
  place: HTMLElement,
  pattern: HTMLTemplateElement,
  rows: Row[],
  isMore: boolean,
): Promise<HTMLElement | undefined> {
  const mine = ++latest;
  let first: HTMLElement | undefined;
  for (const { group, heading, result } of rows) {
    await nextFrame();
    if (mine !== latest) return undefined;
    if (!first && !isMore) place.replaceChildren();
    const figure = drawResult(pattern, result);
    first ??= figure;
    const section = [...place.children].find((child) => (child as HTMLElement).dataset['group'] === group);
    if (section) {
      if (!section.querySelector('h3')) repeat(figure, section.querySelectorAll('figcaption').item(0));
      section.append(figure);
    } else place.append(newGroup(group, heading, figure));
  }
  return first;
}

/** The name stands once, with the first quote of its bearer, and so does a role; for those who hear the page they stay. */
function repeat(figure: HTMLElement, first: Element): void {
  for (const name of figure.querySelectorAll('.who')) name.classList.add('vh');
  const role = figure.querySelector('.role')!;
  if (role.textContent === first.querySelector('.role')!.textContent) role.classList.add('vh');
}

function newGroup(group: string, heading: Row['heading'], figure: HTMLElement): HTMLElement {
  const section = node('section', { class: 'found', 'data-group': group });
  if (heading?.date)
    section.append(
      node(
        'div',
        { class: 'row' },
        node('h3', { class: 'label' }, node('time', { datetime: heading.date.iso }, heading.date.text)),
        node('span', { class: 'total' }, heading.total),
      ),
    );
  else if (heading) figure.querySelector('.role')!.after(node('span', { class: 'role total' }, heading.total));
  section.append(figure);
  return section;
}
