import type { Row } from '../messages.ts';
import { drawResult } from './draw-result.ts';
import { grow, nextFrame, node } from './nodes.ts';

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
      if (section.querySelector('h3 .name')) repeat(figure, section.querySelector('figcaption')!);
      section.append(figure);
    } else place.append(newGroup(group, heading, figure, place.matches('.beside')));
  }
  return first;
}

/** The name stands once, above the quotes of its bearer or with the first, and so does a role; whoever hears the page has both. */
function repeat(figure: HTMLElement, first: Element): void {
  hideName(figure);
  const role = figure.querySelector('.role')!;
  if (role.textContent === first.querySelector('.role')!.textContent) role.classList.add('vh');
}

/** Where several spoke together, all are named each time. */
function hideName(figure: HTMLElement): void {
  const [name, other] = figure.querySelectorAll('.who');
  if (name && !other) name.replaceWith(node('span', { class: 'who vh' }, ...name.childNodes));
}

function newGroup(group: string, heading: Row['heading'], figure: HTMLElement, isBeside: boolean): HTMLElement {
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
  else if (heading) {
    const { name, total } = heading;
    if (name) section.append(node('h3', { class: isBeside ? 'column' : 'vh' }, grow(name)));
    if (isBeside) hideName(figure);
    figure.querySelector('.role')!.after(node('span', { class: 'role total' }, total));
  }
  section.append(figure);
  return section;
}
