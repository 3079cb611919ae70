import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readPng } from '../publishing/png.ts';
import { wordpress } from '../publishing/wordpress.ts';
import { parseXml } from '../publishing/xml.ts';
import { type Built, buildSite, contentOf, filesOf } from './site.ts';

/** Words that break formats: their own signs, quotation marks, scripts, emoji, lines, lengths. */
const hostile = [
  'She said "no" & left &lt;quickly&gt; — twice',
  "It's 6'2\" in the '90s, {braces} \\\\ back\\\\slashes, 100 % & \\#1 \\_under\\_",
  '张浩瀚说：“一个地区，一个市场。”',
  'الجسر آمن، قالت في 2021',
  'Юрий ждал до 19:45, не 20:00',
  '👩‍👩‍👧‍👦 welcome 🇳🇴!',
  '=SUM(A1:A9) is no formula here',
  '\\@everyone, \\+1 and -1',
  'Line one\nline two\n\nA second paragraph ]]> ends it',
  `A long one: ${'word after word '.repeat(130)}and out`,
];

const content = contentOf({
  'site.yml': 'citations: files',
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [
      `articles/report-${i}.md`,
      `---
title: 'Report ${i}: "quotes" & <brackets> #{${i}}'
summary: Two people, ten things that break formats.
date: 2021-02-0${(i % 9) + 1}
authors: ["Writer, Ada", 李作家]
sources:
  - id: minutes
    title: 'Minutes & "more"'
    date: 2021-02
speakers:
  - id: ada-okafor
    name: Ada O’Kafor & Daughters
    family: O’Kafor
    role: director "of" things
  - id: zhang-haohan
    name: 张浩瀚
    family: 张
---

${Array.from({ length: 20 }, (_, n) => `:::quote{#quote-${n} speaker=${n % 2 ? 'ada-okafor' : 'zhang-haohan'} kind=${n % 3 ? 'direct' : 'mixed'}}\n${n % 3 ? hostile[n % hostile.length]! : `We heard "${n} boats" and ${hostile[n % hostile.length]!}`}\n:::`).join('\n\n')}
`,
    ]),
  ),
});

const sites = {
  'the first article': { content: 'content', quotes: 13 },
  '200 hostile quotes': { content, quotes: 200 },
};

describe.each(Object.entries(sites))('the files of %s', (_, { content, quotes: number }) => {
  let site: Built;
  let files: string[];
  let quotes: { id: string; text: string; speakers: { id: string; name: string }[] }[];
  const read = (file: string) => readFileSync(join(site.dir, file), 'utf8');
  beforeAll(() => {
    site = buildSite(content);
    expect(site.code, site.output).toBe(0);
    files = filesOf(site.dir);
    quotes = JSON.parse(read('quotes.json')).quotes;
  });

  test('hold every quote, and the data obey their published schema', () => {
    expect(quotes).toHaveLength(number);
    const schema = z.fromJSONSchema(JSON.parse(read('quotes.schema.json')));
    expect(schema.safeParse(JSON.parse(read('quotes.json'))).error).toBeUndefined();
  });

  test('are well-formed XML, down to the last feed', () => {
    const xml = files.filter((file) => file.endsWith('.xml'));
    expect(xml.length).toBeGreaterThan(3);
    for (const file of xml) expect(() => parseXml(read(file)), file).not.toThrow();
  });

  test('are JSON wherever they say so, in the pages as well', () => {
    for (const file of files.filter((name) => name.endsWith('.json')))
      expect(() => JSON.parse(read(file)), file).not.toThrow();
    for (const file of files.filter((name) => name.endsWith('index.html')))
      for (const [, json] of read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        expect(() => JSON.parse(json!), file).not.toThrow();
  });

  /** A citation beside the page of a quote, or in it. */
  const cited = (id: string, ending: string) => {
    if (files.includes(`articles/${id}/cite.${ending}`)) return read(`articles/${id}/cite.${ending}`);
    const { document } = parseHTML(read(`articles/${id}/index.html`));
    const held = document.querySelector(`a[download$=".${ending}"]`)!.getAttribute('href')!;
    return decodeURIComponent(held.replace(/^data:[^,]*,/, ''));
  };

  test('cite each quote in three formats that others read, never with the speaker as author', () => {
    for (const { id, speakers } of quotes) {
      const [bib] = new Cite(cited(id, 'bib')).data as {
        author?: { family?: string; literal?: string }[];
        title: string;
      }[];
      const [csl] = JSON.parse(cited(id, 'json')) as { title: string; author?: object[] }[];
      expect(bib!.title).toBe(csl!.title);
      expect(JSON.stringify(csl!.author ?? [])).not.toContain(speakers[0]!.name);
      expect(cited(id, 'ris')).toMatch(/^TY {2}- NEWS\r\n[\s\S]*ER {2}- \r\n$/);
    }
  });

  test('have a card of 1200 by 630 for each quote and article', () => {
    const cards = files.filter((file) => file.endsWith('card.png'));
    expect(cards).toHaveLength(number + new Set(quotes.map(({ id }) => id.split('/')[0])).size);
    for (const card of cards) {
      const { width, height } = readPng(readFileSync(join(site.dir, card)));
      expect([width, height]).toEqual([1200, 630]);
    }
  });

  test('put the whole words and the link into a WordPress page', () => {
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    for (const { id, text } of quotes) {
      const { html, type } = JSON.parse(read(`articles/${id}/oembed.json`));
      expect(type).toBe('rich');
      const { document } = parseHTML(`<html><body>${wordpress(html)}</body></html>`);
      const words = plain(document.querySelector('blockquote')?.textContent);
      for (const paragraph of text.split('\n\n')) expect(words).toContain(plain(paragraph));
      expect(document.querySelector('blockquote a')?.getAttribute('href')).toContain(`/articles/${id}/`);
    }
  });

  test('show each quote with its own preview, absolute and whole', () => {
    const seen = new Set<string>();
    for (const { id, speakers } of quotes) {
      const { document } = parseHTML(read(`articles/${id}/index.html`));
      const property = (name: string) =>
        document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
      expect(property('og:title')).toContain(speakers[0]!.name);
      for (const name of ['og:image', 'og:url']) expect(property(name)).toMatch(/^https?:\/\//);
      expect(property('og:image:alt').length).toBeGreaterThan(0);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(property('og:url'));
      seen.add(property('og:url'));
    }
    expect(seen.size).toBe(number);
  });
});

describe('a second build', () => {
  test('draws no card again', () => {
    buildSite('content');
    const drawn = () => filesOf('.cache/cards').map((file) => [file, statSync(join('.cache/cards', file)).mtimeMs]);
    const before = drawn();
    expect(before.length).toBeGreaterThanOrEqual(14);
    expect(buildSite('content').code).toBe(0);
    // Other tests may add cards of their own at the same time.
    expect(drawn()).toEqual(expect.arrayContaining(before));
  });
});
