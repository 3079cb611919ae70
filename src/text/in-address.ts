import { wellFormed } from './well-formed.ts';

/** What parts an address, ends it, or may not stand in one; letters of any script may. */
const meaningful = /[\0-\x1f\s"#%&'+;<=>[\\\]^`{|}\x7f-\x9f]/g;

/** Any text as a value in an address, as short as that can be: decoding gives back every character. */
export function inAddress(text: string): string {
  return wellFormed(text).replace(meaningful, (sign) => (sign === "'" ? '%27' : encodeURIComponent(sign)));
}
