import { readName, readValue, skipSpaces, type Room } from './pdf-lexer.ts';
import {
  isDictionary,
  UnreadablePdf,
  valueOf,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';

/** An object of a file, and where the bytes of its stream start, if it has one. */
export interface PdfObject {
  /** Nothing where its header is not simple: nobody can refer to it for sure. */
  readonly number: number | undefined;
  readonly generation: number;
  readonly value: PdfValue;
  readonly streamAt: number | undefined;
}

/** All that a file holds in plain sight. */
export interface PdfContent {
  readonly objects: readonly PdfObject[];
  readonly trailers: readonly PdfDictionary[];
  readonly room: Room;
}

/** How many times over a file may be read: strings and comments can hold what looks like objects. */
const TIMES_OVER = 3;
/** More than a file of ten megabytes holds when a program wrote it. */
const MOST_OBJECTS = 250_000;
const HEADER = /(?<number>\d{1,9})\s+(?<generation>\d{1,5})\s*$/u;
const LONGEST_HEADER = 32;
const [LINE_FEED, RETURN] = [10, 13];

/**
 * Finds every object of a file wherever it is, in strings, in comments and in streams too: a table at its
 * end tells readers where objects are, and it can lead them anywhere.
 * @throws {UnreadablePdf}
 */
export function readObjects(bytes: Uint8Array): PdfContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const room = { left: TIMES_OVER * bytes.length + 4096 };
  const objects: PdfObject[] = [];
  const trailers: PdfDictionary[] = [];
  let met = 0;
  for (let at = buffer.indexOf('obj'); at >= 0; at = buffer.indexOf('obj', at + 3)) {
    if (buffer.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    met += 1;
    if (met > MOST_OBJECTS) throw new UnreadablePdf('unreadable');
    const before = buffer.toString('latin1', Math.max(0, at - LONGEST_HEADER), at);
    const { number, generation } = HEADER.exec(before)?.groups ?? {};
    const { value, end } = readValue(bytes, at + 3, room);
    if (value === undefined) continue;
    const streamAt = isDictionary(value) ? startOfStream(buffer, end) : undefined;
    objects.push({
      number: number === undefined ? undefined : Number(number),
      generation: Number(generation ?? 0),
      value,
      streamAt,
    });
    // Tables may be streams, whose dictionary stands for a trailer.
    if (isDictionary(value) && valueOf(value, 'Root') !== undefined) trailers.push(value);
  }
  for (let at = buffer.indexOf('trailer'); at >= 0; at = buffer.indexOf('trailer', at + 7)) {
    const { value } = readValue(bytes, at + 7, room);
    if (isDictionary(value)) trailers.push(value);
  }
  return { objects, trailers, room };
}

function startOfStream(buffer: Buffer, end: number): number | undefined {
  const at = skipSpaces(buffer, end);
  if (buffer.toString('latin1', at, at + 6) !== 'stream') return undefined;
  if (buffer[at + 6] === RETURN) return buffer[at + 7] === LINE_FEED ? at + 8 : at + 7;
  return buffer[at + 6] === LINE_FEED ? at + 7 : at + 6;
}

/** Every name of some bytes, wherever it is, however its letters are written. */
export function* namesIn(bytes: Uint8Array): Generator<string> {
  for (let at = bytes.indexOf(47); at >= 0; at = bytes.indexOf(47, at + 1)) {
    yield readName(bytes, at + 1).name;
  }
}
