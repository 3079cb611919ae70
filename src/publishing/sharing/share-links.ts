import { cut } from '../../text/cut.ts';
import { wellFormed } from '../../text/well-formed.ts';

/** What is shared: the words with who said them, and where they stand. */
export interface Shared {
  subject: string;
  text: string;
  url: string;
}

/** How much of a text a service takes, as it counts. Links count 23 on X, and letters of some scripts two. */
const bluesky = 300;
const x = 280;
const xLink = 23;

/** Addresses that open a service with the text filled in; nothing is sent before the reader says so. */
export function shareLinks(shared: Shared) {
  const { subject, text, url } = shared;
  const post = `${cut(text, bluesky - url.length - 2)}\n\n${url}`;
  return {
    mailto: mailto(subject, `${text}\n\n${url}`),
    bluesky: `https://bsky.app/intent/compose?text=${encode(post)}`,
    whatsapp: `https://wa.me/?text=${encode(`${text}\n\n${url}`)}`,
    x: `https://x.com/intent/post?text=${encode(cutForX(text))}&url=${encode(url)}`,
  };
}

/** A mailto address; its line ends are those of mail (RFC 6068). */
export function mailto(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** Percent-encodes any text, so that decoding gives back every character. */
export function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function cutForX(text: string): string {
  for (let limit = x - xLink - 1; limit > 0; limit -= 8) {
    const short = cut(text, limit);
    if (weight(short) <= x - xLink - 1) return short;
  }
  return '…';
}

function weight(text: string): number {
  let sum = 0;
  for (const character of text) sum += /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/.test(character) ? 1 : 2;
  return sum;
}
