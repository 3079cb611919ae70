import type { Range } from '../../../text/range.ts';
import type { Mention } from '../../names/names.ts';

/** A person's name as the later stages take it, found by closed lists at `range`. */
export function mentionOf(text: string, [start, end]: Range, words: string[]): Mention {
  const opens = start === 0 || /[\n。．.!?！？“”"«»„「」]\s{0,3}$/u.test(text.slice(Math.max(0, start - 3), start));
  return {
    words,
    start,
    end,
    from: 0,
    to: 0,
    kind: 'person',
    titled: false,
    gender: undefined,
    possessive: false,
    quoted: false,
    opens,
  };
}
