import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/search/records.ts';
import { generate, random } from './generate.ts';
import { makeCorpus } from './make-corpus.ts';
import { openSearch } from './open-search.ts';
import { answer, type Question } from './oracle.ts';

/** Questions of every class, made of words and values that the quotes have, and of some they do not. */
function questions(made: ReturnType<typeof generate>, seed: number): Record<string, Question> {
  const next = random(seed);
  const pick = <Item>(list: Item[]): Item => list[Math.floor(next() * list.length)]!;
  const quote = () => pick(made.quotes);
  const latin = () => pick(made.quotes.filter(({ text }) => !/\p{Script=Han}/u.test(text)));
  const run = (length: number): string => {
    const words = latin()
      .text.split(/\s+/)
      .map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''))
      .filter(Boolean);
    const at = Math.floor(next() * Math.max(1, words.length - length));
    return words.slice(at, at + length).join(' ');
  };
  const word = () => run(1);
  const han = made.quotes.find(({ text }) => /\p{Script=Han}/u.test(text))?.text.slice(1, 3) ?? '隧道';
  return {
    'one word': { words: [word()] },
    'words of one quote': { words: run(3).split(' ') },
    'a word nobody said': { words: ['xyzzyq'] },
    'the beginning of a word': { start: word().slice(0, 2) },
    'words and a beginning': { words: [word()], start: word().slice(0, 3) },
    'a common word': { words: ['the'] },
    'a phrase': { phrases: [run(3)] },
    'two phrases': { phrases: [run(2), run(2)] },
    'without a word': { words: [word()], without: ['the'] },
    'without a phrase': { words: ['the'], withoutPhrases: [run(2)] },
    'only without': { without: ['the', 'of'] },
    'Han letters': { words: [han] },
    'Han letters in marks': { phrases: [han.slice(-2)] },
    'one speaker': { speakers: [quote().speakers[0]!] },
    'a word of one speaker': { words: ['the'], speakers: [quote().speakers[0]!] },
    'several speakers': { words: [word()], speakers: [quote(), quote(), quote()].map(({ speakers }) => speakers[0]!) },
    'a kind': { words: [word()], kinds: ['indirect'] },
    'two kinds': { kinds: ['direct', 'mixed'], words: ['of'] },
    'an organization': { organizations: [made.quotes.find((one) => one.organization)?.organization ?? 'none'] },
    'a topic': { topics: ['rents'], words: ['of'] },
    'an article': { articles: [quote().article!], words: ['the'] },
    'from a day': { from: '2014-06-15', words: [word()] },
    'from a month to a year': { from: '2012-03', to: '2015' },
    'within one month': { from: '2013-05', to: '2013-05' },
    'everything at once': {
      words: ['the'],
      start: 'b',
      without: [word()],
      kinds: ['direct', 'indirect'],
      from: '2011',
      to: '2022-11',
    },
  };
}

/** The box as somebody would type a question into it. */
function typed({ words = [], start, phrases = [], without = [], withoutPhrases = [] }: Question): string {
  const closed = words.map((word) => `${word}`);
  return [
    ...without.map((word) => `-${word}`),
    ...withoutPhrases.map((phrase) => `-“${phrase}”`),
    ...phrases.map((phrase) => `"${phrase}"`),
    ...closed,
    // Where nothing is to be a beginning, a stop closes the last word.
    start ?? (closed.length ? '.' : ''),
  ]
    .join(' ')
    .replace(/ \.$/, '.');
}

