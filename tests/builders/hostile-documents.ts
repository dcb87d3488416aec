import { upTo } from './hostile-requests.ts';

/** What makes a document long to look at, when it is repeated. */
const PDF_PIECES = [
  '/ObjStm stream ',
  '/#4AavaScript ',
  '/Filter[/FlateDecode/ASCIIHexDecode] ',
  'obj endobj ',
  '<<',
  '(((',
  '/Length 999999999 stream\n',
  'xref\n0 99999\n',
  '%%EOF\n%PDF-1.7\n',
];
const PDF = '%PDF-1.7\n';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex');

/** A document of at most a megabyte that is none, or that is long to look at. */
export function hostileDocument(random: () => number): { name: string; bytes: Buffer } {
  const size = Math.floor(1_000_000 ** random());
  const piece = PDF_PIECES[Math.floor(random() * PDF_PIECES.length)] ?? '';
  const kind = random();
  if (kind < 0.6) return { name: 'a.pdf', bytes: Buffer.from(PDF + upTo(size, piece)) };
  // 60 000 × 60 000 pixels, told in the header.
  const sides = Buffer.from('0000ea600000ea600806000000', 'hex');
  if (kind < 0.8) {
    return { name: 'a.png', bytes: Buffer.concat([PNG, sides, Buffer.alloc(size, 'IDAT')]) };
  }
  return { name: 'a.jpg', bytes: Buffer.concat([JPEG, Buffer.alloc(size, 'ffe1ffff', 'hex')]) };
}
