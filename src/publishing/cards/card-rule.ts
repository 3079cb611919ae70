import type { Node } from '@takumi-rs/core';
import type { Kind } from '../../article/article.ts';
import { box } from './card-node.ts';
import { colors } from './card-style.ts';

/**
 * The rule that tells whose words stand beside it: solid, dashed (ours) or double (ours with some of theirs).
 * `width` is that of the solid one.
 */
export function rule(kind: Kind, height: number, width: number, start: 'left' | 'right' = 'left'): Node {
  const bar = (color: string, style: 'solid' | 'dashed', thick: number) =>
    box('', [], { display: 'block', height, width: 0, borderLeft: `${thick}px ${style} ${color}` });
  const bars = {
    direct: [bar(colors.own, 'solid', width)],
    indirect: [bar(colors.soft, 'dashed', width)],
    mixed: [bar(colors.own, 'solid', width - 2), bar(colors.soft, 'solid', width - 2)],
  };
  return box('', bars[kind], {
    display: 'flex',
    flexDirection: start === 'left' ? 'row' : 'row-reverse',
    gap: 5,
    height,
  });
}
