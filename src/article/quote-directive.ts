import { type Directives, directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import type { Place } from './problem.ts';

/** An attribute as written: `#boats`, `speaker=ada`, `role="chair"`. */
export interface WrittenAttribute {
  source: string;
  place: Place;
}

declare module 'mdast' {
  interface Data {
    /** The attributes of a directive, in order, duplicates included. */
    written?: WrittenAttribute[];
    /** Set by `verbose`: `closing` is there when a container was closed. */
    position?: { opening?: unknown; closing?: unknown };
    /** The place of a directive among those that are rendered. */
    number?: number;
  }
}

/**
 * A remark plugin: `:::quote` containers and `:quote[…]` phrases become directives, every other colon stays text,
 * because the tokenizer is asked only where the word `quote` follows. The attributes are kept as written in
 * `data.written`, since the parsed ones drop all ids but the last and know no places.
 */
export default function quoteDirective(this: Processor): void {
  const data = this.data();
  const all = directive();
  const container = [all.flow?.[58]].flat()[0] as Construct;
  const phrase = all.text?.[58] as Construct;
  const only: Extension = {
    flow: { 58: guarded(container, 3, /[\s[{]/) },
    // A phrase needs its words: in "he said:quote me" there are none.
    text: { 58: guarded(phrase, 1, /\[/) },
  };
  const extensions = data.micromarkExtensions ?? [];
  data.micromarkExtensions = [...extensions, only];
  const written = function (
    this: { stack: unknown[]; sliceSerialize(token: unknown): string },
    token: { start: Place },
  ) {
    const node = this.stack.findLast((entry) => /Directive$/.test((entry as { type: string }).type)) as Directives;
    const { line, column } = token.start;
    const attribute = { source: this.sliceSerialize(token), place: { line, column } };
    node.data = { ...node.data, written: [...(node.data?.written ?? []), attribute] };
  };
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    directiveFromMarkdown({ verbose: true }),
    { exit: { directiveContainerAttribute: written, directiveTextAttribute: written } as never },
  ];
}

/** The construct, tried only at `colons` or more colons, the word `quote` and then one of `next` or a line's end. */
function guarded(construct: Construct, colons: number, next: RegExp): Construct {
  const name = 'quote';
  const opener: Construct = {
    partial: true,
    tokenize(effects, ok, nok) {
      let seen = 0;
      const letters: State = (code) => {
        if (seen < name.length) {
          if (code !== name.charCodeAt(seen)) return nok(code);
          effects.consume(code);
          seen++;
          return letters;
        }
        effects.exit('chunkString');
        const fits = code === null || code < 0 ? next.test('\n') : next.test(String.fromCodePoint(code));
        return fits ? ok(code) : nok(code);
      };
      let count = 0;
      const sequence: State = (code) => {
        if (code !== 58) return count < colons ? nok(code) : letters(code);
        effects.consume(code);
        count++;
        return sequence;
      };
      return (code) => {
        effects.enter('chunkString');
        return sequence(code);
      };
    },
  };
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(opener, construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}
