import type { Drawn } from '../messages.ts';
import { grow, isDrawn, nextFrame } from './nodes.ts';

/**
 * Puts what stands around the results into its places, in the order of the page. Filters and each long list wait for a
 * frame of their own: much at once would keep a slow machine from what is typed meanwhile.
 */
export async function drawAround({ places }: Drawn): Promise<void> {
  for (const place of document.querySelectorAll<HTMLElement>('[data-place]')) {
    if (place.matches('summary,select')) await nextFrame();
    const trees = places[place.dataset['place']!]!;
    if (isDrawn(place, trees)) continue;
    const { activeElement } = document;
    const focused = place.contains(activeElement) && (activeElement as HTMLInputElement).value;
    place.replaceChildren(...trees.map(grow));
    for (const box of place.querySelectorAll('input')) if (box.value === focused) box.focus();
  }
}
