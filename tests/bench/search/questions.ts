import { random } from '../../search/generate.ts';
import type { MadeQuote } from '../../search/make-corpus.ts';
import { answer, type Question } from '../../search/oracle.ts';

/** A question as it is typed, and its right answer. */
export interface Asked {
  kind: string;
  text: string;
  speaker?: string;
  right: string[];
}

/** No answer is longer, so that engines which fetch each result one by one can be asked for all. */
const mostResults = 40;

/** Questions of each kind with a few right answers, made of words that the quotes have. */
export function questionsOf(quotes: MadeQuote[], each: number): Asked[] {
  const next = random(5);
  const pick = <Item>(list: Item[]): Item => list[Math.floor(next() * list.length)]!;
  const run = (text: string, length: number): string[] => {
    const words = text.split(/\s+/).filter((word) => /^[a-z]+$/i.test(word));
    const at = Math.floor(next() * Math.max(1, words.length - length));
    return words.slice(at, at + length);
  };
  const makers: Record<string, (quote: MadeQuote) => Question> = {
    word: ({ text }) => ({ words: run(text, 1) }),
    words: ({ text }) => ({ words: run(text, 2) }),
    phrase: ({ text }) => ({ phrases: [text.split(/\s+/).slice(1, 4).join(' ')] }),
    exclusion: ({ text }) => ({ words: run(text, 1), without: ['the'] }),
    'word of a speaker': ({ text, speakers }) => ({ words: run(text, 1), speakers: speakers.slice(0, 1) }),
  };
  return Object.entries(makers).flatMap(([kind, make]) => {
    const found: Asked[] = [];
    for (let tries = 0; tries < 60 && found.length < each; tries++) {
      const question = make(pick(quotes));
      const parts = [...(question.words ?? []), ...(question.phrases ?? [])];
      if (!parts.length || !parts.every((part) => /^[\w ]{3,}$/.test(part))) continue;
      const right = answer(quotes, question);
      if (!right.length || right.length > mostResults) continue;
      const { words = [], phrases = [], without = [], speakers: [speaker] = [] } = question;
      const text = [...without.map((word) => `-${word}`), ...phrases.map((phrase) => `"${phrase}"`), ...words].join(
        ' ',
      );
      found.push({ kind, text: words.length ? `${text}.` : text, ...(speaker && { speaker }), right });
    }
    return found;
  });
}
