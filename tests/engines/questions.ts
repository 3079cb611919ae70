import fc from 'fast-check';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { facetNames } from '../../src/search/facets.ts';
import { readState, type SearchState } from '../../src/search/state.ts';
import { random } from '../search/generate.ts';

/** Questions at each place where tokens could tell too much or too little. */
export function hardQuestions(): SearchState[] {
  const texts = [
    '题隧',
    '"题隧"',
    '题 隧',
    '问题没有',
    '"问题没有"',
    '没有问题',
    '桥没有',
    '线bus',
    'Metro线 bus',
    '3号',
    '号桥',
    'ットマ',
    'ーマーケット',
    'email address',
    '"email address"',
    '"e mail address"',
    'e-mail',
    'emai',
    'e-mai',
    '"an email"',
    'oneil',
    "o'neil",
    '"o neil"',
    'rocknroll',
    "rock'n'roll",
    '"rock n roll pier"',
    'usa',
    'us',
    'u.s.a',
    '"u s a"',
    'u.s.a.b.c.d',
    '1000',
    '1,000',
    '3.5',
    '"3 5"',
    '35',
    'rererere',
    'rerererererererebuilt',
    're-re-re-re-re-re-re-re-built',
    'rererebuilt',
    'aaaa',
    'aaaaaaaa chain',
    '"a a a a a"',
    'a𐌰',
    'a𐌰b',
    '𐌰',
    '𐌰b',
    '𠀀',
    '𠀁',
    '𠀁𠀀',
    'supercalifragilisticsuper',
    'supercalifragilistic'.repeat(4),
    `${'supercalifragilistic'.repeat(4)}x`,
    `${'supercalifragilistic'.repeat(3)} `,
    'достопримечательность',
    'достопримеч',
    'безответственностьто',
    'безответственност',
    '"long tail"',
    'tail',
    '"long long long tail"',
    'w36 w0',
    '"w36 w0"',
    '"w35 w36 w0"',
    '"w29 end"',
    'pxall',
    'xall',
    'xgap',
    'NEAR',
    'or',
    '-the',
    '-题隧 桥',
    'qz',
    'q',
    'z',
    'the-ferry',
    '"the the of"',
    '"of the ferry"',
    'thet',
    'ferrythe',
    "'",
    '""',
    '-',
    'c++',
    '🚤',
    '🚢 boats',
    '👩‍🚀',
    '"🚤 and"',
    "' OR 1=1; --",
    '"; DROP TABLE attributed_words; --',
    'ferry) | (x',
    'a:* & !b',
    '\\',
    '@tokens x',
    'speaker:阿达 ferry',
    'speaker:"Ada Ojo"',
    'speaker:a.okafor the',
    'speaker:"Harbour Board" -ferry',
    'speaker:ojo',
    '-speaker:okafor the',
  ];
  return texts.flatMap((q) => [q, `-${q}`].map((text) => readState(new URLSearchParams({ q: text }))));
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '"',
    '-"a',
    'speaker:',
    "'",
    '桥 "',
    '*',
    'a* OR b',
    '🚤',
    '-🚤',
    '👩‍🚀 boats',
    "'; DROP TABLE quotes; --",
    '\\" | !x',
  ),
);

/** Parameters of an address: those that a page knows and others, with anything in them. */
export const parameters = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('q', ...facetNames, 'from', 'to', 'by', 'typed'), anyText),
      fc.oneof(
        anyText,
        fc.constantFrom('2020', '2020-02-31', 'direct', 'checked', '__proto__', 'constructor', 'date', 'ada-okafor'),
      ),
    ),
    { maxLength: 6 },
  )
  .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])));

/** Any state a page may be in. */
export const states = parameters.map(readState);

/** Questions of every class, most of them made of what the quotes say. */
export function questionsOf(corpus: Corpus, many: number, seed = 1): SearchState[] {
  const next = random(seed);
  const pick = <Item>(list: ArrayLike<Item>): Item => list[Math.floor(next() * list.length)]!;
  const hard = corpus.quotes.filter(({ id }) => id.startsWith('hard-'));
  const quote = () => pick(next() < 0.6 && hard.length ? hard : corpus.quotes);
  /** A stretch of a text: from a word to another, or cut anywhere. */
  const stretch = (): string => {
    const { text } = quote();
    if (next() < 0.25) {
      const at = Math.floor(next() * text.length);
      return text.slice(at, at + 1 + Math.floor(next() * 9));
    }
    const words = text.split(/\s+/);
    const at = Math.floor(next() * words.length);
    return words.slice(at, at + 1 + Math.floor(next() * 3)).join(' ');
  };
  const without = (text: string) => text.replace(/["“”„‟«»「」『』＂]/g, ' ');
  /** The same words as somebody else writes them. */
  const rewritten = (text: string): string =>
    next() < 0.3
      ? text.replace(/[-' ]/, () => pick(['-', "'", ' ', '', '’', '・']))
      : next() < 0.2
        ? text.toUpperCase()
        : text;
  const piece = (): string => {
    const text = rewritten(stretch());
    const chance = next();
    if (chance < 0.3) return `"${without(text)}"`;
    if (chance < 0.35) return `-"${without(text)}"`;
    if (chance < 0.45) return `-${text}`;
    if (chance < 0.5)
      return `speaker:${pick(['ada', 'Okafor', 'ada-okafor', '阿达', 'board', 'nobody at all', quote().voices[0]!.speaker.name])}`;
    if (chance < 0.55) return `"${without(text)}`;
    return text;
  };
  return Array.from({ length: many }, () => {
    const address = new URLSearchParams({ q: Array.from({ length: 1 + Math.floor(next() * 3) }, piece).join(' ') });
    if (next() < 0.15)
      address.set('q', pick(['the', 'the of', 't', 'the ferry', '', 'xyzzyq', '*', '没', '"的 桥"', 'e-mail', "o'"]));
    if (next() < 0.2) address.append('speaker', quote().voices[0]!.speaker.id);
    if (next() < 0.1) address.append('speaker', pick([quote().voices[0]!.speaker.id, 'nobody']));
    if (next() < 0.15) address.append('kind', pick(['direct', 'indirect', 'mixed']));
    if (next() < 0.1) address.append('organization', quote().voices[0]!.organization?.id ?? 'none');
    if (next() < 0.1) address.append('proof', 'checked');
    if (next() < 0.1) address.append('topic', quote().topics[0]?.slug ?? 'none');
    if (next() < 0.1) address.append('article', quote().article.slug);
    if (next() < 0.15) address.set('from', pick(['2012', '2015-03', '2020-08-24', quote().date]));
    if (next() < 0.15) address.set('to', pick(['2014', '2018-07', '2021-01-01', quote().date]));
    if (next() < 0.2) address.set('by', 'date');
    return readState(address);
  });
}
