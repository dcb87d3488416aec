import { inflateSync } from 'node:zlib';
import type { FileRefusal } from '../questions/files/files-texts.ts';
import { asText, holdsAnother } from './byte-search.ts';

/** A name of PDF, whose letters may each be written as `#` and two digits. */
const nameOf = (word: string) =>
  new RegExp(
    `/${Array.from(word)
      .map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`)
      .join('')}(?![A-Za-z])`,
    'u',
  );
const ACTIONS = ['JavaScript', 'Launch', 'RichMedia', 'XFA'].map(nameOf);
const ENCRYPTED = nameOf('Encrypt');
/** Objects packed together: their names are out of sight. */
const PACKED = /\/ObjStm\b[^]{0,400}?stream\r?\n/gu;
/** What one pack of objects may hold once open. */
const LARGEST_PACK = 20 * 1024 * 1024;
/** Room after the last mark of the end: programs leave a few line ends. */
const LONGEST_TAIL = 1024;

/** What is wrong in a PDF; nothing when it only holds pages. */
export function inspectPdf(bytes: Uint8Array): FileRefusal | undefined {
  const text = asText(bytes);
  const end = text.lastIndexOf('%%EOF');
  if (!text.startsWith('%PDF-') || end < 0) return 'broken';
  if (ENCRYPTED.test(text)) return 'encrypted';
  const packs = packedObjects(bytes, text);
  if (packs === undefined) return 'huge';
  if ([text, ...packs].some((part) => ACTIONS.some((action) => action.test(part)))) {
    return 'program';
  }
  if (text.length - end > LONGEST_TAIL || holdsAnother(text)) return 'mixed';
  return undefined;
}

/** @returns the texts of packed objects, or `undefined` when one would be out of proportion */
function packedObjects(bytes: Uint8Array, text: string): readonly string[] | undefined {
  const packs: string[] = [];
  let room = LARGEST_PACK;
  for (const { index, 0: found } of text.matchAll(PACKED)) {
    const start = index + found.length;
    const end = text.indexOf('endstream', start);
    try {
      const open = inflateSync(bytes.subarray(start, end < 0 ? undefined : end), {
        maxOutputLength: Math.max(1, room),
      });
      room -= open.length;
      packs.push(asText(open));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ERR_BUFFER_TOO_LARGE') return undefined;
      // Packed in another way, or damaged: readers will say so.
    }
  }
  return packs;
}
