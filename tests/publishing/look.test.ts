import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { reporterOf } from '../../src/article/problem.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { cardFonts, cardStacks } from '../../src/publishing/cards/card-fonts.ts';
import { checkFonts } from '../../src/publishing/look/check-fonts.ts';
import { faviconOf } from '../../src/publishing/look/favicon.ts';
import { inspectLook } from '../../src/publishing/look/look.ts';
import { svgFaults } from '../../src/publishing/look/svg-faults.ts';
import { facesOf, filesOf, installedTypefaces } from '../../src/publishing/look/typefaces.ts';
import { article, type Files, folderOf } from '../corpus/content.ts';
import { photograph } from './camera.ts';

const drawing = (inside: string, attributes = 'viewBox="0 0 40 40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const disc = (fill: string) => `<circle cx="20" cy="20" r="18" fill="${fill}"/>`;

/** What is found of a site's look: the logo, and all problems of the content. */
async function looked(fields: string, files: Files = {}, link?: [name: string, target: string]) {
  const folder = folderOf({ 'site.yml': fields, 'articles/a.md': article('summary: One.'), ...files });
  if (link) symlinkSync(link[1], join(folder, link[0]));
  const { corpus, problems } = readContent(folder, { drafts: true });
  const { logo, problems: more } = await inspectLook(corpus.site, folder);
  const told = [...problems, ...more].map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
  return { logo, told, site: corpus.site };
}

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#1f6fb5' } })
    .png()
    .toBuffer();

describe('a logo', () => {
  it('is an SVG or a PNG beside site.yml, and wide where it holds the name', async () => {
    const square = await looked('title: A\nlogo: sign.svg', { 'sign.svg': drawing(disc('#1f6fb5')) });
    expect([square.told, square.logo]).toMatchObject([[], { type: 'svg', isWide: false }]);
    const wide = await looked('title: A\nlogo: name.png', { 'name.png': await png(500, 100) });
    expect([wide.told, wide.logo]).toMatchObject([[], { type: 'png', width: 500, height: 100, isWide: true }]);
  });

  it('may say that it is huge where it is drawn anew in any size', async () => {
    const huge = drawing('<path fill="#1f6fb5" d="M0 0h40v40z"/>', 'width="9000" height="9000" viewBox="0 0 40 40"');
    const { told, logo } = await looked('title: A\nlogo: a.svg', { 'a.svg': huge });
    expect([told, logo]).toMatchObject([[], { width: 9000, isWide: false, weak: [] }]);
  });

  it('is a problem, with the place of its name, where it cannot be shown', async () => {
    const whole = await png(300, 300);
    const cases: [name: string, bytes: string | Uint8Array, problem: RegExp][] = [
      ['a.png', 'not really', /picture-type Unexpected content that is no picture in a\.png/],
      ['b.png', await photograph(30, 20, { type: 'webp' }), /picture-type Unexpected WEBP in b\.png/],
      ['c.png', whole.subarray(0, whole.length - 40), /picture-broken Unexpected end or damage in c\.png/],
      ['d.svg', drawing(' '.repeat(60_001)), /picture-too-large Unexpected 61 kB in d\.svg, expected 60 kB at most/],
      ['e.png', Buffer.concat([whole], 4_000_001), /picture-too-large Unexpected 4001 kB in e\.png/],
      ['f.png', await png(6000, 5000), /picture-too-large Unexpected 6000 × 5000 pixels in f\.png/],
    ];
    for (const [name, bytes, problem] of cases) {
      const { told, logo } = await looked(`title: A\nlogo: ${name}`, { [name]: bytes });
      expect(told).toEqual([expect.stringMatching(problem)]);
      expect([told[0]!.startsWith('site.yml:2:7 '), logo]).toEqual([true, undefined]);
    }
  });

  it('that is not there is missed, and the file that was meant is named', async () => {
    const { told } = await looked('title: A\nlogo: logo.svg', { 'lgoo.svg': drawing(disc('#1f6fb5')) });
    expect(told).toEqual([
      'lgoo.svg:1:1 unused-picture Unexpected picture that is not shown: name it in site.yml, as in logo: lgoo.svg',
      'site.yml:2:7 missing-picture Unexpected logo logo.svg that is not beside site.yml; did you mean "lgoo.svg"? Copy it there',
    ]);
  });

  it.each([['../logo.svg'], ['https://example.org/logo.svg'], ['logo.jpg'], ['a/b.png'], ['.svg']])(
    'is never %s',
    async (name) => {
      const { told, logo } = await looked(`logo: ${name}`);
      expect(told).toEqual([expect.stringMatching(/^site\.yml:1:7 frontmatter-value .*an \.svg or \.png beside/)]);
      expect(logo).toBeUndefined();
    },
  );

  it('behind a link that leaves the content, or that is a folder, is a problem', async () => {
    const elsewhere = folderOf({ 'logo.svg': drawing(disc('#1f6fb5')) });
    const linked = await looked('logo: logo.svg', {}, ['logo.svg', join(elsewhere, 'logo.svg')]);
    expect(linked.told).toEqual([expect.stringContaining('logo.svg:1:1 outside-content')]);
    const folder = await looked('logo: logo.svg', { 'logo.svg/a.txt': '' });
    expect(folder.told).toEqual([expect.stringContaining('logo.svg:1:1 unreadable-file')]);
  });

  it('loses what a program wrote into it, and dots that nobody sees', async () => {
    const bytes = await photograph(700, 700, { type: 'png' });
    const { logo, told } = await looked('logo: logo.png', { 'logo.png': bytes });
    expect(told).toEqual([]);
    const { width, height, exif } = await sharp(logo!.bytes).metadata();
    expect({ width, height, exif }).toEqual({ width: 260, height: 260 });
    expect(logo!.bytes.includes('Ada Secret')).toBe(false);
  });

  it.each<[string, string, string[]]>([
    ['black', disc('#000'), ['dark']],
    ['white', disc('#fff'), ['light']],
    ['blue', disc('#1f6fb5'), []],
    ['black on a ground of its own', `<path fill="#fff" d="M0 0h40v40H0z"/>${disc('#000')}`, []],
  ])('that would be lost in the page gets a ground: %s', async (_, inside, weak) => {
    const { logo } = await looked('logo: a.svg', { 'a.svg': drawing(inside) });
    expect(logo!.weak).toEqual(weak);
  });
});

describe('a drawing', () => {
  it.each([
    [
      'shapes, gradients and parts used again',
      `<defs><linearGradient id="a"/></defs><use xlink:href="#a"/><path fill="url(#a)" d="M0 0"/>`,
    ],
    ['a style of its own', '<style>@media (prefers-color-scheme: dark) { path { fill: url("#a") } }</style>'],
    ['a picture inside it', '<image href="data:image/png;base64,AAAA"/>'],
    ['notes of the program that drew it', '<i:grid xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:on="a"/>'],
  ])('may hold %s', (_, inside) => {
    expect(svgFaults(drawing(inside), 'a.svg')).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<g onload="alert(1)"/>', 'onload="alert(1)"'],
    ['<g ONCLICK="alert(1)"/>', 'ONCLICK="alert(1)"'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/>', '<h:iframe>'],
    ['<a href="https://example.org/"/>', '<a>'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
    ['<animate attributeName="x"/>', '<animate>'],
    ['<use href="https://example.org/a.svg#b"/>', 'href="https://example.org/a.svg#b"'],
    ['<use xlink:href=" javascript:alert(1)"/>', 'xlink:href=" javascript:alert(1)"'],
    ['<image href="data:image/svg+xml,%3Csvg/%3E"/>', 'href="data:image/svg+xml,%3Csvg/%3E"'],
    ['<path style="fill:url(https://example.org/a)"/>', 'style="fill:url(https://example.org/a)"'],
    ['<path fill="u\\72l(https://example.org/a)"/>', 'fill="u\\72l(https://example.org/a)"'],
    ['<style>@import "https://example.org/a.css";</style>', 'style that loads something'],
    ['<style><![CDATA[path{fill:URL( https://example.org/a )}]]></style>', 'style that loads something'],
  ])('may not hold %s', (inside, what) => {
    const faults = svgFaults(drawing(`\n  ${inside}`), 'a.svg');
    expect(faults).toEqual([{ code: 'unsafe-svg', place: { line: 2, column: 3 }, message: expect.any(String) }]);
    expect(faults[0]!.message).toContain(`Unexpected ${what} in a.svg, expected `);
  });

  it('tells everything that is wrong at once', () => {
    const faults = svgFaults(drawing('<script/>\n<g onload=""/>\n<a/>'), 'a.svg');
    expect(faults.map(({ code, place }) => [code, place.line])).toEqual([
      ['unsafe-svg', 1],
      ['unsafe-svg', 2],
      ['unsafe-svg', 3],
    ]);
  });

  it.each([
    ['abbreviations', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`, 'unsafe-svg'],
    ['a style sheet beside it', `<?xml-stylesheet href="a.css"?>${drawing('')}`, 'unsafe-svg'],
    ['an end that is missing', drawing('').replace('</svg>', ''), 'picture-broken'],
    ['no drawing', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'picture-type'],
    ['a drawing that browsers do not take for one', '<svg/>', 'picture-type'],
    ['nothing', '', 'picture-broken'],
  ])('is refused with %s', (_, text, code) => {
    expect(svgFaults(text, 'a.svg').map((fault) => fault.code)).toEqual([code]);
  });
});

describe('the typefaces of a site', () => {
  it('are those it names, the headings in that of names', async () => {
    const { site, told } = await looked('fonts: {text: libre franklin, names: Brygada 1918}');
    expect(told).toEqual([]);
    const { text, names, headings } = facesOf(site);
    expect([text, names, headings].map(({ family }) => family)).toEqual([
      'Libre Franklin',
      'Brygada 1918',
      'Brygada 1918',
    ]);
    expect(cardStacks(site)).toMatchObject({
      text: ['Libre Franklin', 'Brygada 1918', ...rest],
      headings: ['Brygada 1918', 'Libre Franklin', ...rest],
    });
  });

  it('without any are the project’s own, the headings in that of the words', () => {
    const { text, names, headings } = facesOf({});
    expect([text, names, headings].map(({ family }) => family)).toEqual([
      'Brygada 1918',
      'Libre Franklin',
      'Brygada 1918',
    ]);
  });

  it('lack no letter that the project’s own have, on cards', () => {
    const stacks = cardStacks({ fonts: { text: { name: 'Noto Sans Thai', place: { line: 1, column: 1 } } } });
    const fonts = cardFonts(new Renderer(), stacks);
    expect(stacks.text[0]).toBe('Noto Sans Thai');
    expect(fonts.missing('Łódź, Ἀθῆναι, Київ, ไทย')).toEqual(
      cardFonts(new Renderer(), cardStacks({})).missing('Łódź, Ἀθῆναι, Київ, ไทย'),
    );
  });

  it('that are not installed are a problem that names the nearest and how to get it', async () => {
    const { told, site } = await looked('fonts:\n  text: Brygada 1819\n  names: Quay Sans');
    expect(told).toEqual([
      expect.stringMatching(
        /^site\.yml:2:9 unknown-font .*; did you mean "Brygada 1918"\? Expected one of .*Libre Franklin/,
      ),
      expect.stringMatching(/^site\.yml:3:10 unknown-font .*npm install @fontsource-variable\/quay-sans/),
    ]);
    expect(facesOf(site).text.family).toBe('Brygada 1918');
  });

  it('without Latin letters cannot be that of a site', async () => {
    expect((await looked('fonts: {text: Noto Emoji}')).told).toEqual([expect.stringContaining('unknown-font')]);
  });

  it.each([
    [100_000, 59_000, 1],
    [100_000, 29_000, 0],
  ])('that weigh more than readers should wait for are a problem: %i and %i bytes', (upright, italic, problems) => {
    const folder = folderOf({
      'files/heavy-latin-wght-normal.woff2': Buffer.alloc(upright),
      'files/heavy-latin-wght-italic.woff2': Buffer.alloc(italic),
    });
    const installed = installedTypefaces();
    const heavy = { ...installed.find(({ hasItalic }) => hasItalic)!, family: 'Heavy', id: 'heavy', folder };
    const { problems: told, report } = reporterOf('site.yml');
    const site = { fonts: { text: { name: 'Heavy', place: { line: 3, column: 9 } } } };
    checkFonts(site, report, [...installed, heavy]);
    expect(told).toHaveLength(problems);
    for (const { code, line, message } of told) {
      expect([code, line]).toEqual(['heavy-fonts', 3]);
      expect(message).toContain('Unexpected 189 kB of typefaces (Heavy and Libre Franklin), expected 160 kB at most');
    }
  });

  it('are one file for all weights, or one for text and one for headings', () => {
    const folder = '/fonts/plain';
    const face = { ...installedTypefaces()[0]!, id: 'plain', folder, weights: ['400', '600'], hasItalic: true };
    expect(filesOf(face, 'latin', { italic: true }).map(({ path, weight, style }) => [path, weight, style])).toEqual([
      ['/fonts/plain/files/plain-latin-400-normal.woff2', '400', 'normal'],
      ['/fonts/plain/files/plain-latin-600-normal.woff2', '600', 'normal'],
      ['/fonts/plain/files/plain-latin-400-italic.woff2', '400', 'italic'],
    ]);
  });
});

const rest = [
  'Noto Sans SC',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Devanagari',
  'Noto Sans Thai',
  'Noto Emoji',
];

describe('the sign in the tab', () => {
  const logoOf = async (name: string, bytes: string | Uint8Array) =>
    (await looked(`logo: ${name}`, { [name]: bytes })).logo;

  it('is three rules, the first in the accent', async () => {
    const { name, make } = faviconOf({ title: 'Quay & Boats', accent: '#1f6fb5' }, undefined);
    expect([name, make()]).toEqual([
      'favicon.svg',
      expect.stringMatching(/<title>Quay &amp; Boats<.*\.a\{stroke:#1f6fb5\}/s),
    ]);
    const wide = await logoOf('logo.png', await png(500, 100));
    expect(faviconOf({ title: 'Quay', accent: '#1f6fb5' }, wide).name).toBe('favicon.svg');
  });

  it('is the logo, where that can be read so small', async () => {
    const svg = drawing(disc('#1f6fb5'));
    expect(faviconOf({ title: 'Quay' }, await logoOf('a.svg', svg)).make()).toBe(svg);
    const icon = faviconOf({ title: 'Quay' }, await logoOf('a.png', await png(300, 200)));
    expect(icon).toMatchObject({ name: 'favicon.png', type: 'image/png' });
    expect(await sharp(await icon.make()).metadata()).toMatchObject({ width: 96, height: 64 });
  });
});
