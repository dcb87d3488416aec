/** A plan of one metre at 400 dots an inch, or the largest photo of a phone; a gigabyte once drawn. */
const MOST_PIXELS = 250_000_000;
/** Longest side that JPEG can hold. */
const LONGEST_SIDE = 65_535;
/** Of a TIFF, whose pages may lead to each other in a circle. */
const MOST_PAGES = 64;

/** Whether a picture is larger than anything that people send: drawing it would freeze the agent's machine. */
export function isBeyondScreens(width: number, height: number): boolean {
  return width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS;
}

/**
 * Whether a picture says so anywhere: one made to harm may hold a small size for whoever looks, then
 * another one. Unknown kinds are none of ours.
 */
export function isPictureTooLarge(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const [width, height] of sizesOf(bytes, view)) {
    if (isBeyondScreens(width, height)) return true;
  }
  return false;
}

type Size = readonly [width: number, height: number];

function* sizesOf(bytes: Uint8Array, view: DataView): Generator<Size> {
  const starts = (mark: string) => isAt(bytes, 0, mark);
  if (starts('\u0089PNG')) yield* pngSizes(bytes, view);
  else if (starts('\u00FF\u00D8')) yield* jpegSizes(bytes, view);
  else if (starts('RIFF')) yield* webpSizes(bytes, view);
  else if (isAt(bytes, 4, 'ftyp')) yield* heicSizes(bytes, view);
  else if (starts('GIF8')) yield* gifSizes(bytes, view);
  else if (starts('BM') && bytes.length >= 26) {
    yield [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))];
  } else if (starts('II*\0') || starts('MM\0*')) yield* tiffSizes(bytes, view);
}

/** Places of a mark that enough bytes follow. */
function* placesOf(bytes: Uint8Array, mark: string, room: number): Generator<number> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(mark, 0, 'latin1'); at >= 0;) {
    if (at + room > bytes.length) return;
    yield at;
    at = buffer.indexOf(mark, at + mark.length, 'latin1');
  }
}

function isAt(bytes: Uint8Array, at: number, mark: string): boolean {
  return Array.from(mark).every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
}

function* pngSizes(bytes: Uint8Array, view: DataView): Generator<Size> {
  // With its length before it: four letters alone come by chance.
  for (const at of placesOf(bytes, '\0\0\0\rIHDR', 16))
    yield [view.getUint32(at + 8), view.getUint32(at + 12)];
}

/** Frame headers: their marker never comes by chance in what is compressed. */
function* jpegSizes(bytes: Uint8Array, view: DataView): Generator<Size> {
  for (
    let at = bytes.indexOf(0xff);
    at >= 0 && at + 10 <= bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && view.getUint16(at + 2) === 8 + 3 * (bytes[at + 9] ?? 0)) {
      yield [view.getUint16(at + 7), view.getUint16(at + 5)];
    }
  }
}

function* webpSizes(bytes: Uint8Array, view: DataView): Generator<Size> {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  for (const at of placesOf(bytes, 'VP8X', 18)) yield [uint24(at + 12) + 1, uint24(at + 15) + 1];
  for (const at of placesOf(bytes, '\u009D\u0001*', 7)) {
    yield [view.getUint16(at + 3, true) & 0x3fff, view.getUint16(at + 5, true) & 0x3fff];
  }
  for (const at of placesOf(bytes, 'VP8L', 13)) {
    const bits = view.getUint32(at + 9, true);
    yield [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
}

/** Every picture of the box, and the grid that they make. */
function* heicSizes(bytes: Uint8Array, view: DataView): Generator<Size> {
  for (const at of placesOf(bytes, '\0\0\0\u0014ispe', 20)) {
    yield [view.getUint32(at + 12), view.getUint32(at + 16)];
  }
}

function* gifSizes(bytes: Uint8Array, view: DataView): Generator<Size> {
  if (bytes.length >= 10) yield [view.getUint16(6, true), view.getUint16(8, true)];
}

function* tiffSizes(bytes: Uint8Array, view: DataView): Generator<Size> {
  if (bytes.length < 8) return;
  const isLittle = bytes[0] === 0x49;
  let at = view.getUint32(4, isLittle);
  for (let page = 0; page < MOST_PAGES && at > 0 && at + 2 <= bytes.length; page += 1) {
    const count = view.getUint16(at, isLittle);
    const sides = [0, 0];
    for (let tag = at + 2; tag + 12 <= bytes.length && tag < at + 2 + 12 * count; tag += 12) {
      const which = view.getUint16(tag, isLittle) - 256;
      const isShort = view.getUint16(tag + 2, isLittle) === 3;
      const value = isShort ? view.getUint16(tag + 8, isLittle) : view.getUint32(tag + 8, isLittle);
      if (which === 0 || which === 1) sides[which] = value;
    }
    yield [sides[0] ?? 0, sides[1] ?? 0];
    const next = at + 2 + 12 * count;
    at = next + 4 <= bytes.length ? view.getUint32(next, isLittle) : 0;
  }
}
