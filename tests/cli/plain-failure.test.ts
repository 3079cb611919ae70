import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../src/cli/plain-failure.ts';

/** What the system says of a file that is behind another file. */
function refusal(): unknown {
  try {
    writeFileSync(`${import.meta.filename}/below`, '');
  } catch (error) {
    return error;
  }
  throw new Error('that was written');
}

const full = { code: 'ENOSPC', syscall: 'write' };

describe('what stopped a command', () => {
  it.each([
    [
      'at a file is told in a line that begins with its name',
      refusal(),
      /plain-failure\.test\.ts\/below leads through a/,
    ],
    ['is found where a tool wrapped it up', new Error('Broken', { cause: refusal() }), /below leads through a file/],
    ['is found among several faults', new AggregateError([new Error('x'), refusal()]), /below leads through a file/],
    [
      'is found in a trace of a compiler',
      new Error('Trace\n  No space left on device (os error 28)'),
      /^All of it found no room/,
    ],
    ['has the name it is given where the system has none', full, /^All of it found no room on the disk/],
    ['by being in use is what was to be moved', { ...full, code: 'EBUSY', path: 'a', dest: 'b' }, /^a is in use/],
    ['at a port is told by its number', { code: 'EADDRINUSE', syscall: 'listen', port: 80 }, /^Port 80 is taken/],
  ])('%s', (_, error, line) => {
    expect(plainMessage(error, 'All of it')).toMatch(line);
  });

  it('is left alone where it is a fault of ours', () => {
    expect(plainMessage(new TypeError('x is not a function', { cause: 'y' }))).toBeUndefined();
  });
});
