import type { PdfKey } from './pdf-key.server.ts';
import { readValue, type Room } from './pdf-lexer.ts';
import type { PdfObject } from './pdf-objects.ts';
import { openStream, type OpenRoom } from './pdf-streams.server.ts';
import { isDictionary, isName, valueOf } from './pdf-value.ts';

/** Objects packed together, out of sight: what they are once open. */
export interface PdfPack {
  readonly bytes: Uint8Array;
  readonly objects: readonly PdfObject[];
}

/** Whether an object packs others: what readers look at, whatever it says that it is. */
export function isPack({ value, streamAt }: PdfObject): boolean {
  if (streamAt === undefined || !isDictionary(value)) return false;
  const numbers = ['N', 'First'].map((key) => typeof valueOf(value, key));
  return isName(valueOf(value, 'Type'), 'ObjStm') || numbers.every((type) => type === 'number');
}

/** Opens a pack. @throws {UnreadablePdf} */
export function openPack(
  file: Buffer,
  pack: PdfObject,
  key: PdfKey | undefined,
  open: OpenRoom,
): PdfPack {
  const bytes = openStream(file, pack, key, open);
  const first = isDictionary(pack.value) ? valueOf(pack.value, 'First') : undefined;
  const room: Room = { left: 6 * bytes.length + 4096 };
  const objects: PdfObject[] = [];
  for (let at = 0; ;) {
    const number = readValue(bytes, at, room);
    const offset = readValue(bytes, number.end, room);
    if (typeof number.value !== 'number' || typeof offset.value !== 'number') break;
    const { value } = readValue(
      bytes,
      (typeof first === 'number' ? first : 0) + offset.value,
      room,
    );
    if (value !== undefined) {
      objects.push({ number: number.value, generation: 0, value, streamAt: undefined });
    }
    at = offset.end;
  }
  return { bytes, objects };
}
