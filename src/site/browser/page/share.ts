import { withTextFragment } from '../../../publishing/sharing/text-fragment.ts';
import { shareWords } from '../../../words/english.ts';
import style from '../../styles/share.css?url';

// Upgrades the plain links of quotes: copies words with who said them, opens the reader's own share menu, and offers
// a link to selected words. Without this script the same things are links and selectable text.

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style }));

const status = document.querySelector<HTMLElement>('[data-status]')!;
const softMarks = /[\u00ad\u200b\u2060\ufeff]/g;

function say(text: string): void {
  // Set anew after a moment, so that the same message is read out twice.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}

/** Says what a button did: to screen readers, and where the finger is. */
function tell(text: string, beside: Element): void {
  say(text);
  const told = Object.assign(document.createElement('span'), { className: 'told', textContent: text });
  // The live region says it; here it is only seen.
  told.ariaHidden = 'true';
  beside.parentElement?.querySelector('.told')?.remove();
  beside.after(told);
  setTimeout(() => told.remove(), 4000);
}

/** A quote as it leaves the page: all of it is written on the page, and nothing is put in words here. */
interface Copy {
  paragraphs: string[];
  below: string[];
  url: string;
  language: string;
}

/** The words of a quote without notes and controls, and what goes below them. */
function copyOf(figure: HTMLElement): Copy {
  const block = figure.querySelector('blockquote')!;
  const paragraphs = Array.from(block.querySelectorAll('p'), (p) => {
    const copy = p.cloneNode(true) as HTMLElement;
    for (const note of copy.querySelectorAll('sup')) note.remove();
    return copy.textContent.replace(softMarks, '').replace(/\s+/g, ' ').trim();
  });
  const { below = '', url = '' } = figure.dataset;
  return { paragraphs, below: below.split('\n'), url, language: block.lang || document.documentElement.lang };
}

function namesIn(element: Element): string[] {
  return Array.from(element.querySelectorAll('.name'), (name) => name.textContent.trim());
}

function plain({ paragraphs, below, url }: Copy): string {
  return `${paragraphs.join('\n\n')}\n\n${[...below, url].join('\n')}`;
}

function rich({ paragraphs, below, url, language }: Copy): string {
  const quote = document.createElement('blockquote');
  quote.cite = url;
  quote.lang = language;
  const about = document.createElement('p');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = url;
  for (const paragraph of paragraphs)
    quote.append(Object.assign(document.createElement('p'), { textContent: paragraph }));
  for (const line of below) about.append(line, document.createElement('br'));
  about.append(link);
  return quote.outerHTML + about.outerHTML;
}

async function copy(text: string, html: string | undefined, done: string, beside: Element): Promise<void> {
  try {
    if (html && 'ClipboardItem' in globalThis)
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    else await navigator.clipboard.writeText(text);
    tell(done, beside);
  } catch {
    offer(text);
  }
}

/** Where the clipboard is closed to us, the text is there to be selected. */
function offer(text: string): void {
  const box = document.createElement('dialog');
  const area = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, rows: 10 });
  area.setAttribute('aria-label', shareWords.toCopy);
  const note = Object.assign(document.createElement('p'), {
    textContent: shareWords.closed,
  });
  box.append(
    note,
    area,
    button(shareWords.close, () => box.close()),
  );
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  area.select();
}

function button(text: string, act: (made: HTMLButtonElement) => void, context = ''): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  if (context)
    made.append(Object.assign(document.createElement('span'), { className: 'vh', textContent: ` ${context}` }));
  made.addEventListener('click', () => act(made));
  return made;
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-quote]')) {
  const acts = figure.querySelector('.acts')!;
  const who = namesIn(figure.querySelector('figcaption')!).join(', ');
  const copying = (pressed: Element) => {
    const taken = copyOf(figure);
    copy(plain(taken), rich(taken), shareWords.copied, pressed);
  };
  const li = document.createElement('li');
  li.append(button(shareWords.copy, copying, shareWords.quoteBy(who)));
  acts.append(li);
  // The link to the ways of sharing opens the reader's own menu, where there is one.
  figure.querySelector<HTMLAnchorElement>('a[href$="#share"]')?.addEventListener('click', (event) => {
    if (typeof navigator.share !== 'function' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { paragraphs, below, url } = copyOf(figure);
    // The reader may close the menu: that is no error.
    navigator
      .share({ title: document.title, text: [paragraphs.join('\n\n'), ...below].join('\n'), url })
      .catch(() => {});
  });
}

