import { shareWords } from '#words';
import { passageOf, withTextFragment } from '../../../publishing/sharing/text-fragment.ts';
import { offsetOf, pageText } from './page-text.ts';
import { button, copy } from './tell.ts';

/** Offers a link to exactly the words that are selected, wherever in the text they begin and end. */
export function linkToWords(): void {
  const pick = button(shareWords.link, (pressed) => {
    const range = selected();
    if (range) copy(linkTo(range), undefined, shareWords.linked, pressed);
  });
  pick.className = 'pick';
  pick.hidden = true;
  // Pressing the button must not let the selection go.
  pick.addEventListener('pointerdown', (event) => event.preventDefault());
  document.querySelector('main')!.append(pick);

  const place = () => {
    const range = selected();
    pick.hidden = !range;
    if (!range) return;
    const box = range.getBoundingClientRect();
    pick.style.top = `${box.bottom + scrollY + 8}px`;
    pick.style.left = `${Math.max(8, Math.min(box.left + scrollX, document.documentElement.clientWidth - pick.offsetWidth - 8))}px`;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(place, 250);
  });
  // Words may have been selected before this script was there.
  place();
}

/** What is selected, where it holds words of an article. */
function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed || !selection.toString().trim()) return undefined;
  const range = selection.getRangeAt(0);
  const isInside = Array.from(document.querySelectorAll('blockquote, .prose')).some((part) =>
    range.intersectsNode(part),
  );
  return isInside ? range : undefined;
}

function linkTo(range: Range): string {
  const page = pageText();
  const passage = passageOf(
    page.text,
    offsetOf(page, range.startContainer, range.startOffset),
    offsetOf(page, range.endContainer, range.endOffset),
    document.documentElement.lang,
  );
  const { startContainer: start } = range;
  const quote = (start instanceof Element ? start : start.parentElement)?.closest<HTMLElement>('[data-quote][id]');
  const address = location.href.replace(/#.*/, '') + (quote ? `#${encodeURIComponent(quote.id)}` : '');
  return passage ? withTextFragment(address, passage) : address;
}
