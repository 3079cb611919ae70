import { describe, expect, it } from 'vitest';
import { quotesJson } from '../../src/publishing/data/quotes-json.ts';
import { quotesFile } from '../../src/publishing/data/quotes-schema.ts';
import { correctionsFeed } from '../../src/publishing/feeds/corrections-feed.ts';
import { siteFeed, speakerFeed } from '../../src/publishing/feeds/feed.ts';
import { jsonFeed } from '../../src/publishing/feeds/json-feed.ts';
import { rss } from '../../src/publishing/feeds/rss.ts';
import { addresses, corpusOf, ferry, site } from './site.ts';
import { childrenOf, parseXml, textOf } from './xml.ts';

const withdrawn = 'withdrawn:\n  - {id: tolls, date: 2021-02-10, reason: Misheard <on> the recording.}\n---\n\nSee';
const corpus = corpusOf({ 'ferry.md': ferry.replace('---\n\nSee', withdrawn) });
const feed = correctionsFeed(corpus, addresses);

describe('the feed of corrections', () => {
  it('tells each correction and withdrawal, newest first, with the address of what it is of', () => {
    expect(feed.entries.map(({ date, text }) => [date, text])).toEqual([
      ['2021-02-10', 'Quote withdrawn 10 February 2021: Misheard <on> the recording.'],
      ['2021-02-09', 'Correction, 9 February 2021: The headline was changed.'],
      ['2021-02-08', 'Correction, 8 February 2021: The number of boats was wrong.'],
    ]);
    expect(feed.entries[0]!.html).toContain('href="https://example.org/news/articles/ferry/tolls/"');
    expect(feed.entries[1]!.html).toContain('href="https://example.org/news/articles/ferry/"');
  });

  it('is RSS and JSON Feed, in which each entry has an identity of its own', () => {
    const channel = childrenOf(parseXml(rss(feed)), 'channel')[0]!;
    const guids = childrenOf(channel, 'item').map((item) => textOf(item, 'guid'));
    expect(guids).toEqual([
      'https://example.org/news/corrections/#ferry_tolls_2021-02-10',
      'https://example.org/news/corrections/#ferry_2021-02-09',
      'https://example.org/news/corrections/#ferry_boats_2021-02-08',
    ]);
    expect(JSON.parse(jsonFeed(feed)).items.map(({ id }: { id: string }) => id)).toEqual(guids);
  });

  it('tells two corrections of one day apart', () => {
    const twice = ferry.replace(
      'corrections:\n',
      'corrections:\n  - {date: 2021-02-09, note: The picture was another.}\n',
    );
    const { entries } = correctionsFeed(corpusOf({ 'ferry.md': twice }), addresses);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(3);
  });
});

describe('a correction', () => {
  const bare = ferry.replace(/^updated:.*\n/m, '');
  const older = corpusOf({
    'ferry.md': bare,
    'new.md': bare.replace('2021-02-03', '2021-02-05').replace(/corrections:[\s\S]*?---/, '---'),
  });

  it('moves the date of its article in every feed, and the article up in it', () => {
    const { entries } = siteFeed(older, addresses);
    expect(entries.map(({ url, updated }) => [url.split('/').at(-2), updated])).toEqual([
      ['ferry', '2021-02-09'],
      ['new', undefined],
    ]);
    expect(rss(siteFeed(older, addresses))).toContain('<atom:updated>2021-02-09T00:00:00Z</atom:updated>');
  });

  it('moves the date of its quote, and of no other', () => {
    const { entries } = speakerFeed(older.speakers[0]!, site, addresses);
    expect(
      entries.filter(({ updated }) => updated).map(({ url, updated }) => [url.split('/').at(-2), updated]),
    ).toEqual([['boats', '2021-02-08']]);
  });
});

describe('a withdrawal', () => {
  it('is in the data, without the words', () => {
    const data = JSON.parse(quotesJson(corpus, addresses));
    expect(quotesFile.parse(data).withdrawn).toEqual([
      {
        id: 'ferry/tolls',
        url: 'https://example.org/news/articles/ferry/tolls/',
        article: expect.objectContaining({ slug: 'ferry' }),
        date: '2021-02-10',
        reason: 'Misheard <on> the recording.',
      },
    ]);
  });
});
