import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiledCode } from '../../src/cli/compiled-code.ts';
import { outOfUse } from '../../src/corpus/leave-newest.ts';
import { configurationOf } from '../../src/site/configuration.ts';

const site = { url: 'https://quay.example/news/', title: 'Quay', language: 'en' };
const configuration = configurationOf({ site, quotes: [] } as never);

describe('the code of the pages', () => {
  test('is compiled once for a site of its kind, with what its pages load', { timeout: 120_000 }, async () => {
    const folder = await compiledCode(configuration);
    const { ctimeMs } = statSync(join(folder, 'code/prerender-entry.mjs'));
    expect(readdirSync(join(folder, 'client'))).toEqual(expect.arrayContaining(['_astro', '_headers', 'sw.js']));
    expect(existsSync(join(folder, 'client/.prerender'))).toBe(false);
    expect(await compiledCode({ ...configuration })).toBe(folder);
    expect(statSync(join(folder, 'code/prerender-entry.mjs')).ctimeMs).toBe(ctimeMs);
    expect(await compiledCode({ ...configuration, base: '/other/' })).not.toBe(folder);
    rmSync(join(folder, 'client'), { recursive: true });
    await compiledCode(configuration);
    expect(existsSync(join(folder, 'client/sw.js'))).toBe(true);
  });

  test('that cannot be compiled is told, and nothing of it is kept', { timeout: 120_000 }, async () => {
    const before = readdirSync('.cache/code').sort();
    const broken = { ...configuration, look: '@import "./no-such-sheet.css";' };
    await expect(compiledCode(broken)).rejects.toThrow(/no-such-sheet/);
    expect(readdirSync('.cache/code').sort()).toEqual(before);
  });

  test('is forgotten when ten others were used since, and it was not for a day', () => {
    const day = 24 * 3600_000;
    const now = 100 * day;
    const used = (...days: number[]) => days.map((ago) => ({ path: `${ago} days ago`, at: now - ago * day }));
    expect(outOfUse(used(...Array.from({ length: 10 }, (_, i) => i + 2)), now, 10, day)).toEqual([]);
    expect(outOfUse(used(30, ...Array.from({ length: 10 }, (_, i) => i + 2)), now, 10, day)).toEqual(['30 days ago']);
    expect(outOfUse(used(...Array.from({ length: 30 }, () => 0.5)), now, 10, day)).toEqual([]);
  });
});
