import { readState, type SearchState, writeState } from '../../search/state.ts';
import { ask, onBroken } from './ask.ts';
import { drawFilters, drawLists } from './draw-filters.ts';
import { drawRows } from './draw-rows.ts';
import type { Answer, Way } from './messages.ts';
import { link, nameNode, nextFrame, node } from './nodes.ts';
import { save } from './save.ts';
import { drawWords } from './search-words.ts';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
const form = find<HTMLFormElement>('[data-search]');
const typedName = find<HTMLInputElement>('[data-speaker-search]');
const status = find('[data-status]');
const chips = find('[data-chips]');
const aside = find('[data-aside]');
const place = find('[data-results]');
const pattern = find<HTMLTemplateElement>('[data-pattern]');
const standing = [...place.childNodes];
const [restingTitle, restingStatus] = [document.title, status.textContent];
const atOnce = 30;

/** What is asked: always the same as the address says. */
let state = readState(new URLSearchParams(location.search));
/** While somebody types, the address changes in place; the next thing asked is a step of its own in the history. */
let isTyping = false;
let shown = 0;
let pause = 0;

function run(): void {
  shown = atOnce;
  ask({ want: 'results', state, typed: typedName.value, from: 0, to: shown }, draw);
}

/** Takes a step: what is asked, the controls and the address change together. */
function go(next: SearchState, typing = false): void {
  const address = `${location.pathname}${writeState(next).size ? `?${writeState(next)}` : ''}`;
  if (address !== location.pathname + location.search)
    history[typing && isTyping ? 'replaceState' : 'pushState'](null, '', address);
  isTyping = typing;
  state = next;
  run();
}

function setControls(): void {
  const address = writeState(state);
  for (const control of form.elements as HTMLCollectionOf<HTMLInputElement>) {
    if (control.type === 'radio') control.checked = control.value === state.by;
    else if (control.type === 'checkbox') control.checked = address.getAll(control.name).includes(control.value);
    else if (control.name) control.value = address.get(control.name) ?? '';
  }
}

form.addEventListener('input', ({ target }) => {
  const { name, type, value, checked } = target as HTMLInputElement;
  if (target === typedName) return run();
  const address = writeState(state);
  if (type === 'checkbox' && checked) address.append(name, value);
  else if (type === 'checkbox') address.delete(name, value);
  else address.set(name, value);
  go(readState(address), type === 'search' || type === 'text');
});
form.addEventListener('change', () => {
  isTyping = false;
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  isTyping = false;
  run();
});
typedName.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const box = form.querySelector<HTMLInputElement>('[name=speaker]:not(:checked)');
  if (!box || !typedName.value) return;
  typedName.value = '';
  box.click();
});
document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('a, button');
  if (target?.dataset['save'])
    ask({ want: target.dataset['save'] as 'csv', state }, ({ file }, want) => file && save(file, want));
  // A link that leads to another search is a step here; with a key held it opens where the reader wants it.
  const isHere = target instanceof HTMLAnchorElement && target.pathname === location.pathname && !target.hash;
  if (!isHere || !target.closest('main') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readState(new URLSearchParams(target.search)));
  setControls();
  status.focus();
});
addEventListener('popstate', () => {
  state = readState(new URLSearchParams(location.search));
  isTyping = false;
  setControls();
  run();
});

function draw(answer: Answer): void {
  const { asked, rows, reasons } = answer;
  clearTimeout(pause);
  pause = window.setTimeout(() => void drawAround(answer), isTyping ? 250 : 0);
  document.title = answer.title ? `${answer.title} · ${restingTitle.split(' · ').at(-1)}` : restingTitle;
  const isFound = asked && rows.length > 0;
  chips.replaceChildren(
    ...answer.chips.map(({ name, href }) =>
      node('li', {}, link(href, node('span', { class: 'vh' }, drawWords.remove), nameNode(name), ' ×')),
    ),
    ...(answer.chips.length > 1 ? [node('li', {}, link(location.pathname, drawWords.clear))] : []),
    ...(isFound ? (['csv', 'json'] as const) : []).map((kind) =>
      node('li', {}, node('button', { type: 'button', 'data-save': kind }, drawWords[kind])),
    ),
  );
  aside.replaceChildren(...asideOf(answer));
  place.classList.toggle('beside', answer.beside > 0);
  if (isFound) void drawRows(place, pattern, rows, false).then(() => offerMore(answer.left));
  else place.replaceChildren(...(reasons.length ? [whyNothing(answer)] : asked ? [] : standing));
}

/** The number and the filters wait until typing pauses; so a screen reader is not interrupted at every key either. */
async function drawAround(answer: Answer): Promise<void> {
  const mine = pause;
  const { failed, choose, asked, summary } = answer;
  status.textContent = failed ?? choose?.text ?? (asked ? summary : restingStatus);
  await nextFrame();
  if (mine === pause) drawFilters(form, answer);
  await nextFrame();
  if (mine === pause) drawLists(form, answer);
}

/** Between the number and the quotes: pages of speakers, years to choose, another try. */
function asideOf({ named, choose, failed }: Answer): HTMLElement[] {
  const list = (ways: Node[]) => node('ul', { class: 'links' }, ...ways.map((way) => node('li', {}, way)));
  const again = node('button', { type: 'button', class: 'solid' }, drawWords.retry);
  again.addEventListener('click', () => (failed === drawWords.broken ? location.reload() : run()));
  const ways = (all: Way[]) => all.map(({ name, href }) => link(href, nameNode(name)));
  return [
    ...(named.ways.length ? [node('div', { class: 'named' }, named.text, list(ways(named.ways)))] : []),
    ...(choose ? [list(choose.years.map(({ text, href }) => link(href, text)))] : []),
    ...(failed ? [again] : []),
  ];
}

function whyNothing({ reasons, reasonsNote }: Answer): HTMLElement {
  return node(
    'div',
    { class: 'row' },
    node('span', {}),
    node(
      'div',
      { class: 'note' },
      node('p', {}, reasonsNote),
      node(
        'ul',
        { class: 'why' },
        ...reasons.map(({ text, way }) => node('li', {}, text, ...(way ? [' – ', link(way.href, way.text)] : []))),
      ),
      node('p', {}, drawWords.tryElse, link(form.dataset['index']!, drawWords.start), '.'),
    ),
  );
}

function offerMore(left: number): void {
  if (!left) return;
  const more = node('button', { type: 'button', class: 'solid' }, drawWords.more(Math.min(left, atOnce), left));
  const row = node('p', { class: 'row more' }, node('span', {}), node('span', {}, more));
  more.addEventListener('click', () => {
    const from = shown;
    shown += atOnce;
    ask({ want: 'results', state, typed: typedName.value, from, to: shown }, async ({ rows, left }) => {
      row.remove();
      const first = await drawRows(place, pattern, rows, true);
      first?.querySelector('a')?.focus();
      offerMore(left);
    });
  });
  place.append(row);
}

onBroken((answer) => draw({ ...answer, failed: drawWords.broken }));
setControls();
run();
