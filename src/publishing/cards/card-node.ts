import type { Node } from '@takumi-rs/core';

export interface BoxStyle {
  [property: string]: string | number;
}

/** A box of a card. Classes are those of `card-style.ts`. */
export function box(className: string, children: Node[], style: BoxStyle = {}): Node {
  return { type: 'container', className, style, children };
}

/** A picture, by the name under which it is given to the renderer. */
export function image(src: string, width: number, height: number): Node {
  return { type: 'image', src, width, height, style: { display: 'block', width, height } };
}

/** A line or paragraph of a card. */
export function line(className: string, text: string, style: BoxStyle = {}): Node {
  return { type: 'text', className, style, text };
}
