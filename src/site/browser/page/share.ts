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

async function copy(text: string, html: string | undefined, done: string): Promise<void> {
  try {
    if (html && 'ClipboardItem' in globalThis)
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    else await navigator.clipboard.writeText(text);
    say(done);
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

function button(text: string, act: () => void, context = ''): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  if (context)
    made.append(Object.assign(document.createElement('span'), { className: 'vh', textContent: ` ${context}` }));
  made.addEventListener('click', act);
  return made;
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-quote]')) {
  const acts = figure.querySelector('.acts')!;
  const who = namesIn(figure.querySelector('figcaption')!).join(', ');
  const copying = () => {
    const taken = copyOf(figure);
    copy(plain(taken), rich(taken), shareWords.copied);
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

// A link to exactly the selected words, which opens marked; where a browser does not know it, it opens the quote.
const pick = button(shareWords.link, () => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return;
  const quote = startOf(selection)?.closest<HTMLElement>('[data-quote][id]');
  const page = location.href.replace(/#.*/, '');
  const link = withTextFragment(quote ? `${page}#${encodeURIComponent(quote.id)}` : page, selection.toString());
  copy(link, undefined, shareWords.linked);
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
