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
  const { who, words } = posts.find(({ who, words }) => fits(who + cut(words, fewest))) ?? posts.at(-1)!;
  if (fits(who + words)) return who + words;
  for (let limit = bluesky; limit > 0; limit -= 4) if (fits(who + cut(words, limit))) return who + cut(words, limit);
  // So many names leave no room for a word.
  for (let limit = bluesky; limit > 0; limit -= 4) if (fits(cut(who, limit))) return cut(who, limit);
  return '…';
}

/** A mailto address; its line ends are those of mail (RFC 6068). */
export function mailto(subject: string, body: string): string {
  return `mailto:?subject=${inAddress(subject)}&body=${inAddress(body.replace(/\r?\n/g, '\r\n'))}`;
}

function weight(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(character) ? 1 : 2;
  return sum;
}
