import { inflateSync } from 'node:zlib';

/** Bytes of the headers of WOFF 1.0 and of OpenType, and of each line of their lists of tables. */
const WOFF = { header: 44, entry: 20 } as const;
const OPEN_TYPE = { header: 12, entry: 16 } as const;

/**
 * Left out: ligatures and kerning take more time than all the rest of a PDF, and a form does without.
 */
const LAYOUT: ReadonlySet<string> = new Set(['GDEF', 'GPOS', 'GSUB']);

interface FontTable {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly data: Buffer;
}

/**
 * Turns a font for the web (WOFF 1.0, W3C) into the OpenType font that it holds. `fontkit` reads both,
 * but unpacks the outlines of a WOFF once for each letter.
 * @returns the font without its tables of layout
 */
export function unpackFont(woff: Buffer): Buffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    readTable(woff, index),
  ).filter(({ tag }) => !LAYOUT.has(tag.toString('latin1')));
  const count = tables.length;
  const header = Buffer.alloc(OPEN_TYPE.header + count * OPEN_TYPE.entry);
  woff.copy(header, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = OPEN_TYPE.header + index * OPEN_TYPE.entry;
    tag.copy(header, entry);
    header.writeUInt32BE(checksum, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    // Tables start at multiples of four bytes.
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

function readTable(woff: Buffer, index: number): FontTable {
  const entry = WOFF.header + index * WOFF.entry;
  const offset = woff.readUInt32BE(entry + 4);
  const packedLength = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    // A table that would not shrink is there as it is.
    data: packedLength < length ? inflateSync(packed) : packed,
  };
}
