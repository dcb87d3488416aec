import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import { FILE_TYPES } from '../../src/questions/files/files.ts';
import { aPhoto } from '../builders/joined-files.ts';

const outcomeOf = async (bytes: Uint8Array, name: string) => {
  const found = await inspectFile(bytes, name, FILE_TYPES);
  return found.isRefused ? found.reason : found.type;
};
const uint = (value: number, bytes: 2 | 4) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const uint24 = (value: number) => Buffer.from([value, value >> 8, value >> 16]);

/** A photo of a size, of each kind that can say one as large. */
const kinds = {
  png: (width: number, height: number) => {
    const photo = aPhoto('png');
    photo.writeUInt32BE(width, 16);
    photo.writeUInt32BE(height, 20);
    return photo;
  },
  jpg: (width: number, height: number, marker = 0xc0) =>
    Buffer.concat([
      aPhoto('jpg'),
      // Bytes that fill are allowed before a marker.
      Buffer.from([0xff, 0xff, 0xff, marker, 0, 17, 8]),
      uint(height, 2),
      uint(width, 2),
      Buffer.from([3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]),
    ]),
  webp: (width: number, height: number) =>
    Buffer.concat([
      latin1('RIFF\u001A\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0'),
      uint24(width - 1),
      uint24(height - 1),
    ]),
  heic: (width: number, height: number) =>
    Buffer.concat([
      aPhoto('heic'),
      latin1('\0\0\0\u0014ispe\0\0\0\0'),
      uint(width, 4),
      uint(height, 4),
    ]),
};

describe.each(Object.entries(kinds))('a photo, %s', (type, draw) => {
  test('as large as those of phones and scanners is kept', async () => {
    for (const [width, height] of [
      [1, 1],
      [4032, 3024],
      [16_320, 12_240],
      [20_000, 3000],
    ] as const) {
      expect(await outcomeOf(draw(width, height), `a.${type}`)).toBe(type);
    }
  });

  test('larger than anything is refused, whatever smaller size comes before or after', async () => {
    const side = fc.integer({ min: 16_384, max: 65_000 });
    await fc.assert(
      fc.asyncProperty(side, side, fc.boolean(), async (width, height, isFirst) => {
        const [large, small] = [draw(width, height), draw(10, 10)];
        const photo = isFirst ? Buffer.concat([large, small]) : Buffer.concat([small, large]);
        expect(await outcomeOf(photo, `a.${type}`)).toBe('huge');
      }),
      { numRuns: 30 },
    );
  });
});

test('a PNG of sixty thousand pixels a side is refused', async () => {
  expect(await outcomeOf(kinds.png(60_000, 60_000), 'a.png')).toBe('huge');
  expect(await outcomeOf(kinds.png(2 ** 31, 1), 'a.png')).toBe('huge');
});

test('each way of a JPEG is read', async () => {
  for (const marker of [0xc1, 0xc2, 0xc3, 0xc5, 0xc9, 0xca, 0xcf]) {
    expect(await outcomeOf(kinds.jpg(60_000, 60_000, marker), 'a.jfif')).toBe('huge');
  }
});
