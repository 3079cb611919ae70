import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { photograph } from '../publishing/camera.ts';
import { articlesForSite } from './articles.ts';
import { launchBrowser } from './browser.ts';
import { contentOf, temporary } from './site.ts';

const content = contentOf(articlesForSite(3));
const file = join(content, 'articles/2021-01-03-report-1.md');
let server: ChildProcess;
let origin: string;
let output = '';

const page = async (address: string) => (await fetch(origin + address)).text();
const edit = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

beforeAll(async () => {
  server = spawn(process.execPath, ['src/cli/serve.ts', 'dev', '--port', String(20000 + (process.pid % 20000))], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT_DIR: content, OUT_DIR: temporary() },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => {
      output += text;
    });
  const address = () => /http:\/\/localhost:\d+/.exec(output)?.[0];
  origin = await vi.waitUntil(address, { timeout: 60_000 });
});
afterAll(() => {
  server?.kill();
});

describe('while an author writes', () => {
  test('an edit is shown', async () => {
    expect(await page('/articles/report-1/')).toContain('The board met on the first');
    edit('The board met on the first', 'The board met at noon on the first');
    await expect.poll(() => page('/articles/report-1/'), { timeout: 20_000 }).toContain('The board met at noon');
  });

  test('who asks right after an edit gets the page with it', async () => {
    for (const [before, words] of [
      ['met at noon', 'met early'],
      ['met early', 'met late'],
    ] as const) {
      edit(before, words);
      expect(await page('/articles/report-1/')).toContain(words);
    }
    edit('met late', 'met at noon');
    // Which pages there are is known as early.
    for (const id of ['at-dawn', 'at-dusk']) {
      const quote = `:::quote{#${id} speaker=ada-okafor}\nNobody rows ${id}.\n:::\n\n`;
      edit('## What was said', `${quote}## What was said`);
      expect(await page(`/articles/report-1/${id}/`)).toContain(`Nobody rows ${id}`);
      edit(quote, '');
      expect((await fetch(`${origin}/articles/report-1/${id}/`)).status).toBe(404);
    }
  });

  test('a new quote has its page, and the speaker has the quote', async () => {
    edit('## What was said', ':::quote{#new-words speaker=ada-okafor}\nNobody rows at night.\n:::\n\n## What was said');
    await expect
      .poll(() => page('/articles/report-1/new-words/'), { timeout: 20_000 })
      .toContain('Nobody rows at night');
    expect(await page('/speakers/ada-okafor/')).toContain('Nobody rows at night');
  });

  test('a mistake is told with its place, once, and the last good article stands below it until it is mended', async () => {
    edit('{#new-words speaker=ada-okafor}', '{#new-words speaker=ada-okafro}');
    await expect.poll(() => page('/articles/report-1/'), patient).toContain('id="problems_"');
    const shown = await page('/articles/report-1/');
    expect(shown).toMatch(/articles\/2021-01-03-report-1\.md:\d+:\d+<\/span> error \(unknown-speaker\)/);
    expect(shown).toContain('Unexpected speaker &quot;ada-okafro&quot;');
    expect(shown).toContain('Nobody rows at night');
    expect(shown).toContain('2021-01-03-report-1.md is shown as it was before.');
    for (const address of ['/', '/articles/', '/speakers/', '/articles/report-1/new-words/'])
      expect(await answer(address)).toEqual([200, true]);
    const told = () => output.match(/report-1\.md:\d+:\d+ {2}error {2}Unexpected speaker "ada-okafro"/g)?.length ?? 0;
    expect(told()).toBe(1);
    // It moves to another line and stays the same mistake.
    edit('The board met at noon', 'The board met.\n\nIt met at noon');
    await expect.poll(() => page('/articles/report-1/'), patient).not.toContain(placeOf(shown));
    expect(told()).toBe(1);

    edit('{#new-words speaker=ada-okafro}', '{#new-words speaker=ada-okafor}');
    await expect.poll(() => page('/articles/report-1/'), patient).not.toContain('id="problems_"');
    expect(await page('/articles/report-1/')).toContain('It met at noon');
    expect(output).toContain('No problems left.');
  });

  test.each([
    ['fields that are no YAML', 'articles/2021-01-03-report-1.md', '---\ntitle: "Boats\n---\nText.\n'],
    ['no fields', 'articles/2021-01-03-report-1.md', 'Text.\n'],
    ['an empty article', 'articles/2021-01-03-report-1.md', ''],
    ['an unclosed callout', 'articles/2021-01-03-report-1.md', '---\ntitle: A\ndate: 2021-01-03\n---\n:::quote{#a\n'],
    ['an article that was never right', 'articles/new.md', '---\ntitle: New\ndate: 2021-13-01\n---\nText.\n'],
    ['settings that are none', 'site.yml', 'title: [\n'],
    ['a wrong address of the site', 'site.yml', 'title: A\nurl: nowhere\n'],
    ['a broken speaker', 'speakers/ada-okafor.md', '---\nnmae: Ada\n---\n'],
    ['a broken ledger', 'ledger.json', '{'],
  ])('%s is told above each page, and no page fails', async (_, name, text) => {
    const file = join(content, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await expect.poll(() => page('/'), patient).toContain(`${name}:`);
    for (const address of ['/', '/articles/', '/articles/report-1/', '/articles/report-1/new-words/', '/speakers/'])
      expect([address, ...(await answer(address))]).toEqual([address, 200, true]);
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);
    await expect.poll(() => page('/'), patient).not.toContain('id="problems_"');
    expect(await page('/articles/report-1/')).toContain('It met at noon');
  });

  test('a picture is shown in its widths, and told when it is broken', async () => {
    const picture = join(content, 'articles/boat.jpg');
    writeFileSync(picture, await photograph(900, 600));
    edit('## What was said', '![A boat](boat.jpg)\n\n## What was said');
    await expect.poll(() => page('/articles/report-1/'), patient).toContain('width="900" height="600"');
    const [file] = /\/articles\/report-1\/boat\.jpg\.480\.webp/.exec(await page('/articles/report-1/'))!;
    const response = await fetch(origin + file);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'image/webp']);
    writeFileSync(picture, 'not really');
    await expect.poll(() => page('/articles/report-1/'), patient).toContain('(picture-type)');
    writeFileSync(picture, await photograph(900, 600));
    await expect.poll(() => page('/articles/report-1/'), patient).not.toContain('id="problems_"');
  });

  test('a character that no card has is told like any mistake, and the card stands in', async () => {
    const before = readFileSync(file, 'utf8');
    edit('Nobody rows at night.', 'Nobody rows at \u1260 night.');
    await expect.poll(() => page('/'), patient).toContain('(missing-glyph)');
    expect(await page('/articles/report-1/new-words/')).toContain('Unexpected character &quot;\u1260&quot; (U+1260)');
    for (const address of ['/articles/report-1/card.png', '/articles/report-1/new-words/card.png']) {
      const response = await fetch(origin + address);
      expect([address, response.status, response.headers.get('Content-Type')]).toEqual([address, 200, 'image/png']);
    }
    writeFileSync(file, before);
    await expect.poll(() => page('/'), patient).not.toContain('id="problems_"');
  });

  test('another language of the site is that of its pages, feeds and scripts, as often as it changes', async () => {
    const settings = join(content, 'site.yml');
    const words = async () => [await page('/'), await page('/search/'), await page('/corrections/rss.xml')];
    const speaks = (...said: string[]) =>
      expect.poll(words, { timeout: 60_000 }).toEqual(said.map((one) => expect.stringContaining(one)));
    const write = (language: string) =>
      writeFileSync(settings, `title: Quay\ndescription: Boats.\nlanguage: ${language}\n`);
    write('de');
    await speaks('Stimmen', 'Noch einmal versuchen', 'Korrekturen');
    // Changed again before it is followed: the last one holds.
    write('es');
    write('fr');
    await speaks('Voix', 'Réessayer', 'Rectificatifs');
    rmSync(settings);
    await speaks('Speakers', 'Try again', 'Corrections');
  }, 180_000);

  test('other typefaces and a logo are shown', async () => {
    const settings = join(content, 'site.yml');
    writeFileSync(
      join(content, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
    writeFileSync(settings, 'title: Quay\nlogo: logo.svg\nfonts: {text: Libre Franklin}\n');
    await expect.poll(() => page('/'), { timeout: 60_000 }).toMatch(/--font-text:\s*"Libre Franklin/);
    await expect.poll(() => page('/'), patient).toContain('src="/logo.svg?');
    writeFileSync(settings, 'title: Quay\nlogo: lgoo.svg\nfonts: {text: Libre Frankly}\n');
    await expect.poll(() => page('/'), patient).toContain('(unknown-font)');
    expect(await page('/')).toContain('(missing-picture)');
    for (const address of ['/', '/articles/report-1/', '/favicon.svg', '/opensearch.xml'])
      expect((await fetch(origin + address)).status).toBe(200);
    rmSync(settings);
    rmSync(join(content, 'logo.svg'));
    await expect.poll(() => page('/'), { timeout: 60_000 }).toMatch(/--font-text:\s*"Brygada/);
    await expect.poll(() => page('/'), patient).not.toContain('id="problems_"');
  }, 180_000);

  test('an article that was never right has a page that says so', async () => {
    const file = join(content, 'articles/new.md');
    writeFileSync(file, '---\ntitle: New\ndate: 2021-13-01\n---\nText.\n');
    await expect.poll(() => page('/'), patient).toContain('articles/new.md is not shown until it is mended.');
    expect(await answer('/articles/new/')).toEqual([404, true]);
    writeFileSync(file, '---\ntitle: New\nsummary: One.\ndate: 2021-12-01\n---\nText.\n');
    await expect.poll(() => answer('/articles/new/'), patient).toEqual([200, false]);
  });

  test('an open page shows an edit by itself, and what is wrong in a panel that its policy lets be styled', async () => {
    const browser = await launchBrowser();
    try {
      const shown = await browser.newPage();
      const refused: string[] = [];
      shown.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text())) refused.push(message.text());
      });
      await shown.goto(`${origin}/articles/report-1/`);
      edit('It met at noon', 'It met at dusk');
      await shown.getByText('It met at dusk').waitFor();
      edit('{#new-words speaker=ada-okafor}', '{#new-words speaker=ada-okafro}');
      const panel = shown.locator('#problems_');
      await panel.waitFor();
      expect(await panel.evaluate((element) => getComputedStyle(element).borderBottomWidth)).toBe('3px');
      edit('{#new-words speaker=ada-okafro}', '{#new-words speaker=ada-okafor}');
      await panel.waitFor({ state: 'detached' });
      expect(refused).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 60_000);

  test('files stand beside their pages, and an address without its slash leads on', async () => {
    const asked = async (address: string) => {
      const response = await fetch(origin + address, { redirect: 'manual' });
      return [response.status, response.headers.get('Location') ?? response.headers.get('Content-Type')];
    };
    expect(await asked('/articles/report-1/new-words/card.png')).toEqual([200, 'image/png']);
    expect(await asked('/articles/report-1/new-words?a=b')).toEqual([308, '/articles/report-1/new-words/?a=b']);
    expect(await asked('/articles/report-1/new-words/embed')).toEqual([308, '/articles/report-1/new-words/embed/']);
    expect(await asked('/articles/report-1/new-words/embed/')).toEqual([200, 'text/html; charset=utf-8']);
    expect(await asked('/nothing.txt')).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('no other name of this machine is answered, so no page from elsewhere reads drafts', async () => {
    const statusFor = (Host: string) =>
      new Promise((resolve) => get(origin, { headers: { Host } }, ({ statusCode }) => resolve(statusCode)));
    expect(await statusFor('boats.example')).toBe(403);
    expect(await statusFor('127.0.0.1:80')).toBe(200);
  });

  test.each([
    ['//', 200],
    ['///x//', 404],
    ['/%', 404],
    ['/%00', 404],
    ['/%ff/', 404],
    ['/%2e%2e/%2e%2e/package.json', 404],
    ['/..%2f..%2fpackage.json', 404],
    ['/@dev/x', 404],
  ])('%s, which no browser would ask for, is answered and stops nothing', async (path, status) => {
    const { port } = new URL(origin);
    const got = await new Promise((resolve) => get({ port, path }, ({ statusCode }) => resolve(statusCode)));
    expect(got).toBe(status);
    expect(await page('/')).toContain('</html>');
  });

  test('another address of the site is followed', async () => {
    const settings = join(content, 'site.yml');
    writeFileSync(settings, 'title: Quay\nurl: https://quay.example/news/\n');
    await expect.poll(async () => (await fetch(origin)).url, patient).toBe(`${origin}/news/`);
    expect(await page('/news/articles/report-1/')).toContain('href="/news/articles/"');
    expect((await fetch(`${origin}/articles/`)).status).toBe(404);
    rmSync(settings);
    await expect.poll(async () => (await fetch(origin)).url, patient).toBe(`${origin}/`);
  }, 60_000);
});

const patient = { timeout: 20_000 };

/** The status of a page, and whether problems are told above it. */
async function answer(address: string): Promise<[status: number, hasProblems: boolean]> {
  const response = await fetch(origin + address);
  return [response.status, (await response.text()).includes('id="problems_"')];
}

/** Where the first problem of a page is said to be. */
function placeOf(page: string): string {
  return /\.md:\d+:\d+/.exec(page)![0];
}
