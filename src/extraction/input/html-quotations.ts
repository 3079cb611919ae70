/**
 * Writes the marks that HTML leaves to the browser and the layout into a document: around `q`
 * (https://html.spec.whatwg.org/#the-q-element), around a `blockquote` that has none of its own, and a dash before whoever
 * signs one in `footer`, `cite` or `figcaption`.
 */
export function markQuotations(document: Document): void {
  for (const q of document.querySelectorAll('q')) {
    const [open, close] = isInside(q, 'Q') ? ['‘', '’'] : ['“', '”'];
    q.prepend(open!);
    q.append(close!);
  }
  for (const block of document.querySelectorAll('blockquote')) {
    sign(document, block);
    if (!block.querySelector('blockquote')) mark(block);
  }
}

/** Puts who signs a block quotation behind it. */
function sign(document: Document, block: Element): void {
  const caption = block.parentElement?.nodeName === 'FIGURE' ? block.parentElement.querySelector('figcaption') : null;
  const [signature] = [...block.querySelectorAll('footer, cite'), ...(caption ? [caption] : [])].filter(isAlone);
  if (!signature) return;
  const line = document.createElement('p');
  line.textContent = `— ${signature.textContent?.trim().replace(/^[—–-]+\s*/, '')}`;
  signature.remove();
  block.after(line);
}

/** Whether an element is all its paragraph holds, a dash aside: a `cite` among other words is a title. */
function isAlone(element: Element): boolean {
  const { parentElement, textContent } = element;
  if (parentElement?.nodeName !== 'P') return true;
  return parentElement.textContent?.replace(/^[\s—–-]+/, '').trim() === textContent?.trim();
}

/** Every paragraph opens with a mark, the last one closes. */
function mark(block: Element): void {
  const inside = [...block.children].filter(({ nodeName }) => nodeName === 'P');
  const paragraphs = (inside.length ? inside : [block]).filter(({ textContent }) =>
    /^\s*[^\s—–-]/.test(textContent ?? ''),
  );
  if (paragraphs.some(({ textContent }) => /^\s*["“„«'‘「]/.test(textContent ?? ''))) return;
  for (const paragraph of paragraphs) paragraph.prepend('“');
  paragraphs.at(-1)?.append('”');
}

function isInside(element: Element, name: string): boolean {
  for (let above = element.parentElement; above; above = above.parentElement) if (above.nodeName === name) return true;
  return false;
}
