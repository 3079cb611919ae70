import type { Node } from '@takumi-rs/core';
import type { Kind } from '../../article/article.ts';
import { box } from './card-node.ts';

/**
 * The rule that tells whose words stand beside it: solid, dashed (ours) or double (ours with some of theirs).
 * `width` is that of the solid one.
 */
export function rule(kind: Kind, height: number, width: number, start: 'left' | 'right' = 'left'): Node {
  const bar = (color: 'own' | 'soft', style: 'solid' | 'dashed', thick: number) =>
    box(color, [], { display: 'block', height, width: 0, borderLeftWidth: thick, borderLeftStyle: style });
  const bars = {
    direct: [bar('own', 'solid', width)],
    indirect: [bar('soft', 'dashed', width)],
    mixed: [bar('own', 'solid', width - 2), bar('soft', 'solid', width - 2)],
  };
  return box('', bars[kind], {
    display: 'flex',
    flexDirection: start === 'left' ? 'row' : 'row-reverse',
    gap: 5,
    height,
  });
}
