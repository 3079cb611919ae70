import { describe, expect, it } from 'vitest';
import { wellFormed, wellFormedJson } from '../../src/text/well-formed.ts';

describe('JSON of texts that come from anywhere', () => {
  it('leaves out what no data file may hold, each character of the first plane', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      expect(JSON.parse(wellFormedJson({ text })), code.toString(16)).toEqual({ text: wellFormed(text) });
    }
  });

  it('keeps what only looks like that', () => {
    for (const text of ['\\b', '\\u0008', 'C:\\fees\\uplift', 'a\tb\nc', '\u{1f6a3}'])
      expect(JSON.parse(wellFormedJson([text], 2))).toEqual([text]);
  });
});
