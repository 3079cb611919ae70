import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { write } from '../corpus/content.ts';
import { photograph } from '../publishing/camera.ts';
import { type Built, buildSite, contentOf } from './site.ts';

const fields = 'date: 2021-02-03\nsummary: One.';
const image = 'image: {file: lead.jpg, description: The quay, caption: In May., credit: "Photo: Ada"}';
let built: Built;
const page = (path: string) => readFileSync(join(built.dir, path, 'index.html'), 'utf8');
const pictures = (html: string) => [...html.matchAll(/<picture>.*?<\/picture>/g)].map(([picture]) => picture);

beforeAll(async () => {
  const content = contentOf({
    'articles/led.md': `---\ntitle: Led\n${fields}\n${image}\nwas: [old]\n---\n![A boat](boat.png "A boat. Photo: Ada")\n`,
    'articles/plain.md': `---\ntitle: Plain\n${fields.replace('2021', '2020')}\n---\n![A boat](boat.png)\n\n![Again](boat.png)\n`,
  });
  write(content, {
    'articles/lead.jpg': await photograph(2400, 1200),
    'articles/boat.png': await photograph(600, 300, { type: 'png' }),
  });
  built = buildSite(content);
});

test('the accent of the site is that of its pages and frames', () => {
  const words =
    'speakers: [{id: ada, name: Ada Okafor, role: director}]\n---\n:::quote{#boats speaker=ada}\nBoats.\n:::\n';
  const article = `---\ntitle: A\n${fields}\n${words}`;
  const { code, dir, output } = buildSite(contentOf({ 'articles/a.md': article, 'site.yml': 'accent: "#1f6fb5"\n' }));
  expect(code, output).toBe(0);
  expect(readFileSync(join(dir, 'articles/a/index.html'), 'utf8')).toMatch(/:root\{--color-cinnabar:#1f6fb5\}/);
  expect(readFileSync(join(dir, 'articles/a/boats/embed/index.html'), 'utf8')).toContain('--own:#1f6fb5');
});

describe('the pictures of a site', () => {
  test('say how large they are, and come in several widths', () => {
    expect(built.code, built.output).toBe(0);
    const [lead, boat] = pictures(page('articles/led')) as [string, string];
    expect(lead).toContain('width="1920" height="960" alt="The quay"');
    expect(boat).toContain('width="600" height="300" alt="A boat"');
    for (const [picture, widths] of [
      [lead, [480, 800, 1200, 1920]],
      [boat, [480, 600]],
    ] as const) {
      const files = [...picture.matchAll(/(\/articles\/[^ "]*\.webp) (\d+)w/g)];
      expect(files.map(([, , width]) => Number(width))).toEqual(widths);
      for (const [, file] of files) expect(statSync(join(built.dir, file!)).size).toBeGreaterThan(0);
      const [, fallback] = /<img src="([^"]*)"/.exec(picture)!;
      expect(statSync(join(built.dir, fallback!)).size).toBeGreaterThan(0);
    }
  });

  test('wait until they are near, all but the first of a page', () => {
    const lazy = (path: string) => pictures(page(path)).map((picture) => picture.includes('loading="lazy"'));
    expect(lazy('articles/led')).toEqual([false, true]);
    expect(lazy('articles/plain')).toEqual([false, true]);
    expect(lazy('.')).toEqual([false]);
  });

  test('lead their article, on its page, on the front page, in the feed and for machines', () => {
    for (const path of ['articles/led', '.'])
      expect(page(path)).toContain('<figcaption>In May. <span class="credit">Photo: Ada</span></figcaption>');
    expect(readFileSync(join(built.dir, 'feed.json'), 'utf8')).toContain('/articles/led/lead.jpg');
    const [, ld] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page('articles/led'))!;
    expect(JSON.parse(ld!).image[0]).toMatchObject({
      creditText: 'Photo: Ada',
      caption: 'In May.',
      description: 'The quay',
    });
    expect(page('articles/plain')).not.toContain('figcaption>In May');
  });

  test('that are damaged stop a build at the place where they are shown', () => {
    const content = contentOf({
      'articles/a.md': `---\ntitle: A\n${fields}\nimage: {file: boat.jpg, description: A boat}\n---\nText.\n`,
      'articles/boat.jpg': 'not really',
    });
    const { code, output } = buildSite(content);
    expect(code).toBe(1);
    expect(output).toMatch(/articles\/a\.md:5:15 {2}error {2}.*\(picture-type\)/);
  });
});
