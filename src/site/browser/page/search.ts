import { readState, type SearchState, writeState } from '../../../search/state.ts';
import { atOnce } from '../at-once.ts';
import type { Drawn, Results } from '../messages.ts';
import { ask, keepForOffline, onBroken, words } from './ask.ts';
import { drawAround } from './draw-around.ts';
import { drawRows } from './draw-rows.ts';
import { grow, link, node } from './nodes.ts';
import { save } from './save.ts';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
const form = find<HTMLFormElement>('[data-search]');
const typedName = find<HTMLInputElement>('[data-speaker-search]');
const status = find('[data-status]');
const aside = find('[data-aside]');
const place = find('[data-results]');
const pattern = find<HTMLTemplateElement>('[data-pattern]');
const standing = [...place.childNodes];
const [restingTitle, restingStatus] = [document.title, status.textContent];
/** How much was shown, and how far down, when the reader left: Back leads there again. */
let left: [shown: number, at: number] | null = history.state;

/** What is asked: the same as the address says, as soon as typing pauses. */
let state = readState(new URLSearchParams(location.search));
/** While somebody types, the address changes in place; the next thing asked is a step of its own in the history. */
let isTyping = false;
/** How the address is still to be written. */
let unwritten: 'pushState' | 'replaceState' | undefined;
/** What is kept for offline is fetched after the first answer, not beside it. */
const allDrawn = Promise.withResolvers<void>();
void allDrawn.promise.then(keepForOffline);
let shown = 0;
let pause = 0;

function run(): void {
  shown = left?.[0] ?? atOnce;
  ask({ want: 'results', state, from: 0, to: shown }, draw);
}

/** Takes a step: what is asked and the address change together. */
function go(next: SearchState, typing = false): void {
  if (!isTyping) remember();
  left = null;
  if (!typing) writeAddress();
  unwritten ??= typing && isTyping ? 'replaceState' : 'pushState';
  isTyping = typing;
  state = next;
  if (!typing) writeAddress();
  run();
}

/** Browsers let an address change only so often: while somebody types, it waits for a pause. */
function writeAddress(): void {
  const address = writeState(state).toString();
  if (unwritten && address !== location.search.slice(1))
    history[unwritten](null, '', location.pathname + (address && `?${address}`));
  unwritten = undefined;
}

function remember(): void {
  history.replaceState([shown, scrollY], '');
}

/** Nobody types any longer: what is asked next is a step of its own. */
function settle(): void {
  isTyping = false;
  writeAddress();
}

function chooseFirst({ first }: Drawn): void {
  if (!first) return;
  typedName.value = '';
  const address = writeState(state);
  address.append('speaker', first);
  go(readState(address));
}

function setControls(): void {
  const address = writeState(state);
  for (const control of form.elements as HTMLCollectionOf<HTMLInputElement>) {
    if (control.type === 'radio') control.checked = control.value === state.by;
    else if (control.type === 'checkbox') control.checked = address.getAll(control.name).includes(control.value);
    else if (control.name) control.value = address.get(control.name) ?? '';
  }
}

document.addEventListener('input', ({ target }) => {
  const { name, type, value, checked } = target as HTMLInputElement;
  if (target === typedName) return askAround(drawAround);
  const address = writeState(state);
  if (type !== 'checkbox') address.set(name, value);
  else if (checked) address.append(name, value);
  else address.delete(name, value);
  go(readState(address), type === 'search' || type === 'text');
});
document.addEventListener('change', settle);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  settle();
  run();
});
typedName.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  // Asked again, for the list on the screen may still be that of fewer letters, and its first name somebody else's.
  if (typedName.value) askAround(chooseFirst);
});
document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('a, button');
  if (target?.dataset['save'])
    ask({ want: target.dataset['save'] as 'csv', state }, ({ file, failed, saved }, want) => {
      if (file) save(file, want, saved, target);
      else status.textContent = failed ?? null;
    });
  // A link that leads to another search is a step here; with a key held it opens where the reader wants it.
  const isHere = target instanceof HTMLAnchorElement && target.pathname === location.pathname && !target.hash;
  if (!isHere || !target.closest('main') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(readState(new URLSearchParams(target.search)));
  setControls();
  status.focus();
});
addEventListener('pagehide', remember);
addEventListener('popstate', () => {
  left = history.state;
  state = readState(new URLSearchParams(location.search));
  unwritten = undefined;
  settle();
  setControls();
  run();
});

function draw(results: Results): void {
  const { asked, rows, title, more } = results;
  clearTimeout(pause);
  pause = window.setTimeout(() => tell(results), isTyping ? 250 : 0);
  document.title = title ? `${title} · ${restingTitle.split(' · ').at(-1)}` : restingTitle;
  aside.replaceChildren(...waysOn(results));
  place.classList.toggle('beside', results.beside > 0);
  void drawRows(place, pattern, rows, false).then((first) => {
    if (!first) return;
    offerMore(more);
    if (left) scrollTo(0, left[1]);
    left = null;
  });
  if (rows.length) return;
  if (!asked) place.replaceChildren(...standing);
  // The reasons of the last search stay until those of this one come.
  else if (!place.querySelector('.why')) place.replaceChildren();
}

/** The number and all around the results wait until typing pauses; so a screen reader is not interrupted at every key either. */
function tell({ failed, choose, summary }: Results): void {
  writeAddress();
  status.textContent = failed ?? choose?.text ?? (summary || restingStatus);
  askAround((around) => {
    if (around.why.length) place.replaceChildren(...around.why.map(grow));
    void drawAround(around).then(allDrawn.resolve);
  });
}

/** Asks what stands around the results; where that does not come, what is drawn stays. */
function askAround(then: (around: Drawn) => void): void {
  ask({ want: 'around', state, typed: typedName.value }, (around) => {
    if (!around.failed) return then(around);
    if (aside.querySelector('button')) return;
    status.textContent = around.failed;
    aside.append(again(around.failed));
  });
}

/** Between the number and the quotes: years to choose, another try. */
function waysOn({ choose, failed }: Results): HTMLElement[] {
  return [
    ...(choose ? [listOf(choose.years.map(({ text, href }) => link(href, text)))] : []),
    ...(failed ? [again(failed)] : []),
  ];
}

function again(failed: string): HTMLElement {
  const button = node('button', { class: 'solid' }, words.retry);
  button.addEventListener('click', () => (failed === words.broken ? location.reload() : run()));
  return button;
}

function listOf(ways: Node[]): HTMLElement {
  return node('ul', { class: 'links' }, ...ways.map((way) => node('li', {}, way)));
}

function offerMore(text: string): void {
  if (!text) return;
  const more = node('button', { class: 'solid' }, text);
  const row = node('p', { class: 'row more' }, node('span', {}), node('span', {}, more));
  more.addEventListener('click', () => {
    const from = shown;
    shown += atOnce;
    ask({ want: 'results', state, from, to: shown }, async ({ rows, more }) => {
      row.remove();
      const first = await drawRows(place, pattern, rows, true);
      if (!first) return;
      first.querySelector('a')?.focus();
      offerMore(more);
    });
  });
  place.append(row);
}

onBroken(() => {
  const none = { asked: true, title: '', summary: '', rows: [], beside: 0, more: '' };
  draw({ ...none, failed: words.broken });
});
setControls();
run();
