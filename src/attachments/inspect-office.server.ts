import { gunzipSync } from 'node:zlib';
import type { FileRefusal } from '../questions/files/kept-files-texts.ts';
import {
  asText,
  holdsEicar,
  isBox,
  isGzip,
  isProgram,
  isZip,
  startsAsArchive,
} from './byte-search.ts';
import { createWordsReader } from './office/office-words.ts';
import { readEntries, RefusedPart, type ArchiveRoom } from './office/read-archive.server.ts';
import { isXml, OddXml, readXml } from './office/read-xml.ts';
import { isPictureTooLarge } from './pixels.ts';

/** More than any document written by people. */
const MOST_ENTRIES = 3000;
const LARGEST_OPEN = 100 * 1024 * 1024;
/** Text shrinks twenty times at most, tables fifty: beyond, it was made to fill a disk. */
const LARGEST_RATIO = 200;
const SMALL_ANYWAY = 2 * 1024 * 1024;
/** Text of a document, all parts together: a book of ten thousand pages. */
const LARGEST_TEXT = 40 * 1024 * 1024;
/** A chart of a text holds its table, which holds nothing more. */
const DEEPEST = 2;
const PROGRAM =
  /(?:vba(?:project|data)[^/]*|\.(?:exe|dll|com|pif|cpl|msi|js|jse|vbs|vbe|wsf|bat|cmd|ps1|jar|scr|hta|lnk|url|reg|sh|py|xll|[a-z]{2,3}m))$/iu;
const PROGRAMS_FOLDER = /(?:^|\/)(?:basic|scripts|activex|macrosheets|dialogsheets|customui)\//iu;
/** Fonts whose start was changed on purpose look like anything. */
const FONT = /\.odttf$/iu;
/** What says that an archive is a document. */
const DOCUMENT = /^(?:\[content_types\]\.xml|mimetype)$/iu;

/** What is wrong in a document of an office suite, which is an archive; nothing when it is right. */
export async function inspectOffice(bytes: Uint8Array): Promise<FileRefusal | undefined> {
  const most = Math.min(LARGEST_OPEN, Math.max(SMALL_ANYWAY, bytes.length * LARGEST_RATIO));
  const room = { entries: MOST_ENTRIES, open: most, text: LARGEST_TEXT };
  try {
    await inspectDocument(bytes, room, 1);
    return undefined;
  } catch (error) {
    // Names that lead out of the folder, sizes that lie, a table that is cut: yauzl refuses them.
    return error instanceof RefusedPart ? error.reason : 'broken';
  }
}

type Room = ArchiveRoom & { text: number };

async function inspectDocument(bytes: Uint8Array, room: Room, depth: number): Promise<void> {
  const found = { isDocument: false };
  await readEntries(bytes, room, async (name, part) => {
    found.isDocument ||= DOCUMENT.test(name);
    if (PROGRAM.test(name) || PROGRAMS_FOLDER.test(name)) throw new RefusedPart('program');
    if (part === undefined) return;
    if (isZip(part) && depth < DEEPEST) await inspectDocument(part, room, depth + 1);
    else inspectPart(name, part, room);
  });
  if (!found.isDocument) throw new RefusedPart('archive');
}

function inspectPart(name: string, part: Uint8Array, room: Room): void {
  const text = asText(part);
  if (holdsEicar(text)) throw new RefusedPart('virus');
  // Older documents and controls are boxes, whatever their name: what is in them can be started.
  if (isBox(part)) throw new RefusedPart('embedded');
  if (isProgram(part) && !FONT.test(name)) throw new RefusedPart('program');
  if (isGzip(part) ? !isPackedDrawing(part) : !FONT.test(name) && startsAsArchive(text)) {
    throw new RefusedPart('archive');
  }
  if (text.startsWith('%PDF-')) throw new RefusedPart('embedded');
  if (isPictureTooLarge(part)) throw new RefusedPart('huge');
  if (isXml(part)) inspectText(part, room);
}

const WINDOWS_DRAWINGS = ['\u00D7\u00CD\u00C6\u009A', '\u0001\0\t\0', '\u0002\0\t\0'];

/** `.emz` and `.wmz`: a drawing of Windows, compressed by Word. */
function isPackedDrawing(part: Uint8Array): boolean {
  try {
    const open = asText(gunzipSync(part, { maxOutputLength: SMALL_ANYWAY * 10 }));
    return (
      (open.startsWith('\u0001\0\0\0') && open.startsWith(' EMF', 40)) ||
      WINDOWS_DRAWINGS.some((start) => open.startsWith(start))
    );
  } catch {
    return false;
  }
}

function inspectText(part: Uint8Array, room: Room): void {
  room.text -= part.length;
  if (room.text < 0) throw new RefusedPart('huge');
  const words = createWordsReader((reason) => {
    throw new RefusedPart(reason);
  });
  try {
    readXml(part, words);
    words.end();
  } catch (error) {
    throw error instanceof OddXml ? new RefusedPart('unreadable') : error;
  }
}
