import sharp from 'sharp';

/** A picture of a size as a camera writes it, with its own data in the file, held as `orientation` says. */
export async function photograph(
  width: number,
  height: number,
  {
    type = 'jpeg',
    orientation = 1,
  }: { type?: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff'; orientation?: number } = {},
): Promise<Buffer> {
  const water = { r: 20, g: 90, b: 140 };
  return sharp({
    create: { width, height, channels: 3, background: water, noise: { type: 'gaussian', mean: 120, sigma: 40 } },
  })
    .withExif({
      IFD0: { Artist: 'Ada Secret', Make: 'Camera' },
      IFD2: { BodySerialNumber: 'SN-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 12/1' },
    })
    .withMetadata({ orientation })
    .toFormat(type, type === 'avif' ? { effort: 0 } : {})
    .toBuffer();
}
