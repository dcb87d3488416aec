import { readLiteral, readHexadecimal } from './pdf-strings.ts';
import { UnreadablePdf, type PdfValue } from './pdf-value.ts';

/** Bytes that may still be read: a file that has the same ones read again and again runs out of them. */
export interface Room {
  left: number;
}

/** A value, and where it ends; nothing where none starts. */
export interface ReadValue {
  readonly value: PdfValue | undefined;
  readonly end: number;
}

/** Deeper than any program writes. */
const DEEPEST = 100;
const LONGEST_NAME = 256;
/** Of a number: what is longer is no value. */
const LONGEST_WORD = 64;
const SPACES = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)));
const [LINE_FEED, RETURN] = [10, 13];
const [OPEN, LESS, MORE, SQUARE, END_SQUARE, SLASH, PERCENT, HASH] = [
  40, 60, 62, 91, 93, 47, 37, 35,
];

const isRegular = (byte: number | undefined) =>
  byte !== undefined && !SPACES.has(byte) && !DELIMITERS.has(byte);

/** The first byte that is neither a space nor in a comment. */
export function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (SPACES.has(bytes[at] ?? -1)) at += 1;
    if (bytes[at] !== PERCENT) return at;
    while (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== RETURN) at += 1;
  }
}

/** A name, from the byte after its slash, with what `#` and two digits hide. */
export function readName(bytes: Uint8Array, start: number): { name: string; end: number } {
  let name = '';
  let at = start;
  while (isRegular(bytes[at])) {
    const byte = bytes[at] ?? 0;
    const digits = byte === HASH ? latin1(bytes, at + 1, at + 3) : '';
    const isHidden = /^[\da-f]{2}$/iu.test(digits);
    if (name.length < LONGEST_NAME) {
      name += String.fromCharCode(isHidden ? Number.parseInt(digits, 16) : byte);
    }
    at += isHidden ? 3 : 1;
  }
  return { name, end: at };
}

/** Reads the value that starts at a place, as readers of PDF do. @throws {UnreadablePdf} */
export function readValue(bytes: Uint8Array, from: number, room: Room, depth = 0): ReadValue {
  if (depth > DEEPEST) throw new UnreadablePdf('unreadable');
  const start = skipSpaces(bytes, from);
  const spend = (read: ReadValue): ReadValue => {
    room.left -= read.end - from;
    if (room.left < 0) throw new UnreadablePdf('unreadable');
    return read;
  };
  switch (bytes[start]) {
    case SLASH: {
      const { name, end } = readName(bytes, start + 1);
      return spend({ value: { name }, end });
    }
    case OPEN:
      return spend(readLiteral(bytes, start + 1));
    case LESS:
      return bytes[start + 1] === LESS
        ? readDictionary(bytes, start + 2, room, depth)
        : spend(readHexadecimal(bytes, start + 1));
    case SQUARE: {
      const { values, end } = readValues(bytes, start + 1, room, depth);
      return { value: values, end: bytes[end] === END_SQUARE ? end + 1 : end };
    }
    default:
      return spend(readWord(bytes, start));
  }
}

function readDictionary(bytes: Uint8Array, start: number, room: Room, depth: number): ReadValue {
  const { values, end } = readValues(bytes, start, room, depth);
  const pairs: [string, PdfValue][] = [];
  for (let at = 0; at < values.length; at += 1) {
    const key = values[at];
    if (typeof key !== 'object' || key === null || !('name' in key)) continue;
    pairs.push([key.name, values[at + 1] ?? null]);
    at += 1;
  }
  return { value: { pairs }, end: bytes[end] === MORE ? end + 2 : end };
}

/** Values until something that is none. */
function readValues(bytes: Uint8Array, start: number, room: Room, depth: number) {
  const values: PdfValue[] = [];
  let at = start;
  for (;;) {
    const { value, end } = readValue(bytes, at, room, depth + 1);
    at = end;
    if (value !== undefined) values.push(value);
    else if (isReferenceMark(bytes, at) && values.length >= 2) {
      const [to] = values.splice(-2);
      values.push(typeof to === 'number' ? { to } : null);
      at += 1;
    } else return { values, end: at };
  }
}

const isReferenceMark = (bytes: Uint8Array, at: number) =>
  bytes[at] === 82 && !isRegular(bytes[at + 1]);

/** A number, `true`, `false` or `null`; any other word is no value, and stays to be read. */
function readWord(bytes: Uint8Array, start: number): ReadValue {
  let end = start;
  while (end < start + LONGEST_WORD && isRegular(bytes[end])) end += 1;
  const word = latin1(bytes, start, end);
  if (/^[+-]*\d*\.?\d*$/u.test(word) && /\d/u.test(word)) {
    const size = Number(word.replace(/^[+-]*/u, ''));
    return { value: word.startsWith('-') ? -size : size, end };
  }
  const known = { true: true, false: false, null: null }[word];
  return known === undefined ? { value: undefined, end: start } : { value: known, end };
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
