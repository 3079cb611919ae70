import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** The colour of a pixel as `#rrggbb`. */
  at(x: number, y: number): string;
}

/** Reads a PNG of 8 bits without interlacing, with a palette or without (PNG, 9: five filters); any other throws. */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = { 2: 3, 3: 1, 6: 4 }[kind!];
  if (png.toString('latin1', 1, 4) !== 'PNG' || depth !== 8 || !channels || interlaced)
    throw new Error('unexpected PNG');
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]);
  }
  const packed = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i < channels ? 0 : pixels[y * stride + i - channels]!;
      const above = y ? pixels[(y - 1) * stride + i]! : 0;
      const corner = y && i >= channels ? pixels[(y - 1) * stride + i - channels]! : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter!]!;
      pixels[y * stride + i] = packed[y * (stride + 1) + 1 + i]! + guess;
    }
  }
  const palette = chunks.get('PLTE')?.[0];
  return {
    width,
    height,
    at(x, y) {
      const place = y * stride + x * channels;
      if (channels > 1) return `#${pixels.toString('hex', place, place + 3)}`;
      return `#${palette!.toString('hex', pixels[place]! * 3, pixels[place]! * 3 + 3)}`;
    },
  };
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
