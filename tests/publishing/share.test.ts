import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailto, shareLinks } from '../../src/publishing/sharing/share-links.ts';
import { attributionLines, quoteShareLinks } from '../../src/publishing/sharing/share-text.ts';
import {
  findPassage,
  passageIn,
  passageOf,
  textFragment,
  withTextFragment,
} from '../../src/publishing/sharing/text-fragment.ts';
import { countGraphemes, cut } from '../../src/text/cut.ts';
import { inAddress } from '../../src/text/in-address.ts';
import { wellFormed } from '../../src/text/well-formed.ts';
import { hostileText } from './hostile.ts';
import { addresses, corpusOf, ferry, quoteOf, site } from './site.ts';

const fixtures = new URL('../fixtures/publishing/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const corpus = corpusOf({ 'ferry.md': ferry });

describe('share links (case D03)', () => {
  const input = JSON.parse(read('D03/input.json'));
  const expected = JSON.parse(read('D03/expected.json'));

  it('encode text and address so that decoding gives them back', () => {
    expect(inAddress(input.text)).toBe(expected.encoded.text);
    expect(inAddress(input.url)).toBe(expected.encoded.url);
    const { x } = shareLinks({ subject: 's', text: input.text, url: input.url });
    const query = x.slice(x.indexOf('?') + 1).split('&');
    expect(query.map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)))).toEqual([
      expected.decodesTo.text,
      expected.decodesTo.url,
    ]);
  });

  it('write a mailto address whose values hold no raw sign', () => {
    const address = mailto(input.mail.subject, input.mail.body);
    const [subject = '', body = ''] = address.slice('mailto:?'.length).split('&');
    for (const value of [subject, body])
      for (const sign of expected.mailto.mustNotContainRaw)
        expect(value.slice(value.indexOf('=') + 1)).not.toContain(sign);
    expect(decodeURIComponent(subject)).toBe(`subject=${expected.mailto.decodesTo.subject}`);
    expect(decodeURIComponent(body).replaceAll('\r\n', '\n')).toBe(`body=${expected.mailto.decodesTo.body}`);
  });

  it('encode what a text fragment would read as its own', () => {
    expect(textFragment(input.textFragment).replaceAll('%20', ' ').replaceAll(' ', '%20')).toBe(
      expected.textFragment.encodedPart,
    );
  });

  it.each<{ text: string; limit: number; oneOf: string[] }>(
    input.cut.map((entry: object, i: number) => ({ ...entry, ...expected.cut[i] })),
  )('cut “$text” at $limit characters', ({ text, limit, oneOf }) => {
    expect(oneOf).toContain(cut(text, limit));
  });
});

describe('cutting', () => {
  it('ends after a whole word, without the comma before the ellipsis', () => {
    expect(cut('The dike is older, than the law', 20)).toBe('The dike is older…');
    expect(cut('橋は大丈夫です。橋は大丈夫です。', 9)).toMatch(/^橋は大丈夫です?。?…$/u);
  });

  it('never splits a character and never exceeds the limit, for any text', () => {
    fc.assert(
      fc.property(hostileText.map(wellFormed), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const short = cut(text, limit);
        expect(countGraphemes(short)).toBeLessThanOrEqual(Math.max(limit, 1));
        expect(short.isWellFormed()).toBe(true);
        if (short !== text) {
          expect(short.endsWith('…')).toBe(true);
          expect(text.startsWith(short.slice(0, -1))).toBe(true);
          expect(short).not.toMatch(/\u200d…$/);
        }
      }),
    );
  });
});

describe('share texts', () => {
  it('decode to the whole text for any words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(decodeURIComponent(inAddress(text))).toBe(wellFormed(text));
        const { whatsapp, bluesky, x } = shareLinks({ subject: text, text, url: 'https://example.org/a/?b=1&c#d' });
        expect(new URL(whatsapp).searchParams.get('text')).toBe(
          `${wellFormed(text)}\n\nhttps://example.org/a/?b=1&c#d`,
        );
        for (const address of [bluesky, x]) expect(new URL(address).hash).toBe('');
      }),
    );
  });

  it('keep within what a service takes', () => {
    const long = { subject: 's', text: '橋は大丈夫です。'.repeat(100), url: 'https://example.org/' };
    expect(countGraphemes(new URL(shareLinks(long).bluesky).searchParams.get('text')!)).toBeLessThanOrEqual(300);
    expect(new URL(shareLinks(long).x).searchParams.get('text')!.length * 2).toBeLessThanOrEqual(258);
  });

  it('take as many of the words as there is room for, as X counts them', () => {
    for (const [word, weight] of [
      ['boat ', 1],
      ['橋', 2],
      ['😀', 2],
    ] as const) {
      const { x } = shareLinks({ subject: 's', text: word.repeat(200).trim(), url: 'https://example.org/' });
      const taken = new URL(x).searchParams.get('text')!;
      expect(taken.endsWith('…')).toBe(true);
      const counted = countGraphemes(taken) * weight;
      expect(counted).toBeLessThanOrEqual(256);
      expect(counted).toBeGreaterThan(246);
    }
  });

  it('name the speaker in full and call a paraphrase one', () => {
    const links = quoteShareLinks(quoteOf(corpus, 'cheaper'), site, addresses);
    expect(new URL(links.whatsapp).searchParams.get('text')).toBe(
      [
        'the ferry is cheaper',
        '',
        ...attributionLines(quoteOf(corpus, 'cheaper'), site),
        '',
        'https://example.org/news/articles/ferry/cheaper/',
      ].join('\n'),
    );
    expect(new URL(links.x).searchParams.get('text')).toBe(
      'Ada Okafor, harbour master, Port of Quay; Ben Okafor, 2021 (Paraphrase): the ferry is cheaper',
    );
  });

  it('cut the words, and never whose they are, where a service takes little', () => {
    const quote = quoteOf(corpus, 'cheaper');
    const long = { ...quote, text: 'The ferry is cheaper than the bridge, and slower. '.repeat(20).trim() };
    const { x, bluesky } = quoteShareLinks(long, site, addresses);
    for (const address of [x, bluesky])
      expect(new URL(address).searchParams.get('text')).toMatch(/^Ada Okafor, .*2021 \(Paraphrase\): The ferry .*…/);
    const [voice] = quote.voices;
    const posts = quoteShareLinks({ ...long, voices: [{ ...voice!, role: 'r'.repeat(280) }] }, site, addresses);
    expect(new URL(posts.x).searchParams.get('text')).toMatch(/^Ada Okafor \(paraphrased\): The ferry .*…$/);
  });
});

