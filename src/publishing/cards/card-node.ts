import type { Node } from '@takumi-rs/core';

export interface BoxStyle {
  [property: string]: string | number;
}

/** A box of a card. Classes are those of `card-style.ts`. */
export function box(className: string, children: Node[], style: BoxStyle = {}): Node {
  return { type: 'container', className, style, children };
}

/** A line or paragraph of a card. */
export function line(className: string, text: string, style: BoxStyle = {}): Node {
  return { type: 'text', className, style, text };
}
