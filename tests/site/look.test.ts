import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPng } from '../publishing/png.ts';
import { type Built, buildSite, contentOf, filesOf } from './site.ts';

const words =
  'speakers: [{id: ada, name: Ada Okafor, role: director}]\n---\n:::quote{#boats speaker=ada}\nBoats.\n:::\n';
const article = `---\ntitle: A\ndate: 2021-02-03\nsummary: One.\nlanguage: en\n${words}`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#00f"/></svg>';
let built: Built;
const text = (path: string) => readFileSync(join(built.dir, path), 'utf8');

beforeAll(() => {
  built = buildSite(
    contentOf({
      'articles/a.md': article,
      'logo.svg': logo,
      'site.yml':
        'title: Quay News\nurl: https://quay.example.org/news\nlogo: logo.svg\naccent: "#1f6fb5"\nfonts: {text: Libre Franklin, names: Brygada 1918}\n',
    }),
    { base: '/news/' },
  );
});

describe('the look of a site', () => {
  test('is its logo beside its name, in the tab, and for machines', () => {
    expect(built.code, built.output).toBe(0);
    const page = text('articles/a/index.html');
    expect(page).toMatch(
      /<span>Quay News<\/span><img class="logo weak-dark" src="\/news\/logo\.svg\?[0-9a-f]{8}" width="44" height="44" alt>/,
    );
    expect(page).toContain('<link rel="icon" href="/news/favicon.svg" type="image/svg+xml">');
    expect([text('logo.svg'), text('favicon.svg')]).toEqual([logo, logo]);
    const [, ld] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!;
    expect(JSON.parse(ld!).publisher.logo).toEqual({
      '@type': 'ImageObject',
      url: 'https://quay.example.org/news/logo.svg',
    });
  });

  test('is the logo on its cards', () => {
    for (const card of ['articles/a/card.png', 'articles/a/boats/card.png']) {
      const picture = readPng(readFileSync(join(built.dir, card)));
      const blue = Array.from({ length: 630 * 330 }, (_, i) => picture.at(i % 330, Math.floor(i / 330)));
      expect(blue.filter((colour) => colour === '#0000ff').length).toBeGreaterThan(1500);
    }
  });

  test('is its typefaces, and no other is loaded', () => {
    const fonts = filesOf(built.dir).filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(3);
    expect(fonts.reduce((sum, file) => sum + statSync(join(built.dir, file)).size, 0)).toBeLessThan(160_000);
    const page = text('index.html');
    expect(page).toMatch(/--font-text:\s*"Libre Franklin/);
    expect(page).toMatch(/--font-names:\s*"Brygada 1918/);
    expect(page).toContain('--heading:var(--sans)');
  });
});
