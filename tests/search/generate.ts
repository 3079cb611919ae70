import type { MadeQuote, MadeSpeaker } from './make-corpus.ts';

/** Numbers from 0 to 1 that look random and are always the same for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables =
  'ba ko ri den mu sel tar vo ni lup pra shem ga dor fi wen zo kal ter bri hu mos ley ran cu ven ith pol est ona'.split(
    ' ',
  );
const accented = new Map([
  ['o', 'ö'],
  ['l', 'ł'],
  ['d', 'đ'],
  ['e', 'é'],
  ['s', 'ß'],
  ['i', 'ı'],
  ['u', 'ú'],
]);
const common = 'the of and to a in it is that we not for was with they be on this will are'.split(' ');
const han = '桥没有问题隧道还要等轮渡十月开通河水高了城里人都知道船票很贵';
const kinds = ['direct', 'indirect', 'mixed'] as const;

/** Invented quotes, many speakers of whom a few say much, words as frequent as in a language. */
export function generate(size: number, seed = 1): { speakers: MadeSpeaker[]; quotes: MadeQuote[]; words: string[] } {
  const next = random(seed);
  const pick = <Item>(list: ArrayLike<Item>): Item => list[Math.floor(next() * list.length)]!;
  /** Low places far more often than high ones. */
  const often = (length: number): number => Math.floor(length ** next()) - 1;
  const word = (): string => Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(syllables)).join('');
  const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

  const words = [...common, ...new Set(Array.from({ length: Math.min(8000, 60 + size * 2) }, word))];
  const families = Array.from({ length: Math.max(3, Math.ceil(size / 12)) }, () => capital(word()));
  const organizations = Array.from({ length: Math.max(2, Math.ceil(size / 60)) }, () => `${word()}-office`);
  const speakers = Array.from({ length: Math.max(4, Math.ceil(size / 4)) }, (_, at): MadeSpeaker => {
    const name = `${capital(word())} ${next() < 0.1 ? 'O’' : ''}${pick(families)}`;
    return {
      id: `speaker-${at}`,
      name,
      kind: next() < 0.05 ? 'organization' : 'person',
      ...(next() < 0.1 && { aliases: [capital(word())] }),
    };
  });
  const written = (): string => {
    const plain = words[Math.max(0, often(words.length))]!;
    const chance = next();
    if (chance < 0.02) return `${plain}-${pick(words)}`;
    if (chance < 0.04) return `${plain}’s`;
    if (chance < 0.05) return `o'${plain}`;
    if (chance < 0.06) return `${plain}n’t`;
    if (chance < 0.1) return plain.replace(/[oldesiu]/, (letter) => accented.get(letter)!);
    return chance < 0.12 ? plain.toUpperCase() : plain;
  };
  const sentence = (): string => {
    if (next() < 0.03)
      return `${Array.from({ length: 6 }, () => pick(han)).join('')}，${Array.from({ length: 4 }, () => pick(han)).join('')}。`;
    const text = Array.from(
      { length: 4 + Math.floor(next() * 22) },
      () => written() + (next() < 0.1 ? pick([',', ';', ' –', ',\n']) : ''),
    ).join(' ');
    return capital(`${text}.`);
  };
  const quotes = Array.from({ length: size }, (_, at): MadeQuote => {
    const article = Math.floor(at / 7);
    const month = String(1 + (article % 12)).padStart(2, '0');
    const day = `-${String(1 + (at % 28)).padStart(2, '0')}`;
    const said = [speakers[Math.max(0, often(speakers.length))]!.id, ...(next() < 0.03 ? [pick(speakers).id] : [])];
    return {
      id: `${pick(words)}-${at}`,
      article: `article-${article}`,
      // Every third article is about nothing, some are about two things.
      topics: ['boats', 'rents', 'tides'].filter((_, topic) => (article + topic) % 3 && article % 3),
      speakers: [...new Set(said)],
      text: sentence(),
      date: `${2010 + (article % 14)}${pick(['', `-${month}`, `-${month}${day}`, `-${month}${day}`])}`,
      kind: pick(kinds),
      ...(next() < 0.6 && { organization: pick(organizations) }),
      ...(next() < 0.5 && { role: pick(['head', 'clerk', 'pilot']) }),
    };
  });
  return { speakers, quotes, words };
}
