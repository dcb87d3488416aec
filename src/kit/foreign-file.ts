/** How documents of other programs begin, and what people call them. */
const FOREIGN: readonly (readonly [start: string, name: string])[] = [
  ['PK\u0003\u0004', 'un document de Word, d’Excel ou de LibreOffice'],
  ['\u00d0\u00cf\u0011\u00e0', 'un ancien document de Word ou d’Excel'],
  ['{\\rtf', 'un document RTF'],
  ['%PDF-', 'un PDF'],
  ['\u001f\u008b', 'un fichier compressé'],
];

/** What a file really is, when it is no text whatever its name says. */
export function foreignFile(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return FOREIGN.find(([mark]) => start.startsWith(mark))?.[1];
}
