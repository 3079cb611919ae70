/** Names that Windows keeps for devices: no folder there can have them, so no address should. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** File systems take names of 255 bytes; a temporary name beside it must fit too. */
const longest = 200;

/** Whether a text can be one part of an address as far as its letters go: letters, digits and hyphens of any script. */
export function isAddressPart(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}-]+$/u.test(text) && new TextEncoder().encode(text).length <= longest;
}

/** The part of an address that a name gives: small letters and digits of any script with single hyphens; empty where it has none. */
export function addressPartOf(name: string): string {
  const letters = name.normalize('NFC').toLowerCase().normalize('NFC');
  return letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Whether Windows keeps a name for a device. */
export function isReserved(text: string): boolean {
  return reserved.test(text);
}

/** Whether a text can be the path under which a site is published: every server and every tool spells it the same. */
export function isBasePath(text: string): boolean {
  return /^[\w.~/-]*$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text);
}
