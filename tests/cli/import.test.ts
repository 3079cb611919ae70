import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../src/cli/import.ts', import.meta.url));
const text = '“The boats are full,” said Zoë Okafor, a harbor clerk.\n\nOkafor said the quay would stay open.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in the test's folder. */
function run(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function speakersOf(json: string): (string | null)[] {
  return JSON.parse(json).statements.map(({ speaker }: { speaker: string | null }) => speaker);
}

describe('import', { timeout: 120_000 }, () => {
  test('writes a draft, prints a table and says where the draft is', () => {
    const { status, stdout } = run([write('report.txt', text), '--title', 'Full boats', '--date', '2021-02-03']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/quote\s+speaker\s+kind\s+confidence/);
    expect(stdout).toMatch(/The boats are full,\s+Zoë Okafor\s+direct\s+0\.9/);
    const draft = readFileSync(join(folder, 'content/articles/full-boats.md'), 'utf8');
    expect(draft).toContain('draft: true');
    expect(draft).toContain(':quote[The boats are full,]{#boats-full speaker=zoe-okafor} said Zoë Okafor');
  });

  test('writes into the content folder that a build would read', () => {
    write('report.txt', text);
    const { status } = spawnSync(process.execPath, [script, 'report.txt', '--title', 'Elsewhere'], {
      cwd: folder,
      env: { ...process.env, CONTENT_DIR: 'texts' },
    });
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'texts/articles/elsewhere.md'))).toBe(true);
  });

  test('keeps a copy of the text, against which the draft is checked from the first minute', () => {
    const { stdout } = run([write('report.txt', text), '--title', 'Kept boats', '--date', '2021-02-03']);
    expect(stdout).toContain('content/sources/kept-boats/source.txt');
    expect(readFileSync(join(folder, 'content/sources/kept-boats/source.txt'), 'utf8')).toBe(text);
    const file = join(folder, 'content/articles/kept-boats.md');
    const draft = readFileSync(file, 'utf8');
    expect(draft).toContain('copy: sources/kept-boats/source.txt');
    const check = () =>
      spawnSync(process.execPath, [script.replace('import.ts', 'check.ts')], { cwd: folder, encoding: 'utf8' }).stderr;
    expect(check()).toContain('0 errors');
    writeFileSync(file, draft.replace('[The boats are full,]', '[The boats are not full,]'));
    expect(check()).toMatch(/kept-boats\.md:\d+:\d+ {2}error .*“The boats are ▸not full,” .*\(words-not-in-source\)/);
  });

  test('replaces no copy of another text, unless it is forced to', () => {
    const args = (name: string) => [name, '--title', 'One name', '--date', '2021-02-03'];
    expect(run(args(write('one.txt', text))).status).toBe(0);
    rmSync(join(folder, 'content/articles/one-name.md'));
    const { status, stderr } = run(args(write('two.txt', text.replace('full', 'empty'))));
    expect(status).toBe(1);
    expect(stderr).toContain('sources/one-name/source.txt exists with another text, and nothing was written');
    expect(existsSync(join(folder, 'content/articles/one-name.md'))).toBe(false);
    expect(run([...args('two.txt'), '--force']).status).toBe(0);
  });

  test('takes proposals that the text bears out and lists the others', () => {
    write('tide.txt', '“They leak.”\n\nZoë Okafor keeps the gates.\n');
    write('proposals.json', '[{"text":"They leak","speaker":"Zoë Okafor"},{"text":"They leak","speaker":"Bob Hale"}]');
    const { stdout, stderr } = run(['tide.txt', '--proposals', 'proposals.json', '--json']);
    expect(speakersOf(stdout)).toEqual(['Zoë Okafor']);
    expect(JSON.parse(stdout).rejected).toMatchObject([{ speaker: 'Bob Hale' }]);
    expect(stderr).toContain('Bob Hale is not named in the text');
    expect(run(['tide.txt', '--proposals', 'tide.txt', '--json']).stderr).toContain('tide.txt holds no proposals');
  });

  test('takes the ids of those whom the site has already', () => {
    for (const place of ['speakers', 'articles']) mkdirSync(join(folder, 'site', place), { recursive: true });
    write('site/speakers/okafor-z.md', '---\nname: Zoe Okafor\naliases: [Zoë Okafor]\n---\n');
    write('report.txt', text);
    expect(run(['report.txt', '--out', join(folder, 'site/articles/boats.md')]).status).toBe(0);
    expect(readFileSync(join(folder, 'site/articles/boats.md'), 'utf8')).toContain('speaker=okafor-z');
  });

  test('shows in the README what it really prints', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const blocks = readme.split(/^ *```.*\n/m).map((block) => block.replace(/^ {3}/gm, ''));
    const fenced = (sign: string) => blocks.find((block, at) => at % 2 && block.includes(sign))!;
    const { stdout } = run([write('ferry.txt', fenced('the ferry')), '--title', 'Ferry fares', '--date', '2021-02-03']);
    expect(stdout.trim()).toBe(fenced('confidence').trim());
  });

  test('never overwrites a file, unless it is forced to', () => {
    const out = join(folder, 'mine.md');
    writeFileSync(out, 'mine');
    const refused = run([write('again.txt', text), '--out', out]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(run(['again.txt', '--out', out, '--force']).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('Zoë Okafor');
  });

  test('with --json writes nothing and prints a line for each file', () => {
    const { status, stdout } = run([write('a.txt', text), write('b.txt', 'Nothing is said here.\n'), '--json']);
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['a.txt', 'b.txt']);
    expect(JSON.parse(lines[0]!).statements[0]).toMatchObject({
      kind: 'direct',
      text: 'The boats are full,',
      content: [[0, 21]],
      source: [[27, 53]],
      cue: [[22, 26]],
      cueText: 'said',
      speaker: 'Zoë Okafor',
      speakerKind: 'person',
      role: 'a harbor clerk',
    });
    expect(existsSync(join(folder, 'content/articles/a.md'))).toBe(false);
  });

  test('reads standard input', () => {
    const { status, stdout } = run(['-', '--json'], text);
    expect(status).toBe(0);
    expect(speakersOf(stdout)).toEqual(['Zoë Okafor', 'Zoë Okafor']);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, low byte first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Windows-1252', Buffer.from(text.replace('“', '\x93').replace('”', '\x94').replace('ë', '\xeb'), 'latin1')],
  ])('recognises %s', (name, bytes) => {
    const { stdout } = run([write(`${name}.txt`, bytes), '--json']);
    expect(speakersOf(stdout)).toEqual(['Zoë Okafor', 'Zoë Okafor']);
  });

  test('takes the article out of a page, with its title, publisher and date', () => {
    const paragraphs = text
      .trim()
      .split('\n\n')
      .map((one) => `<p>${one} <b>It</b> rained &amp; rained on the quay all day, and nobody went home.</p>`);
    const page = `<!doctype html><html><head><title>x</title><meta property="og:title" content="Boats at the quay"><meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2021-02-03T10:00:00Z"></head><body><nav>“Subscribe,” said Nav Bar.</nav><article>${paragraphs.join('')}${paragraphs.join('')}</article></body></html>`;
    const { status } = run([write('page.html', page)]);
    expect(status).toBe(0);
    const draft = readFileSync(join(folder, 'content/articles/boats-at-the-quay.md'), 'utf8');
    expect(draft).toContain('publisher: The Ledger');
    expect(draft).toContain('date: 2021-02-03');
    expect(draft).not.toContain('Subscribe');
  });

  test('reads Markdown as the text it shows', () => {
    const { stdout } = run([
      write('note.md', '# Boats\n\n> “The *boats* are full,” said [Zoë Okafor](https://example.com).\n'),
      '--json',
    ]);
    expect(JSON.parse(stdout).statements[0]).toMatchObject({ text: 'The boats are full,', speaker: 'Zoë Okafor' });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['a text without quotes', 'The tide came in and the tide went out.\n', /no quotes.*Nothing was written/s],
    ['a PDF renamed .txt', '%PDF-1.7\n%âãÏÓ\n', /is a PDF.*pdftotext/s],
    [
      'an unknown encoding',
      Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x81, 0x42, 0x0a]),
      /unknown encoding.*UTF-8/s,
    ],
    ['an empty file', '', /is empty/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /picture/],
  ])('%s is an error that says what to do', (name, content, message) => {
    const { status, stderr } = run([write(`${name}.txt`, content)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  test('a file that is not there, an unknown option, a day that does not exist and no file at all are errors', () => {
    expect(run(['absent.txt'])).toMatchObject({ status: 1, stderr: expect.stringContaining('does not exist') });
    expect(run(['.'])).toMatchObject({ status: 1, stderr: expect.stringContaining('is a folder') });
    expect(run(['a.txt', '--frobnicate'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(run(['a.txt', '--date', '2021-02-30'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('2021-02-30'),
    });
    expect(run(['a.txt', '--title', ' '])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('empty --title'),
    });
    expect(run(['a.txt', '--url', 'nowhere'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('https://'),
    });
    expect(run(['a.txt', '--out', 'b.txt'])).toMatchObject({ status: 1, stderr: expect.stringContaining('.md') });
    expect(run([])).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
  });

  test('one bad file does not keep the others from being read', () => {
    const { status, stdout } = run(['absent.txt', write('good.txt', text), '--json']);
    expect(status).toBe(1);
    expect(speakersOf(stdout)).toHaveLength(2);
  });

  test('takes what a Markdown file says about itself, and never writes over the text', () => {
    const front =
      '---\ntitle: "Boats: a day"\ndate: 2021-02-03\nauthor: Wanda Writer\npublication: The Ledger\nurl: https://example.org/boats\n---\n\n';
    const file = write('boats.md', `${front}“It is late,” Ada Brook said.\n`);
    expect(run([file, '--out', file, '--force'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is the text itself'),
    });
    const { status, stdout } = run([file, '--out', 'boats-draft.md']);
    expect(status).toBe(0);
    expect(stdout).not.toContain('tells no day');
    expect(readFileSync(join(folder, 'boats-draft.md'), 'utf8')).toContain(
      `title: "Boats: a day"
date: 2021-02-03
sources:
  - id: source
    title: "Boats: a day"
    publisher: The Ledger
    authors:
      - Wanda Writer
    date: 2021-02-03
    url: https://example.org/boats
`,
    );
  });

  test('says where the day is only that of the import', () => {
    const { stdout } = run([write('undated.txt', '“It is late,” Ada Brook said.'), '--out', 'undated.md']);
    expect(stdout).toContain('The text tells no day');
  });
});