describe('copied quotes', () => {
  it('have speaker, role, date, source, correction and article below their words', () => {
    expect(attributionLines(quoteOf(corpus, 'boats'), site)).toEqual([
      '— Ada Okafor, harbour master, Port of Quay, at the council, 16 January 2021',
      'Direct quote. Source: Clerk of the Council, Minutes of the council, 50% draft, Town Hall, January 2021, at 12:40',
      'Correction, 8 February 2021: The number of boats was wrong.',
      'Who pays for the ferry & the bridge?, Quay & Harbour',
    ]);
  });

  it('say through whom the words came, and that they are translated', () => {
    const quote = quoteOf(corpus, 'boats');
    const lines = attributionLines(
      { ...quote, via: quoteOf(corpus, 'cheaper').voices[1]!.speaker, quote: { ...quote.quote, original: 'Båtar' } },
      site,
    );
    expect(lines[0]).toContain('Port of Quay, quoted by Ben Okafor, at the council');
    expect(lines[1]).toMatch(/^Direct quote, translated\./);
  });

  it('have no break hints of the page', () => {
    const quote = quoteOf(corpus, 'boats');
    const [line] = attributionLines({ ...quote, quote: { ...quote.quote, occasion: 'the coun\u00adcil\u200b' } }, site);
    expect(line).toContain('at the council, 16');
  });
});

describe('text fragments', () => {
  it('join the anchor of the quote', () => {
    expect(withTextFragment('https://example.org/a/#boats', 'a & b')).toBe(
      'https://example.org/a/#boats:~:text=a%20%26%20b',
    );
    expect(withTextFragment('https://example.org/a/', { start: 'holds that the', end: 'board knew it well' })).toBe(
      'https://example.org/a/#:~:text=holds%20that%20the,board%20knew%20it%20well',
    );
    expect(withTextFragment('https://example.org/a/', 'a, b')).toBe('https://example.org/a/#:~:text=a%2C%20b');
  });

  it('name both ends of a long passage', () => {
    const words = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
    expect(textFragment(words)).toBe('w0%20w1%20w2%20w3,w26%20w27%20w28%20w29');
  });
});

describe('a passage of a text', () => {
  const text = 'The boats are full.\nBen said: the boats are full, and the lamps are dim.\nThe lamps were dim.';

  it('is named so that it is found where it was taken, whatever else reads like it', () => {
    for (let from = 0; from < text.length; from++)
      for (let to = from + 1; to <= text.length; to++) {
        const passage = passageOf(text, from, to, 'en');
        if (!passage) {
          expect(text.slice(from, to)).not.toMatch(/\w/);
          continue;
        }
        const address = withTextFragment('https://example.org/', passage);
        const found = findPassage(text, passageIn(address)!)!;
        expect(found.changed).toBe(false);
        expect(text.slice(found.from, found.to)).toContain(text.slice(from, to).replace(/^\W+|\W+$/g, ''));
        expect(found.from).toBeGreaterThan(from - 10);
        expect(found.to).toBeLessThan(to + 10);
      }
  });

  it('is found by the nearest words where it changed, and not where all of it is gone', () => {
    const found = findPassage(text, { start: 'Ben says: that boats are full' })!;
    expect(text.slice(found.from, found.to)).toBe('Ben said: the boats are full');
    expect(found.changed).toBe(true);
    expect(findPassage(text, { start: 'nothing stands where it stood' })).toBeUndefined();
  });

  it('is read from an address that may have been spoilt on its way', () => {
    expect(passageIn('#boats:~:text=a%2Cb-,c%2Dd,e,-f')).toEqual({
      prefix: 'a,b',
      start: 'c-d',
      end: 'e',
      suffix: 'f',
    });
    for (const address of ['#boats', '#:~:text=', '#:~:text=%E0%A4', '#:~:text=-,-'])
      expect(passageIn(address)).toBeUndefined();
  });
});
