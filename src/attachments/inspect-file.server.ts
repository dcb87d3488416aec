import { fileTypeFromBuffer } from 'file-type';
import { FILE_TYPES, LARGEST_FILE, type FileType } from '../questions/files/files.ts';
import type { FileRefusal } from '../questions/files/kept-files-texts.ts';
import { asText, holdsAnother, holdsEicar, holdsMarkup, startsAsArchive } from './byte-search.ts';
import { announcedExtension, cleanFileName } from './clean-file-name.ts';
import { inspectOffice } from './inspect-office.server.ts';
import { inspectPdf, pdfStart } from './inspect-pdf.server.ts';
import { isPictureTooLarge } from './pixels.ts';

/** What a file is, as its bytes show; or why it is not kept. The name is safe to show either way. */
export type Inspection =
  | { readonly isRefused: false; readonly name: string; readonly type: FileType }
  | { readonly isRefused: true; readonly name: string; readonly reason: FileRefusal };

const PHOTOS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp', 'heic']);
const OFFICE: ReadonlySet<string> = new Set(['docx', 'odt', 'xlsx', 'ods']);
const ARCHIVES: ReadonlySet<string> = new Set([
  'zip',
  'rar',
  '7z',
  'gz',
  'tar',
  'bz2',
  'xz',
  'jar',
]);
/** Extensions that are another word for a type. */
const SAME: Readonly<Record<string, FileType>> = {
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  jif: 'jpg',
  jfi: 'jpg',
  pjpeg: 'jpg',
  pjp: 'jpg',
  heif: 'heic',
  hif: 'heic',
};

/**
 * Looks at a file before it is kept: its bytes say what it is, never its name or what a browser says.
 * @param name as it was sent
 * @param accepted types that the question takes
 */
export async function inspectFile(
  bytes: Uint8Array,
  name: string,
  accepted: readonly FileType[],
): Promise<Inspection> {
  const refused = (reason: FileRefusal): Inspection => {
    return { isRefused: true, name: cleanFileName(name), reason };
  };
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  const text = asText(bytes);
  if (holdsEicar(text)) return refused('virus');
  const found = (await typeOf(bytes)) ?? typeWithin(bytes);
  const type = FILE_TYPES.find((one) => one === found);
  if (type === undefined) return refused(refusalOfType(found));
  if (!isAnnounced(name, type)) return refused('disguised');
  if (!accepted.includes(type)) return refused('unknown-type');
  const reason = await inspectContent(type, bytes, text);
  return reason === undefined
    ? { isRefused: false, name: cleanFileName(name, type), type }
    : refused(reason);
}

async function typeOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.ext;
  } catch {
    // It reads into archives, and says so by an error when they are cut.
    return undefined;
  }
}

/** A PDF after what printers and copies leave before it: line ends, a mark of order, orders to the printer. */
function typeWithin(bytes: Uint8Array): FileType | undefined {
  const start = pdfStart(bytes);
  if (start === undefined) return undefined;
  const before = asText(bytes.subarray(0, start));
  return startsAsArchive(before) || holdsMarkup(`${before} `) ? undefined : 'pdf';
}

function refusalOfType(found: string | undefined): FileRefusal {
  if (found === undefined) return 'unknown-type';
  if (ARCHIVES.has(found)) return 'archive';
  // Office documents with a password are boxes of an older kind.
  if (found === 'cfb') return 'encrypted';
  return /^(?:doc|dot|xls|xlt|ppt|pot|pps)m$/u.test(found) ? 'program' : 'unknown-type';
}

/** Phones write « .jpg » on photos of another kind: a photo is a photo. */
function isAnnounced(name: string, type: FileType): boolean {
  const extension = announcedExtension(name);
  if (extension === undefined) return true;
  const announced = SAME[extension] ?? extension;
  return announced === type || (PHOTOS.has(announced) && PHOTOS.has(type));
}

function inspectContent(type: FileType, bytes: Uint8Array, text: string) {
  if (type === 'pdf') return inspectPdf(bytes);
  if (OFFICE.has(type)) return inspectOffice(bytes);
  if (isPictureTooLarge(bytes)) return 'huge';
  return holdsAnother(text) ? 'mixed' : undefined;
}
