import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/corpus/progress.ts';

const wasTerminal = process.stderr.isTTY;
let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = wasTerminal;
});
const at = (milliseconds: number) => vi.spyOn(performance, 'now').mockReturnValue(milliseconds);

test('a command that takes long says on a terminal how far it is, and takes the line away at its end', () => {
  process.stderr.isTTY = true;
  at(5000);
  showProgress('Writing files', 1200, 28387);
  expect(written).toBe('\r\x1b[2KWriting files: 1,200 of 28,387');
  at(6000);
  showProgress('Writing files', 28387, 28387);
  expect(written.endsWith('\r\x1b[2K')).toBe(true);
});

test('it says so ten times a second at most, and nothing in the first two seconds', () => {
  process.stderr.isTTY = true;
  at(1500);
  showProgress('Reading', 1, 5);
  expect(written).toBe('');
  at(9000);
  showProgress('Reading', 2, 5);
  const once = written;
  at(9050);
  showProgress('Reading', 3, 5);
  expect(written).toBe(once);
});

test('in a pipe it says nothing', () => {
  process.stderr.isTTY = false;
  at(5000);
  showProgress('Writing files', 1200, 28387);
  expect(written).toBe('');
});
