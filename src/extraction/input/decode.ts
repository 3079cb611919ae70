/** A file's text, or what is wrong with it and what to do. */
export type Decoded = { text: string; encoding: string } | { problem: string };

const SIGNATURES: [bytes: number[], message: string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old office document: save it as plain text or HTML first'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture: it needs text recognition first'],
  [[0xff, 0xd8, 0xff], 'is a picture: it needs text recognition first'],
  [[0x47, 0x49, 0x46, 0x38], 'is a picture: it needs text recognition first'],
  [[0x1f, 0x8b], 'is compressed: unpack it first'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'is RTF: save it as plain text or HTML first'],
];

/** Reads the bytes of a text file: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  if (!bytes.length) return { problem: 'is empty: there is nothing to import' };
  const signature = SIGNATURES.find(([first]) => first.every((byte, index) => bytes[index] === byte));
  if (signature) return { problem: signature[1] };
  const wide = wideEncoding(bytes);
  if (wide) return checked(new TextDecoder(wide).decode(bytes), wide);
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8');
  } catch {
    return isWindows1252(bytes)
      ? checked(new TextDecoder('windows-1252').decode(bytes), 'windows-1252')
      : { problem: 'has an unknown encoding: save it as UTF-8 (in an editor: Save with encoding) and import it again' };
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2) odd++;
    else even++;
  }
  if (odd > sample.length * 0.3 && even < sample.length * 0.02) return 'utf-16le';
  return even > sample.length * 0.3 && odd < sample.length * 0.02 ? 'utf-16be' : undefined;
}

/** Western text in one byte a letter: few high bytes, none of the five that mean nothing. */
function isWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (byte > 0x7f) high++;
  }
  return high < bytes.length * 0.2;
}

function checked(text: string, encoding: string): Decoded {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  if (controls > sample.length * 0.01 + 1)
    return { problem: 'is no text: it holds too many control characters; save it as plain text first' };
  return { text, encoding };
}
