import type { Node } from '@takumi-rs/core';
import { countGraphemes, cut } from '../../text/cut.ts';
import type { CardLogo } from './card-content.ts';
import { type BoxStyle, box, image, line } from './card-node.ts';
import { rule } from './card-rule.ts';
import { colors, grid } from './card-style.ts';

export type Direction = 'ltr' | 'rtl';

/** A box whose distance is measured from the side where lines begin. */
export function placed(direction: Direction, start: number, style: BoxStyle, child: Node): Node {
  return box('at', [child], { ...style, [direction === 'ltr' ? 'left' : 'right']: start });
}

/** The sheet with the site's name and sign at its foot, or its logo in the place of the sign, or of both. */
export function frame(direction: Direction, { site, logo }: { site: string; logo?: CardLogo }, children: Node[]): Node {
  const name = cut(site, 40);
  const brand = box('brand', [
    ...(logo?.isWide ? [] : [line('site', name, { fontSize: countGraphemes(name) > 14 ? 24 : 30 })]),
    logo ? logoNode(logo) : sign(),
  ]);
  return box(direction === 'rtl' ? 'card rtl' : 'card', [
    ...children,
    placed(direction, grid.start, { bottom: grid.foot }, brand),
  ]);
}

/** A logo that would be lost on a light sheet stands on a dark ground. */
function logoNode({ name, width, height, isWeak }: CardLogo): Node {
  const drawn = image(name, width, height);
  return isWeak ? box('ground', [drawn]) : drawn;
}

function sign(): Node {
  return box('sign', [
    rule('direct', 30, 3),
    box('', [], { display: 'block', height: 30, width: 0, borderLeft: `3px dashed ${colors.ink}` }),
    box('', [], {
      display: 'block',
      height: 30,
      width: 7,
      borderLeft: `2px solid ${colors.ink}`,
      borderRight: `2px solid ${colors.ink}`,
    }),
  ]);
}
