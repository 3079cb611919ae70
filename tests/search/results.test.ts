import { describe, expect, it } from 'vitest';
import { explain } from '../../src/search/explain.ts';
import { toCsv, toJson } from '../../src/search/export.ts';
import { groupByDate, groupBySpeaker } from '../../src/search/group.ts';
import { asksWords } from '../../src/search/is-asked.ts';
import { publishSearch } from '../../src/search/publish.ts';
import { readQuotes } from '../../src/search/records.ts';
import { makeCorpus } from './make-corpus.ts';
import { openSearch } from './open-search.ts';

const corpus = makeCorpus({
  speakers: [
    { id: 'ada', name: 'Ada Okafor' },
    { id: 'ben', name: 'Ben Okafor' },
  ],
  quotes: [
    { id: 'a', speakers: ['ada'], text: 'The ferry is late, and the tunnel is dry.', date: '2021-03' },
    { id: 'b', speakers: ['ben'], text: 'The tunnel ferry.', date: '2020' },
    { id: 'c', speakers: ['ada', 'ben'], text: 'A ferryman.', date: '2022-01-05', kind: 'mixed' },
    { id: 'd', speakers: ['ben'], text: '=HYPERLINK("x"), he said,\n"yes"', date: '2021-03', role: '@mayor' },
  ],
});
const site = openSearch(corpus);
const all = readQuotes(JSON.parse([...publishSearch(corpus).files()][1]![1]));
const ids = (text: string) => site.search({ text }).quotes.map(({ id }) => id);

describe('the order of results', () => {
  it('has the words together before the words apart', () => expect(ids('tunnel ferry')).toEqual(['b', 'a']));
  it('has the whole word before its beginning, and the shorter quote first', () =>
    expect(ids('ferry')).toEqual(['b', 'a', 'c']));
  it('has the newest first where no words are asked for', () => expect(ids('')).toEqual(['c', 'a', 'd', 'b']));
});

describe('emoji and marks', () => {
  const said = openSearch(
    makeCorpus({
      speakers: [{ id: 'ada', name: 'Ada Okafor' }],
      quotes: ['Full 🚢 again.', 'Ships!🚢🚢', 'No ship at all :-)', 'Thanks ❤️'].map((text, at) => ({
        id: `q${at}`,
        speakers: ['ada'],
        text,
        date: '2021-03-01',
      })),
    }),
  );
  it.each([
    ['🚢', ['q0', 'q1']],
    ['🚢🚢', ['q1']],
    ['ships 🚢', ['q1']],
    ['-🚢', ['q2', 'q3']],
    ['❤', ['q3']],
    ['🦆', []],
  ])('%s finds the quotes that have it, and counts those', (text, found) => {
    const { quotes, counts } = said.search({ text });
    expect(quotes.map(({ id }) => id).sort()).toEqual(found);
    expect(counts.speaker.get('ada') ?? 0).toBe(found.length);
  });
  it.each([
    ['?!…', false],
    ['-', false],
    [' “ ” ', false],
    ['🚢', true],
    ['speaker:', false],
    ['speaker:ada', true],
    ['a', true],
  ])('%s asks for something: %s', (text, asks) => expect(asksWords(text)).toBe(asks));
});

describe('groups', () => {
  it('stand in the order of their best quote, what was said together with each speaker', () => {
    const { quotes } = site.search({ text: 'ferry' });
    const sizes = (wanted: string[]) =>
      groupBySpeaker(quotes, wanted).map((group) => [group.speaker.id, group.quotes.length]);
    expect(sizes([])).toEqual([
      ['ben', 2],
      ['ada', 2],
    ]);
    expect(sizes(['ada'])).toEqual([['ada', 2]]);
  });
  it('by date have the newest first', () => {
    expect(groupByDate(site.search({}).quotes).map(({ date, quotes }) => [date, quotes.length])).toEqual([
      ['2022-01-05', 1],
      ['2021-03', 2],
      ['2020', 1],
    ]);
  });
});

describe('a search without results', () => {
  it('says which part found nothing, and which to leave out', () => {
    const { conditions, quotes } = site.search({ text: 'ferry dike', kinds: ['direct'] });
    expect(quotes).toEqual([]);
    expect(
      explain(all, conditions).parts.map(({ condition, alone, without }) => [condition.asked, alone, without]),
    ).toEqual([
      [['direct'], 3, 0],
      [['ferry'], 2, 0],
      [['dike'], 0, 2],
    ]);
  });
  it('tells how many parts of a very long one it did not look at', () => {
    const { conditions } = site.search({ text: Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ') });
    const { parts, untold } = explain(all, conditions);
    expect([parts.length, untold]).toEqual([30, 70]);
  });
});

describe('downloads', () => {
  const url = ({ key }: { key: string }) => `https://example.org/articles/${key}/`;

  it('as CSV keep every character, and run nothing in a spreadsheet', () => {
    const csv = toCsv(all.slice(3), url);
    expect(csv).toBe(
      '\ufeffid,url,kind,text,speaker,speaker_id,role,organization,date,date_from,via,translated,corrected,checked,language,article,article_slug\r\n' +
        'article/d,https://example.org/articles/article/d/,direct,"\'=HYPERLINK(""x""), he said,\n""yes""",Ben Okafor,ben,\'@mayor,,2021-03,quote,,,,,en,About article,article\r\n',
    );
  });
  it('as CSV keep the role of each of several speakers in its place', () => {
    const joint = all[2]!;
    const voices = [joint.voices[0]!, { ...joint.voices[1]!, role: 'mayor' }];
    expect(toCsv([{ ...joint, voices }], url)).toContain('"Ada Okafor; Ben Okafor","ada; ben","; mayor",,');
  });
  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1', '|a'])(
    'as CSV defuse a cell that begins with %j',
    (text) => {
      const [, cell] = /,direct,"?([^",]*)"?,Ada Okafor,/.exec(toCsv([{ ...all[0]!, text }], url))!;
      expect(cell).toBe(`'${text.replace('\r', '\n')}`);
    },
  );
  it('as JSON have the shape of quotes.json', () => {
    const { version, quotes } = JSON.parse(toJson(all, url));
    expect([version, quotes.length]).toEqual([1, 4]);
    expect(quotes[2]).toMatchObject({ id: 'article/c', kind: 'mixed', speakers: [{ id: 'ada' }, { id: 'ben' }] });
  });
});
