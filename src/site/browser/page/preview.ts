import { shareWords } from '#words';

/** How long a pointer rests on a link before its quote is shown, and may be away before it goes. */
const [rest, away] = [350, 250];
/** What a callout has that a preview has not: its controls, anchors, and hidden words that name them. */
const controls = '.acts, .no, sup';

let shown: { box: HTMLElement; link: HTMLAnchorElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const pages = new Map<string, Promise<HTMLElement | undefined>>();

/**
 * Shows the quote that a link leads to while a pointer rests on it or the keyboard is at it. Nothing is asked for
 * before. It may be pointed at itself, stays as long as it is looked at, and goes with Escape (WCAG 1.4.13).
 */
export function previewQuotes(): void {
  const over = ({ target, type }: Event) => {
    const element = target as Element;
    if (shown?.box.contains(element)) return clearTimeout(timer);
    const link = element.closest?.<HTMLAnchorElement>('main a[href]');
    if (!link || link === shown?.link || !leadsToQuote(link)) return;
    clearTimeout(timer);
    timer = setTimeout(() => show(link), type === 'focusin' ? 0 : rest);
  };
  const out = ({ relatedTarget }: PointerEvent | FocusEvent) => {
    const to = relatedTarget as Node | null;
    if (to && (shown?.box.contains(to) || shown?.link.contains(to))) return;
    clearTimeout(timer);
    timer = setTimeout(hide, away);
  };
  document.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && over(event));
  document.addEventListener('pointerout', out);
  document.addEventListener('focusin', (event) => (event.target as Element).matches(':focus-visible') && over(event));
  document.addEventListener('focusout', out);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}

/** Whether a link leads to the words of a quote, and not from the callout to its own tools. */
function leadsToQuote(link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || link.closest('.acts')) return false;
  return /\/articles\/[^/]+\/[^/]+\/$/.test(link.pathname) ? !link.hash : !!link.hash && !!standing(link);
}

/** The quote of a link to a place of this page. */
function standing({ pathname, hash }: HTMLAnchorElement): HTMLElement | undefined {
  if (pathname !== location.pathname) return undefined;
  const element = document.getElementById(decodeURIComponent(hash.slice(1)));
  return element?.matches('figure[data-quote]') ? element : undefined;
}

/** The callout of a quote: the one of this page, or that of its own page, asked for once. */
function calloutOf(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const here =
    standing(link) ?? document.querySelector<HTMLElement>(`figure[data-url$="${CSS.escape(link.pathname)}"]`);
  if (here) return Promise.resolve(here);
  const known = pages.get(link.href) ?? fetchCallout(link.href);
  pages.set(link.href, known);
  return known;
}

/** Asked for in the older way: it reads a page without a string of HTML, which no script of the site may turn into one. */
function fetchCallout(address: string): Promise<HTMLElement | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    // Without an answer the link is a link.
    request.onloadend = () =>
      resolve(request.responseXML?.querySelector<HTMLElement>('figure[data-quote]') ?? undefined);
    request.send();
  });
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const callout = await calloutOf(link);
  if (!callout || !(link.matches(':hover') || link === document.activeElement)) return;
  hide();
  const box = document.createElement('div');
  box.className = 'preview';
  box.id = 'preview_';
  box.role = 'tooltip';
  const copy = callout.cloneNode(true) as HTMLElement;
  // Two elements of one name would confuse every link to it.
  copy.removeAttribute('id');
  for (const control of copy.querySelectorAll(controls)) control.remove();
  for (const inner of copy.querySelectorAll('a')) inner.replaceWith(...inner.childNodes);
  const kind = callout.querySelector('.kind b')?.textContent ?? '';
  const flags = Array.from(callout.querySelectorAll('.flag'), (flag) => flag.textContent.trim());
  const about = Object.assign(document.createElement('p'), { className: 'told' });
  about.textContent = [kind, ...flags].join(shareWords.between);
  box.append(copy, about);
  document.querySelector('main')!.append(box);
  link.setAttribute('aria-describedby', box.id);
  place(box, link);
  shown = { box, link };
}

/** Under the link, or over it where there is no room. */
function place(box: HTMLElement, link: HTMLAnchorElement): void {
  const at = link.getBoundingClientRect();
  const isBelow = at.bottom + box.offsetHeight + 8 <= innerHeight || at.top < box.offsetHeight + 8;
  box.style.top = `${scrollY + (isBelow ? at.bottom + 4 : at.top - box.offsetHeight - 4)}px`;
  box.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8)) + scrollX}px`;
}

function hide(): void {
  clearTimeout(timer);
  shown?.box.remove();
  shown?.link.removeAttribute('aria-describedby');
  shown = undefined;
}
