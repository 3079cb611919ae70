import { shareWords } from '#words';

const status = document.querySelector<HTMLElement>('[data-status]')!;

/** Says a message to screen readers. */
export function say(text: string): void {
  // Set anew after a moment, so that the same message is read out twice.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}

/** Says what a button did: to screen readers, and where the finger is. */
export function tell(text: string, beside: HTMLElement): void {
  say(text);
  const told = Object.assign(document.createElement('span'), { className: 'told', textContent: text });
  // The live region says it; here it is only seen.
  told.ariaHidden = 'true';
  beside.parentElement?.querySelector(':scope > .told')?.remove();
  if (beside.classList.contains('pick')) {
    // The button lies over the page: what it did stands where it was.
    told.classList.add('pick');
    told.style.cssText = beside.style.cssText;
    beside.hidden = true;
  }
  beside.after(told);
  setTimeout(() => told.remove(), 4000);
}

/** Copies a text, with its look where `html` has one, and says so. */
export async function copy(text: string, html: string | undefined, done: string, beside: HTMLElement): Promise<void> {
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
  const note = Object.assign(document.createElement('p'), { textContent: shareWords.closed });
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

export function button(text: string, act: (made: HTMLButtonElement) => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', () => act(made));
  return made;
}
