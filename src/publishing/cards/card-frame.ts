import type { Node } from '@takumi-rs/core';
import { countGraphemes, cut } from '../../text/cut.ts';
import { type BoxStyle, box, line } from './card-node.ts';
import { rule } from './card-rule.ts';
import { colors, grid } from './card-style.ts';

export type Direction = 'ltr' | 'rtl';

/** A box whose distance is measured from the side where lines begin. */
export function placed(direction: Direction, start: number, style: BoxStyle, child: Node): Node {
  return box('at', [child], { ...style, [direction === 'ltr' ? 'left' : 'right']: start });
}

/** The sheet with the site's name and sign at its foot. */
export function frame(direction: Direction, site: string, children: Node[]): Node {
  const name = cut(site, 40);
  const brand = box('brand', [
    line('site', name, { fontSize: countGraphemes(name) > 14 ? 24 : 30 }),
    box('sign', [
      rule('direct', 30, 3),
      box('', [], { display: 'block', height: 30, width: 0, borderLeft: `3px dashed ${colors.ink}` }),
      box('', [], {
        display: 'block',
        height: 30,
        width: 7,
        borderLeft: `2px solid ${colors.ink}`,
        borderRight: `2px solid ${colors.ink}`,
      }),
    ]),
  ]);
  return box(direction === 'rtl' ? 'card rtl' : 'card', [
    ...children,
    placed(direction, grid.start, { bottom: grid.foot }, brand),
  ]);
}
