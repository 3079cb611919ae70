import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedFrame, embedHtml } from '../../src/publishing/embeds/embed-code.ts';
import { embedPage } from '../../src/publishing/embeds/embed-page.ts';
import { oembedJson } from '../../src/publishing/metadata/oembed.ts';
import { shownWords } from '../../src/publishing/words/shown-words.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { hostileText } from './hostile.ts';
import { addresses, corpusOf, ferry, quoteOf, site } from './site.ts';
import { wordpress } from './wordpress.ts';

const corpus = corpusOf({ 'ferry.md': ferry });
const boats = quoteOf(corpus, 'boats');
const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('whose wording it is', () => {
  it.each([
    ['boats', 'Direct quote in <a'],
    ['cheaper', 'Paraphrase in <a'],
  ])('stands below the embedded words of %s', (id, kind) => {
    expect(embedHtml(quoteOf(corpus, id), site, addresses)).toContain(kind);
    expect(embedPage(quoteOf(corpus, id), site, addresses)).toContain(kind.split(' in')[0]);
  });
});

describe('oembed.json', () => {
  it('is of type rich, with the speaker as author and the card as thumbnail', () => {
    const oembed = JSON.parse(oembedJson(boats, site, addresses));
    expect(oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      author_name: 'Ada Okafor',
      author_url: 'https://example.org/news/speakers/ada-okafor/',
      provider_name: 'Quay & Harbour',
      provider_url: 'https://example.org/news/',
      thumbnail_url: 'https://example.org/news/articles/ferry/boats/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 600,
    });
    expect(Number.isInteger(oembed.height)).toBe(true);
    expect(JSON.parse(oembedJson(quoteOf(corpus, 'nights'), site, addresses)).author_url).toBeUndefined();
  });

  it('leaves words, speaker, correction and link in a WordPress page, for any words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const quote = { ...boats, text };
        const { html } = JSON.parse(oembedJson(quote, site, addresses));
        const { document } = parseHTML(`<html><body>${wordpress(html)}</body></html>`);
        const blockquote = document.querySelector('blockquote');
        const { textContent } = blockquote!;
        expect(squeeze(textContent)).toContain(squeeze(wellFormed(shownWords(quote))));
        expect(textContent).toContain('Ada Okafor, harbour master');
        expect(textContent).toContain('The number of boats was wrong.');
        expect(blockquote?.querySelector('a')?.getAttribute('href')).toBe(
          'https://example.org/news/articles/ferry/boats/',
        );
        expect(document.querySelectorAll('iframe, blockquote, a').length).toBe(3);
      }),
    );
  });
});

describe('embed code', () => {
  it('puts the words into the other page, with attribution outside the blockquote and no script', () => {
    const html = embedHtml(boats, site, addresses);
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    expect(document.querySelector('figure > blockquote')?.getAttribute('cite')).toBe(
      'https://example.org/news/articles/ferry/boats/',
    );
    expect(document.querySelectorAll('figure > blockquote > p').length).toBe(2);
    expect(document.querySelector('figure > figcaption')?.textContent).toBe(
      '— Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021. Direct quote in Who pays for the ferry & the bridge?, Quay & Harbour. Correction, 8 February 2021: The number of boats was wrong.',
    );
    expect(html).not.toMatch(/<script|style=/);
  });

  it('offers a frame with a title that loads when it is seen', () => {
    const { document } = parseHTML(`<html><body>${embedFrame(boats, site, addresses)}</body></html>`);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://example.org/news/articles/ferry/boats/embed/');
    expect(frame?.getAttribute('title')).toBe('Quote: Ada Okafor');
    expect(frame?.getAttribute('loading')).toBe('lazy');
  });

  it('lets no words become markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const speaker = { ...boats.voices[0]!.speaker, name: text };
        const quote = { ...boats, text, voices: [{ speaker }], article: { ...boats.article, title: text } };
        for (const html of [embedHtml(quote, site, addresses), embedPage(quote, site, addresses)]) {
          const { document } = parseHTML(html.startsWith('<!') ? html : `<html><body>${html}</body></html>`);
          const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
          for (const name of names)
            expect(
              'html head body meta title link style figure blockquote figcaption p a b bdi div'.split(' '),
            ).toContain(name);
          expect(html.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the embed frame', () => {
  const html = embedPage(boats, site, addresses);

  it('allows nothing but its own style', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}';`);
    expect(html).not.toMatch(/<script|style=|src=/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('is kept out of search engines and says words, speaker, role, kind, source and correction', () => {
    const { document } = parseHTML(html);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('blockquote')?.getAttribute('class')).toBe('direct');
    expect(squeeze(document.body.textContent)).toBe(
      '“People are sleeping in boats & on <decks>. “Some of the boats are ours.” Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021. Direct quote. Source: Clerk of the Council, Minutes of the council, 50% draft, Town Hall, January 2021, at 12:40. Who pays for the ferry & the bridge?, Quay & Harbour Correction, 8 February 2021: The number of boats was wrong.',
    );
  });

  it('writes right-to-left words from right to left', () => {
    expect(embedPage({ ...boats, language: 'ar', text: 'الجسر آمن' }, site, addresses)).toContain(
      'lang="ar" dir="rtl"><p>«الجسر آمن»</p>',
    );
  });
});
