import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastSiteIn, stagingFor, unreadableIn, whyNotInto } from '../../src/cli/output-folder.ts';

const made = { site: 'https://example.org', remembered: 3 };

/** A folder with content and a checkout in it. */
function place() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'attributed-')));
  for (const folder of ['home/content/articles', 'home/checkout/src', 'other'])
    mkdirSync(join(root, folder), { recursive: true });
  return { root, content: join(root, 'home/content'), checkout: join(root, 'home/checkout') };
}

function build(target: string, page: string): void {
  const staging = stagingFor(target);
  mkdirSync(staging.site);
  writeFileSync(join(staging.site, 'index.html'), page);
  staging.publish(made);
  staging.discard();
}

const page = (target: string) => readFileSync(join(target, 'index.html'), 'utf8');

/** Looks for a site without a pause until the output tells it to stop; prints how often it looked and how often none was there. */
const watcher = `
const { existsSync } = require('node:fs');
const [, page, stop] = process.argv;
let [looked, missed] = [0, 0];
while (!existsSync(stop)) { looked++; if (!existsSync(page)) missed++; }
console.log(JSON.stringify({ looked, missed }));`;

it.runIf(process.platform === 'linux')('is there at every moment while a new one takes its place', async () => {
  const { root } = place();
  const target = join(root, 'site');
  build(target, 'first');
  const watching = spawn(process.execPath, ['-e', watcher, join(target, 'index.html'), join(root, 'stop')]);
  const told = new Promise<string>((resolve) => watching.stdout.once('data', (text) => resolve(String(text))));
  await new Promise((resolve) => watching.once('spawn', resolve));
  for (let i = 0; i < 100; i++) {
    build(target, `page ${i}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  writeFileSync(join(root, 'stop'), '');
  const { looked, missed } = JSON.parse(await told);
  expect(looked).toBeGreaterThan(1000);
  expect(missed).toBe(0);
});

describe('a site is written', () => {
  it.each(['new', 'a/b/new', 'home/checkout/dist', 'empty', 'built'])('into %s', (name) => {
    const { root, content, checkout } = place();
    mkdirSync(join(root, 'empty'));
    build(join(root, 'built'), 'old');
    const target = join(root, name);
    expect(whyNotInto(target, content, checkout)).toBeUndefined();
    build(target, 'new');
    expect(page(target)).toBe('new');
    expect(lastSiteIn(target)).toEqual(made);
    expect(unreadableIn(target)).toBeUndefined();
  });

  it.each([
    ['home/content', 'the place of the content'],
    ['home', 'the place of the content'],
    ['.', 'the place of the content'],
    ['home/content/dist', 'lies in the content'],
    ['home/checkout', 'the place of the checkout'],
    ['home/checkout/src', 'files in it that no build wrote'],
    ['home/checkout/src/new', 'lies in src/ of the checkout'],
    ['home/checkout/public/new', 'lies in public/ of the checkout'],
    ['marked', 'files in it that no build wrote'],
    ['repository', 'has a repository'],
    ['photos', 'files in it that no build wrote'],
    ['link', 'is a link'],
    ['link/..', 'the place of the content'],
    ['dead', 'is a link'],
    ['file', 'is a file'],
  ])('but not into %s', (name, why) => {
    const { root, content, checkout } = place();
    writeFileSync(join(root, 'home/checkout/src/a.ts'), '');
    mkdirSync(join(root, 'photos'));
    writeFileSync(join(root, 'photos/a.jpg'), '');
    writeFileSync(join(root, 'file'), '');
    mkdirSync(join(root, 'marked'));
    writeFileSync(join(root, 'marked/.attributed'), '{"target":"dist"}');
    build(join(root, 'repository'), 'built');
    mkdirSync(join(root, 'repository/.git'));
    symlinkSync(join(root, 'other'), join(root, 'link'));
    symlinkSync(join(root, 'nowhere'), join(root, 'dead'));
    expect(whyNotInto(join(root, name), content, checkout)).toContain(why);
  });

  it('and names where a dead link leads to', () => {
    const { root, content, checkout } = place();
    symlinkSync('nowhere', join(root, 'dead'));
    expect(whyNotInto(join(root, 'dead'), content, checkout)).toContain(join(root, 'nowhere'));
  });

  it('nor through a link in the path to the content', () => {
    const { root, content, checkout } = place();
    symlinkSync(content, join(root, 'way'));
    expect(whyNotInto(join(root, 'way/articles'), content, checkout)).toContain('lies in the content');
  });
});

describe('what is left beside it', () => {
  it('is nothing', () => {
    const { root } = place();
    build(join(root, 'dist'), 'one');
    build(join(root, 'dist'), 'two');
    expect(readdirSync(root).sort()).toEqual(['dist', 'home', 'other']);
  });

  it('of a build that was killed is cleared by the next, which finds the last site again', () => {
    const { root } = place();
    const [target, left] = [join(root, 'dist'), join(root, '.attributed-99999999')];
    mkdirSync(join(left, 'last'), { recursive: true });
    writeFileSync(join(left, '.attributed'), '{"target":"dist"}');
    writeFileSync(join(left, 'last/index.html'), 'old');
    const staging = stagingFor(target);
    expect(page(target)).toBe('old');
    staging.discard();
    expect(existsSync(left)).toBe(false);
  });

  it.each([
    ['before it wrote anything', '.attributed-99999999', undefined],
    ['whose number is ours now', `.attributed-${process.pid}`, '{"target":"dist"}'],
  ])('of a build that was killed %s is cleared, too', (_, name, text) => {
    const { root } = place();
    mkdirSync(join(root, name));
    if (text) writeFileSync(join(root, name, '.attributed'), text);
    stagingFor(join(root, 'dist')).discard();
    expect(existsSync(join(root, name))).toBe(false);
  });

  it.each([
    ['has the name alone', '.attributed-99999999', undefined],
    ['is of another output folder', '.attributed-99999999', '{"target":"public"}'],
    ['is of a build that runs', `.attributed-${process.ppid}`, '{"target":"dist"}'],
  ])('stays where it %s', (_, name, text) => {
    const { root } = place();
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, text ? '.attributed' : 'a.jpg'), text ?? '');
    stagingFor(join(root, 'dist')).discard();
    expect(existsSync(join(root, name))).toBe(true);
  });
});