// What is there to be copied whole (a link, a citation, the code of an embed) has a button that does it.
for (const text of document.querySelectorAll<HTMLElement>('pre.copy, p.copy')) {
  const what = text.closest('details')?.querySelector('summary')?.textContent ?? text.dataset['what'] ?? '';
  const row = document.createElement('p');
  row.className = 'copying';
  row.append(button(shareWords.copy, (made) => copy(text.textContent, undefined, shareWords.copiedText, made), what));
  text.after(row);
}

/** What goes below words that leave the page by hand, once: of one quote all that is told of it, of several the page. */
function attributionOf(selection: Selection): string {
  const range = selection.getRangeAt(0);
  const quotes = [...document.querySelectorAll<HTMLElement>('[data-below]')].filter((quote) =>
    range.intersectsNode(quote),
  );
  const [only] = quotes;
  if (!only) return '';
  const { below = '', url = '' } = only.dataset;
  return quotes.length === 1 ? `${below}\n${url}` : `${document.title}\n${location.href.replace(/#.*/, '')}`;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const attribution = attributionOf(selection);
  if (!attribution) return;
  const html = document.createElement('div');
  html.append(selection.getRangeAt(0).cloneContents());
  for (const unseen of html.querySelectorAll('.vh, .acts, sup, .no, button')) unseen.remove();
  const about = document.createElement('p');
  about.append(...attribution.split('\n').flatMap((line) => [line, document.createElement('br')]));
  html.append(about);
  const words = selection
    .toString()
    .replace(softMarks, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  event.clipboardData.setData('text/plain', `${words}\n\n${attribution}`);
  event.clipboardData.setData('text/html', html.innerHTML);
  event.preventDefault();
});

// A link to exactly the selected words, which opens marked; where a browser does not know it, it opens the quote.
const pick = button(shareWords.link, (pressed) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  const quote = startOf(selection)?.closest<HTMLElement>('[data-quote][id]');
  const page = location.href.replace(/#.*/, '');
  const link = withTextFragment(quote ? `${page}#${encodeURIComponent(quote.id)}` : page, ...endsOf(selection));
  copy(link, undefined, shareWords.linked, pressed);
});
pick.className = 'pick';
pick.hidden = true;
// Pressing the button must not let the selection go.
pick.addEventListener('pointerdown', (event) => event.preventDefault());
document.querySelector('main')!.append(pick);

let timer: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const selection = getSelection();
    const inside = selection && !selection.isCollapsed && startOf(selection)?.closest('blockquote, .prose, .said');
    pick.hidden = !inside;
    if (!inside) return;
    const box = selection.getRangeAt(0).getBoundingClientRect();
    pick.style.top = `${box.bottom + scrollY + 8}px`;
    pick.style.left = `${Math.max(8, Math.min(box.left + scrollX, document.documentElement.clientWidth - pick.offsetWidth - 8))}px`;
  }, 250);
});

/** The selected words; where they run over several elements, those of the first and of the last text alone. */
function endsOf(selection: Selection): [first: string, last?: string] {
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const isWithin = startContainer === endContainer || !(startContainer instanceof Text && endContainer instanceof Text);
  if (isWithin) return [selection.toString()];
  return [(startContainer as Text).data.slice(startOffset), (endContainer as Text).data.slice(0, endOffset)];
}

function startOf(selection: Selection): Element | null {
  const node = selection.getRangeAt(0).startContainer;
  return node instanceof Element ? node : node.parentElement;
}

/** Whoever arrives at a quote by its address hears which one it is. */
function announce(): void {
  const target = document.querySelector<HTMLElement>('[data-quote]:target');
  if (!target) return;
  const names = namesIn(target).join(', ');
  say(shareWords.marked(names));
}
addEventListener('hashchange', announce);
announce();
