import { wellFormed } from './well-formed.ts';

/** What parts an address, ends it, or may not stand in one; letters of any script may. */
const meaningful = /[\0-\x1f\s"#%&'+;<=>[\\\]^`{|}\x7f-\x9f]/g;

/** How a sign is written by its number: nearly all that is met are these, and each page meets thousands. */
const codes = Array.from({ length: 128 }, (_, number) => `%${number.toString(16).toUpperCase().padStart(2, '0')}`);

/** Any text as a value in an address, as short as that can be: decoding gives back every character. */
export function inAddress(text: string): string {
  return wellFormed(text).replace(meaningful, (sign) => codes[sign.charCodeAt(0)] ?? encodeURIComponent(sign));
}
