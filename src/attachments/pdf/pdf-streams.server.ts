import { inflateRawSync, constants } from 'node:zlib';
import type { PdfKey } from './pdf-key.server.ts';
import type { PdfObject } from './pdf-objects.ts';
import {
  isDictionary,
  isList,
  isName,
  UnreadablePdf,
  valueOf,
  type PdfValue,
} from './pdf-value.ts';

/** Bytes that streams may hold in all once open. */
export interface OpenRoom {
  left: number;
}

/** A header of two bytes, before what is compressed. */
const HEADER_BYTES = 2;

/**
 * Opens the stream of an object: as it is, or compressed in the one way that programs use for objects.
 * @throws {UnreadablePdf} when it is written in another way, or out of proportion
 */
export function openStream(
  file: Buffer,
  { number, generation, value, streamAt }: PdfObject,
  key: PdfKey | undefined,
  room: OpenRoom,
): Uint8Array {
  if (!isDictionary(value) || streamAt === undefined) throw new UnreadablePdf('unreadable');
  const isPacked = packing(valueOf(value, 'Filter'));
  if (isPacked && hasPredictor(valueOf(value, 'DecodeParms') ?? null)) {
    throw new UnreadablePdf('unreadable');
  }
  const end = endOfStream(file, streamAt, valueOf(value, 'Length'));
  if (key !== undefined) {
    const plain = key.decipher(file.subarray(streamAt, end), number ?? 0, generation, 'stream');
    return isPacked ? inflate(plain, room) : spend(plain, room);
  }
  // Compressed bytes tell their own end.
  return isPacked
    ? inflate(file.subarray(streamAt), room)
    : spend(file.subarray(streamAt, end), room);
}

/** Whether it is compressed. */
function packing(filter: PdfValue | undefined): boolean {
  const filters = isList(filter) ? filter : [filter ?? null];
  const [first = null] = filters;
  if (first === null) return false;
  const isFlate = isName(first, 'FlateDecode') || isName(first, 'Fl');
  if (filters.length > 1 || !isFlate) throw new UnreadablePdf('unreadable');
  return true;
}

function hasPredictor(parameters: PdfValue): boolean {
  if (parameters === null) return false;
  if (isList(parameters)) return parameters.some(hasPredictor);
  if (!isDictionary(parameters)) return true;
  return parameters.pairs.some(([key, value]) => key === 'Predictor' && value !== 1);
}

function endOfStream(file: Buffer, start: number, length: PdfValue | undefined): number {
  const said = typeof length === 'number' ? start + length : -1;
  const isRight = said >= start && /^\s*endstream/u.test(file.toString('latin1', said, said + 12));
  if (isRight) return said;
  const found = file.indexOf('endstream', start);
  if (found < 0) return file.length;
  const tail = file.toString('latin1', found - 2, found);
  return found - (/\r?\n$/u.exec(tail)?.[0].length ?? 0);
}

function inflate(bytes: Uint8Array, room: OpenRoom): Uint8Array {
  const [first = 0, second = 0] = bytes;
  if (first % 16 !== 8 || (first * 256 + second) % 31 !== 0) throw new UnreadablePdf('unreadable');
  try {
    const open = inflateRawSync(bytes.subarray(HEADER_BYTES), {
      maxOutputLength: Math.max(1, room.left),
      // What is cut short is read as far as it goes, as readers do.
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return spend(open, room);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new UnreadablePdf(code === 'ERR_BUFFER_TOO_LARGE' ? 'huge' : 'unreadable');
  }
}

function spend(bytes: Uint8Array, room: OpenRoom): Uint8Array {
  room.left -= bytes.length;
  if (room.left < 0) throw new UnreadablePdf('huge');
  return bytes;
}
