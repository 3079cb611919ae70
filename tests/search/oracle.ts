import type { MadeQuote } from './make-corpus.ts';

/** A question in its parts, as a test means it: nothing of it is parsed. */
export interface Question {
  words?: string[];
  /** The beginning of a word. */
  start?: string;
  phrases?: string[];
  without?: string[];
  withoutPhrases?: string[];
  speakers?: string[];
  kinds?: string[];
  organizations?: string[];
  articles?: string[];
  topics?: string[];
  from?: string;
  to?: string;
}

/** The slow and obvious answer: every quote is taken apart into words and compared with every part of the question. */
export function answer(quotes: MadeQuote[], question: Question): string[] {
  return quotes.filter((quote) => answers(quote, question)).map((quote) => `${quote.article}/${quote.id}`);
}

/** Texts taken apart before: the same are asked again and again. */
const taken = new Map<string, string[][]>();

function answers(quote: MadeQuote, question: Question): boolean {
  const { words = [], start, phrases = [], without = [], withoutPhrases = [] } = question;
  const within = <Item>(list: Item[] | undefined, values: Item[]): boolean =>
    !list || values.some((value) => list.includes(value));
  if (!within(question.speakers, quote.speakers)) return false;
  if (!within(question.kinds, [quote.kind!])) return false;
  if (!within(question.organizations, quote.organization ? [quote.organization] : [])) return false;
  if (!within(question.articles, [quote.article!])) return false;
  if (!within(question.topics, quote.topics ?? [])) return false;
  const [first, last] = days(quote.date);
  if (question.from && last < days(question.from)[0]) return false;
  if (question.to && first > days(question.to)[1]) return false;
  const text = taken.get(quote.text) ?? wordsOf(quote.text);
  taken.set(quote.text, text);
  return (
    // Han letters in marks may be found across punctuation, without marks only as they stand.
    words.every((word) =>
      /\p{Script=Han}/u.test(word) ? quote.text.includes(word) : says(text, wordsOf(word), false),
    ) &&
    phrases.every((phrase) => says(text, wordsOf(phrase), false)) &&
    (!start || says(text, wordsOf(start), true)) &&
    ![...without, ...withoutPhrases].some((phrase) => says(text, wordsOf(phrase), false))
  );
}

/** The first and the last day a partial date may be; no month is longer than 99 days. */
function days(date: string): [string, string] {
  return [date + '-01-01'.slice(date.length - 4), date + '-99-99'.slice(date.length - 4)];
}

/** Words, each a list of the pieces between its hyphens and apostrophes. A Han character is a word. */
function wordsOf(text: string): string[][] {
  const plain = Array.from(text.normalize('NFD'))
    .filter((character) => !/\p{Mn}/u.test(character))
    .map((character) => ({ ß: 'ss', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd', ı: 'i', '’': "'" })[character] ?? character)
    .join('')
    .toLowerCase();
  return plain
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '-')
    .replace(/\p{Script=Han}/gu, ' $& ')
    .split(/[^\p{L}\p{N}\p{M}'-]+/u)
    .flatMap((word) => word.replace(/n't$/, 'nt').replace(/'s$/, ' s').split(' '))
    .filter(Boolean)
    .map((word) => word.split(/[-']+/).filter(Boolean))
    .filter((word) => word.length);
}

/** Whether some place of the text says the words one after another. */
function says(text: string[][], asked: string[][], start: boolean): boolean {
  const pieces = text.flatMap((word, at) => word.map((piece) => ({ piece, word: at })));
  return pieces.some((_, at) => goesOn(pieces, at, asked, start));
}

/** A hyphen that is asked for may be a hyphen in the text, a space, or nothing. */
function goesOn(pieces: { piece: string; word: number }[], at: number, asked: string[][], start: boolean): boolean {
  const [wanted, ...rest] = asked;
  if (wanted === undefined) return true;
  const [first, ...others] = wanted;
  if (others.length && goesOn(pieces, at, [[first!], others, ...rest], start)) return true;
  let run = '';
  for (let end = at; end < pieces.length && pieces[end]!.word === pieces[at]!.word; end++) {
    run += pieces[end]!.piece;
    if (run === wanted.join('') && goesOn(pieces, end + 1, rest, start)) return true;
    if (start && !rest.length && run.startsWith(wanted.join(''))) return true;
  }
  return false;
}
