import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTexts, keptText } from '../../src/publishing/kept-texts.ts';

describe('what a build keeps for the next one', () => {
  const start = process.cwd();
  let checkout: string;
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'kept-texts-'));
    process.chdir(checkout);
  });
  afterEach(() => {
    process.chdir(start);
    rmSync(checkout, { recursive: true });
  });

  /** Asks for so many texts; gives them, and how many had to be made. */
  function ask(many: number, content: (i: number) => unknown = (i) => ({ i })) {
    const make = vi.fn((i: number) => `text ${i}`);
    const texts = Array.from({ length: many }, (_, i) => keptText('title', content(i), () => make(i)));
    return { texts, made: make.mock.calls.length };
  }

  it('is made once, and is the same when it is found again', () => {
    const keep = keepTexts('content');
    const first = ask(300);
    expect(first.made).toBe(300);
    expect(ask(300)).toEqual({ texts: first.texts, made: 0 });
    keep();
    keepTexts('content');
    expect(ask(300)).toEqual({ texts: first.texts, made: 0 });
  });

  it('is made anew for other content, another purpose and another folder', () => {
    const keep = keepTexts('content');
    ask(300);
    keep();
    keepTexts('content');
    expect(ask(300, (i) => ({ i, more: true })).made).toBe(300);
    expect(keptText('line', { i: 0 }, () => 'a line')).toBe('a line');
    keepTexts('elsewhere');
    expect(ask(300).made).toBe(300);
  });

  it('no longer holds what the last build did not ask for', () => {
    keepTexts('content');
    ask(400);
    const keep = keepTexts('content');
    ask(300);
    keep();
    keepTexts('content');
    expect(ask(400).made).toBe(100);
  });

  it('costs time only where it cannot be kept', () => {
    writeFileSync('.cache', 'a file in place of the folder');
    const keep = keepTexts('content');
    const { texts } = ask(300);
    expect(keep).not.toThrow();
    expect(texts).toHaveLength(300);
  });
});
