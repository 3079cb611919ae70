import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { alone } from '../../src/cli/alone.ts';

const lock = () => join(mkdtempSync(join(tmpdir(), 'attributed-')), 'cache', 'build.lock');

describe('work that must be done alone', () => {
  it('waits until the one before has ended, also where that one failed', async () => {
    const file = lock();
    const order: string[] = [];
    const slow = alone(
      file,
      () => {},
      async () => {
        order.push('first begins');
        await setTimeout(200);
        order.push('first ends');
        throw new Error('no');
      },
    );
    const next = alone(
      file,
      (holder) => order.push(`waits for ${holder === process.pid}`),
      async () => order.push('second'),
    );
    await expect(slow).rejects.toThrow('no');
    await next;
    expect(order).toEqual(['first begins', 'waits for true', 'first ends', 'second']);
    expect(existsSync(file)).toBe(false);
  });

  it('does not wait for a process that is gone', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'attributed-')), 'build.lock');
    // No system gives out such a number.
    writeFileSync(file, '99999999');
    expect(
      await alone(
        file,
        () => {},
        async () => 'done',
      ),
    ).toBe('done');
  });

  it.each([
    ['has our number, as every process of a container may', String(process.pid)],
    ['was killed before it wrote its number', ''],
  ])('does not wait for a process before us that %s', async (_, text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'attributed-')), 'build.lock');
    writeFileSync(file, text);
    const aMinuteAgo = Date.now() / 1000 - 60;
    utimesSync(file, aMinuteAgo, aMinuteAgo);
    expect(
      await alone(
        file,
        () => {},
        async () => 'done',
      ),
    ).toBe('done');
  });

  it('does not wait for a lock that is older than any work', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'attributed-')), 'build.lock');
    writeFileSync(file, String(process.ppid));
    const anHourAgo = Date.now() / 1000 - 3600;
    utimesSync(file, anHourAgo, anHourAgo);
    expect(
      await alone(
        file,
        () => {},
        async () => 'done',
      ),
    ).toBe('done');
  });
});