describe.each([10, 500, 5000, 24_000])('among %i quotes', { timeout: 30_000 }, (size) => {
  const made = generate(size, size);
  const site = openSearch(makeCorpus(made));
  const asked = Array.from({ length: size > 5000 ? 1 : 4 }, (_, seed) =>
    Object.entries(questions(made, size + seed)),
  ).flat();

  it.each(asked)('finds exactly what a slow comparison finds: %s %o', (_name, question) => {
    const { speakers = [], kinds = [], organizations = [], topics = [], articles = [], from, to } = question;
    const { quotes } = site.search({
      text: typed(question),
      speakers,
      kinds: kinds as Kind[],
      organizations,
      topics,
      articles,
      ...(from && { from }),
      ...(to && { to }),
    });
    expect(quotes.map(({ key }) => key).toSorted()).toEqual(answer(made.quotes, question).toSorted());
  });
});

describe('counts', () => {
  const made = generate(500, 7);
  const site = openSearch(makeCorpus(made));

  it('tell for each value what choosing it instead would find', () => {
    const asked = {
      text: 'the.',
      kinds: ['direct' as const],
      organizations: [made.quotes.find((one) => one.organization)!.organization!],
    };
    const { counts } = site.search(asked);
    for (const kind of ['direct', 'indirect', 'mixed'] as const) {
      expect(counts.kind.get(kind) ?? 0).toBe(site.search({ ...asked, kinds: [kind] }).quotes.length);
    }
    for (const id of new Set(made.quotes.map((quote) => quote.organization ?? 'none'))) {
      expect(counts.organization.get(id) ?? 0).toBe(site.search({ ...asked, organizations: [id] }).quotes.length);
    }
    for (const topic of ['boats', 'rents', 'tides', 'none']) {
      expect(counts.topic.get(topic) ?? 0).toBe(site.search({ ...asked, topics: [topic] }).quotes.length);
    }
    for (const { id } of made.speakers) {
      expect(counts.speaker.get(id) ?? 0).toBe(site.search({ ...asked, speakers: [id] }).quotes.length);
    }
    for (const slug of new Set(made.quotes.map((quote) => quote.article!))) {
      expect(counts.article.get(slug) ?? 0).toBe(site.search({ ...asked, articles: [slug] }).quotes.length);
    }
  });
});

describe('a query with a speaker', () => {
  it("loads that speaker's file and no other", () => {
    const made = generate(500, 3);
    const { loaded } = openSearch(makeCorpus(made)).search({ text: 'the', speakers: ['speaker-0'] });
    expect(loaded).toEqual([expect.stringMatching(/^[0-9a-f]{12}\/speakers\/speaker-0\.json$/)]);
  });
});

describe('three people called Zhang', () => {
  const site = openSearch(
    makeCorpus({
      speakers: [
        { id: 'zhang-haohan', name: 'Zhang Haohan' },
        { id: 'zhang-mizhi', name: 'Zhang Mizhi' },
        { id: 'zhang-xiaojun', name: 'Zhang Xiaojun', aliases: ['张晓军'] },
      ],
      quotes: [
        { id: 'lead', speakers: ['zhang-haohan'], text: 'Talent follows industry.', date: '2020-08-24' },
        { id: 'model', speakers: ['zhang-mizhi'], text: 'The talent market is a model.', date: '2020-08-24' },
        { id: 'pool', speakers: ['zhang-xiaojun'], text: 'A good talent pool.', date: '2020-08-24' },
      ],
    }),
  );

  it.each([
    'speaker: Zhang Xiaojun talent',
    'speaker:"Zhang Xiaojun" talent',
    'talent speaker:“xiaojun zhang”',
    'speaker:zhang-xiaojun talent',
    'Speaker：张晓军 talent',
    'speaker:Zhang Xiaojnu talent',
    'talent speaker:zhang -speaker:haohan -speaker:mizhi',
  ])('are told apart: %s', (text) => {
    expect(site.search({ text }).quotes.map(({ id }) => id)).toEqual(['pool']);
  });

  it('are all found by the surname', () => {
    expect(site.search({ text: 'speaker:zhang talent' }).quotes).toHaveLength(3);
  });

  it('and nobody, where the name is nobody’s', () => {
    expect(site.search({ text: 'speaker:okonkwo talent' }).quotes).toEqual([]);
  });
});
