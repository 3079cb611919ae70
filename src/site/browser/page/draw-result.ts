import type { Result } from '../messages.ts';
import { link, nameNode, node } from './nodes.ts';

/**
 * Sets a result in a copy of a real callout of the page, so that it looks like every other: whatever a callout
 * has, a result has. `pattern` tells the addresses and names that the copied callout carries.
 */
export function drawResult(pattern: HTMLTemplateElement, result: Result): HTMLElement {
  const figure = pattern.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const find = (selector: string) => figure.querySelector<HTMLElement>(selector)!;
  const { href = '', context = '', who = '' } = pattern.dataset;
  const { kind, key, address: url } = result;
  Object.assign(figure.dataset, { kind, quote: key, url });
  find('figcaption').replaceChildren(
    node('span', { class: 'vh' }, result.kindLabel, ', '),
    ...result.people.map(({ name, href: page }) =>
      node(page ? 'a' : 'span', { class: 'who', ...(page && { href: page }) }, nameNode(name)),
    ),
    node('span', { class: 'role' }, result.role),
    node(
      'span',
      { class: 'role when' },
      node('time', { datetime: result.date.iso }, result.date.text),
      ', ',
      link(result.article.href, node('cite', {}, result.article.title)),
    ),
  );
  find('blockquote').replaceWith(
    node(
      'blockquote',
      { cite: url, ...(result.language && { lang: result.language }), ...(result.auto && { dir: 'auto' }) },
      ...result.paragraphs.map((pieces) =>
        node(
          'p',
          {},
          ...pieces.map(([text, mark, own]) =>
            mark || own ? node(mark ? 'mark' : 'span', own ? { class: 'own' } : {}, text) : text,
          ),
        ),
      ),
    ),
  );
  find('.kind b').textContent = result.kindLabel;
  const flags = result.flags.map(({ text, href: page }) =>
    node('li', { class: 'flag' }, page ? link(page, text) : text),
  );
  find('.kind').after(...flags);
  for (const action of figure.querySelectorAll<HTMLElement>('.acts a')) {
    const address = action.getAttribute('href')!;
    action.setAttribute('href', address === context ? result.contextHref : address.replace(href, () => result.href));
    for (const hidden of action.querySelectorAll('.vh'))
      hidden.textContent = hidden.textContent.replace(who, () => result.who);
  }
  return figure;
}
