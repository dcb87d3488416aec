/** The harmless text that every antivirus knows, in two parts: no file of ours holds it whole. */
const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/** Bytes as a text of the same length, to look for words in them. */
export function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Whether the test file of antivirus programs is inside. */
export function holdsEicar(text: string): boolean {
  return text.includes(EICAR);
}

const MARKUP = /<(?:script|html|!doctype\s+html|\?php|iframe|svg)[\s>/]/iu;
/** The entry of a table of contents, and its end: both, because four bytes alone come by chance. */
const ARCHIVE_PARTS = ['PK\u0001\u0002', 'PK\u0005\u0006'];

/**
 * Whether a second file hides in this one: a page, a program for browsers, an archive, a PDF.
 * @param after where its own header ends
 */
export function holdsAnother(text: string, after = 5): boolean {
  return (
    MARKUP.test(text) ||
    ARCHIVE_PARTS.every((part) => text.includes(part)) ||
    text.includes('%PDF-', after)
  );
}

/** Whether a page, or a drawing that can hold a script, is inside. */
export function holdsMarkup(text: string): boolean {
  return MARKUP.test(text);
}

const startsWith = (bytes: Uint8Array, mark: string) =>
  asText(bytes.subarray(0, mark.length)) === mark;

export const isZip = (bytes: Uint8Array) => startsWith(bytes, 'PK\u0003\u0004');
export const isGzip = (bytes: Uint8Array) => startsWith(bytes, '\u001F\u008B');
/** The box of documents before 2007, of controls and of macros. */
export const isBox = (bytes: Uint8Array) => startsWith(bytes, '\u00D0\u00CF\u0011\u00E0');
export const isProgram = (bytes: Uint8Array) =>
  startsWith(bytes, 'MZ') || startsWith(bytes, '\u007FELF');

/** How archives start. */
const ARCHIVES: readonly string[] = [
  'PK\u0003\u0004',
  'Rar!',
  '7z\u00BC\u00AF',
  '\u001F\u008B',
  'BZh',
  '\u00FD7zXZ',
  'MSCF',
  'xar!',
  'ITSF',
];

/** Whether what starts so is an archive. */
export function startsAsArchive(start: string): boolean {
  return ARCHIVES.some((mark) => start.startsWith(mark));
}
