import { cut } from '../../text/cut.ts';
import { inAddress } from '../../text/in-address.ts';

/** What is shared: the words with who said them, and where they stand. */
export interface Shared {
  subject: string;
  text: string;
  /** Ways to say it where only little is taken, the fullest first; without them, the text is cut. */
  posts?: { who: string; words: string }[];
  url: string;
}

/** How much of a text a service takes, as it counts. Links count 23 on X, and letters of some scripts two. */
const bluesky = 300;
const x = 280;
const xLink = 23;

/** Addresses that open a service with the text filled in; nothing is sent before the reader says so. */
export function shareLinks(shared: Shared) {
  const { subject, text, url } = shared;
  const post = shortPost(shared, (text) => cut(text, bluesky - url.length - 2) === text);
  return {
    mailto: mailto(subject, `${text}\n\n${url}`),
    bluesky: `https://bsky.app/intent/compose?text=${inAddress(`${post}\n\n${url}`)}`,
    whatsapp: `https://wa.me/?text=${inAddress(`${text}\n\n${url}`)}`,
    x: `https://x.com/intent/post?text=${inAddress(shortPost(shared, (text) => weight(text) <= x - xLink - 1))}&url=${inAddress(url)}`,
  };
}

/** How few of the words are still worth a fuller attribution before them. */
const fewest = 60;

/** The fullest attribution that leaves room for some words, and as many of them as a service takes. */
function shortPost({ text, posts = [{ who: '', words: text }] }: Shared, fits: (text: string) => boolean): string {
  const hasRoom = ({ who, words }: (typeof posts)[number]) => fits(who + words) || fits(who + cut(words, fewest));
  const { who, words } = posts.find(hasRoom) ?? posts.at(-1)!;
  if (fits(who + words)) return who + words;
  // So many names may leave no room for a word.
  return longest((limit) => who + cut(words, limit), fits) ?? longest((limit) => cut(who, limit), fits) ?? '…';
}

/** The longest text that fits, of those that are cut at a limit. */
function longest(cutAt: (limit: number) => string, fits: (text: string) => boolean): string | undefined {
  let found: string | undefined;
  for (let [low, high] = [1, bluesky]; low <= high; ) {
    const limit = (low + high) >> 1;
    const text = cutAt(limit);
    if (fits(text)) [found, low] = [text, limit + 1];
    else high = limit - 1;
  }
  return found;
}

/** A mailto address; its line ends are those of mail (RFC 6068). */
export function mailto(subject: string, body: string): string {
  return `mailto:?subject=${inAddress(subject)}&body=${inAddress(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** Characters that X counts twice; those beyond the first plane are two in our strings, too. */
const wide = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\ud7ff\ue000-\uffff]/g;

function weight(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
