import { describe, expect, it } from 'vitest';
import { filesFor, filesToKeep, type Manifest } from '../../src/search/files.ts';
import { readNames } from '../../src/search/names.ts';
import { publishSearch } from '../../src/search/publish.ts';
import { readQuotes } from '../../src/search/records.ts';
import { readState } from '../../src/search/state.ts';
import { makeCorpus } from './make-corpus.ts';

const corpus = makeCorpus({
  speakers: [
    { id: 'ada-okafor', name: 'Ada Okafor', aliases: ['Ada Ojo'] },
    { id: 'ben', name: 'Ben Okafor' },
    { id: 'board', name: 'Harbour Board', kind: 'organization' },
    { id: 'official', name: 'an official', kind: 'anonymous' },
  ],
  quotes: [
    {
      id: 'boats',
      article: 'one',
      speakers: ['ada-okafor'],
      text: 'People sleep in boats.',
      date: '2021-01-01',
      role: 'mayor',
      organization: 'city',
    },
    {
      id: 'flats',
      article: 'one',
      speakers: ['ada-okafor', 'ben'],
      text: 'Count the flats.',
      date: '2021-02',
      kind: 'mixed',
    },
    {
      id: 'no',
      article: 'two',
      speakers: ['official'],
      text: 'Nein.',
      date: '2020',
      kind: 'indirect',
      language: 'de',
      original: 'Non.',
      corrected: ['2020-02-01', '2020-03-01', '2020-01-01'],
    },
    { id: 'yes', article: 'two', speakers: ['board'], text: 'Yes.', date: '2021-01-01' },
  ],
});
const published = publishSearch(corpus);
const { version } = published.manifest;
const files = new Map(published.files());
const open = (file: string) => JSON.parse(files.get(`${version}/${file}.json`)!);

describe('what is published', () => {
  it('is a directory of names, all quotes, and a file for each speaker who has a page', () => {
    expect([...files.keys()]).toEqual(
      ['names', 'all', 'speakers/ada-okafor', 'speakers/ben', 'speakers/board'].map(
        (file) => `${version}/${file}.json`,
      ),
    );
    expect(published.manifest).toEqual({ version, quotes: 4, former: {}, whole: true, years: [] });
  });

  it('is the same each time, and has another version when a word changes', () => {
    expect(new Map(publishSearch(corpus).files())).toEqual(files);
    const changed = { ...corpus, quotes: corpus.quotes.map((quote, at) => (at ? quote : { ...quote, text: 'No.' })) };
    expect(publishSearch(changed).manifest.version).not.toBe(version);
  });

  it('opens as all that a result shows', () => {
    const [boats, flats, no] = readQuotes(open('all'));
    expect(boats).toEqual({
      key: 'one/boats',
      id: 'boats',
      kind: 'direct',
      text: 'People sleep in boats.',
      folded: ' people sleep in boats  ',
      language: 'en',
      date: '2021-01-01',
      dateFrom: 'quote',
      article: { slug: 'one', title: 'About one', date: '2021-01-01' },
      voices: [
        {
          speaker: { id: 'ada-okafor', name: 'Ada Okafor', kind: 'person' },
          role: 'mayor',
          organization: { id: 'city', name: 'The city' },
        },
      ],
    });
    expect(flats!.voices.map(({ speaker }) => speaker.id)).toEqual(['ada-okafor', 'ben']);
    expect(no).toMatchObject({
      language: 'de',
      corrected: '2020-03-01',
      translated: true,
      date: '2020',
      voices: [{ speaker: { id: 'two/official', kind: 'anonymous' } }],
    });
  });

  it('has in a speaker’s file all they said, and nothing else', () => {
    expect(readQuotes(open('speakers/ada-okafor')).map(({ id }) => id)).toEqual(['boats', 'flats']);
    expect(readQuotes(open('speakers/ben')).map(({ id }) => id)).toEqual(['flats']);
  });

  it('names everybody who has a page, with all their names and what they were last', () => {
    expect(readNames(open('names'))).toEqual([
      {
        id: 'ada-okafor',
        name: 'Ada Okafor',
        kind: 'person',
        quotes: 2,
        role: 'mayor',
        organization: 'The city',
        aliases: ['Ada Ojo'],
      },
      { id: 'ben', name: 'Ben Okafor', kind: 'person', quotes: 1, aliases: [] },
      { id: 'board', name: 'Harbour Board', kind: 'organization', quotes: 1, aliases: [] },
    ]);
  });
});

describe('the files that are kept for a search without a connection', () => {
  const manifest = { version: 'v', quotes: 9, former: {} };
  it('are names and all quotes', () =>
    expect(filesToKeep({ ...manifest, whole: true, years: [] })).toEqual(['v/names.json', 'v/all.json']));
  it.each([
    [
      [300_000, 400_000, 500_000],
      ['2012', '2011'],
    ],
    [[1, 1_000_001, 2], ['2012']],
    [[1, 2, 1_000_001], []],
    [
      [1, 2, 3],
      ['2012', '2011', '2010'],
    ],
  ])('are names and the newest years of a large site: %s', (sizes, years) =>
    expect(
      filesToKeep({ ...manifest, whole: false, years: sizes.map((size, at) => [String(2010 + at), size]) }),
    ).toEqual(['v/names.json', ...years.map((year) => `v/years/${year}.json`)]),
  );
});

describe('the files a search needs', () => {
  const large: Manifest = {
    former: {},
    version: 'v',
    quotes: 9,
    whole: false,
    years: [
      ['2019', 600_000],
      ['2020', 600_000],
      ['2021', 300_000],
    ],
  };
  const needed = (manifest: Manifest, address: string, speakers: string[] = []) =>
    filesFor(manifest, readState(new URLSearchParams(address)), speakers);

  it('are those of the speakers, whatever the size of the site', () => {
    expect(needed(large, '?q=a', ['ada', '张'])).toEqual({
      files: ['v/speakers/ada.json', 'v/speakers/%E5%BC%A0.json'],
    });
  });
  it('are all quotes of a small site', () => {
    expect(needed({ ...large, whole: true }, '?q=a')).toEqual({ files: ['v/all.json'] });
  });
  it('are years of a large one, where they are few enough', () => {
    expect(needed(large, '?q=a&from=2020-03&to=2021')).toEqual({ files: ['v/years/2020.json', 'v/years/2021.json'] });
    expect(needed(large, '?q=a&from=2021')).toEqual({ files: ['v/years/2021.json'] });
    expect(needed(large, '?q=a&to=1999')).toEqual({ files: [] });
  });
  it('are the reader’s choice where they would be too large', () => {
    expect(needed(large, '?q=a')).toEqual({ choose: 'speaker or year', years: ['2019', '2020', '2021'] });
    expect(needed(large, '?q=a&to=2020')).toEqual({ choose: 'speaker or year', years: ['2019', '2020'] });
  });
});
