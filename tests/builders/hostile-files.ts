import { deflateSync, gzipSync } from 'node:zlib';
import { LARGEST_FILE } from '../../src/schemas/fields/files.ts';
import type { FileRefusal } from '../../src/texts/attachments.ts';
import { zipOf } from '../support/zip.ts';
import { aDocument, aPdf, aPhoto } from './joined-files.ts';

/** The test file of antivirus programs, in pieces so that none takes this one for it. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-',
  'ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** A file made to harm: refused for a reason, or kept under a name that does nothing. */
export interface HostileFile {
  readonly about: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly outcome: { readonly refused: FileRefusal } | { readonly keptAs: string };
}

const text = (words: string) => () => Buffer.from(words);
const refused = (about: string, name: string, reason: FileRefusal, bytes: () => Uint8Array) => ({
  about,
  name,
  bytes,
  outcome: { refused: reason },
});
const inert = (about: string, name: string, keptAs: string, bytes: () => Uint8Array) => ({
  about,
  name,
  bytes,
  outcome: { keptAs },
});
/** Objects packed out of sight. */
const packed = (object: string) => {
  const data = deflateSync(object).toString('latin1');
  return `3 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream endobj`;
};
const script = '4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj';
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);
const ofSize = (size: number) => {
  const pdf = aPdf();
  return Buffer.concat([pdf.subarray(0, 9), Buffer.alloc(size - pdf.length, '%'), pdf.subarray(9)]);
};

export const HOSTILE_FILES: readonly HostileFile[] = [
  refused('EICAR', 'eicar.com', 'virus', text(EICAR)),
  refused('EICAR as a PDF', 'facture.pdf', 'virus', text(EICAR)),
  refused('EICAR in a PDF', 'facture.pdf', 'virus', () => aPdf({ objects: `%${EICAR}` })),
  refused('EICAR in an archive', 'eicar.zip', 'archive', () =>
    zipOf([{ name: 'eicar.com', text: EICAR }]),
  ),
  refused('EICAR in a text', 'lettre.docx', 'virus', () =>
    aDocument('docx', [{ name: 'word/media/image1.png', text: EICAR }]),
  ),
  refused('EICAR in a table', 'budget.ods', 'virus', () =>
    aDocument('ods', [{ name: 'Pictures/1.png', text: EICAR }]),
  ),
  refused('a bomb', 'lettre.docx', 'huge', () =>
    aDocument('docx', [{ name: 'word/media/a', text: zeros(30) }]),
  ),
  refused('a bomb that says it is small', 'lettre.docx', 'broken', () =>
    aDocument('docx', [{ name: 'word/media/a', text: zeros(30), declaredSize: 10 }]),
  ),
  refused('a bomb that says it is huge', 'lettre.odt', 'huge', () =>
    aDocument('odt', [{ name: 'content2.xml', text: 'a', declaredSize: 2 ** 31 }]),
  ),
  refused('a bomb in many parts', 'lettre.odt', 'huge', () =>
    aDocument(
      'odt',
      Array.from({ length: 12 }, (_, index) => ({ name: `p/${index}`, text: zeros(2) })),
    ),
  ),
  refused('thousands of entries', 'budget.xlsx', 'huge', () =>
    aDocument(
      'xlsx',
      Array.from({ length: 3001 }, (_, index) => ({ name: `xl/${index}`, text: '' })),
    ),
  ),
  refused('an archive', 'plans.zip', 'archive', () => zipOf([{ name: 'a.pdf', text: 'a' }])),
  refused('an archive named as a text', 'plans.docx', 'archive', () =>
    zipOf([{ name: 'a.pdf', text: 'a' }]),
  ),
  refused('an archive in a text', 'lettre.docx', 'archive', () =>
    aDocument('docx', [{ name: 'word/a.bin', text: zipOf([{ name: 'b', text: 'b' }]) }]),
  ),
  refused('compressed bytes', 'plan.pdf.gz', 'archive', () => gzipSync(aPdf())),
  refused('an entry that climbs', 'lettre.docx', 'broken', () =>
    aDocument('docx', [{ name: '../../etc/passwd', text: 'a' }]),
  ),
  refused('an entry from the root', 'lettre.odt', 'broken', () =>
    aDocument('odt', [{ name: '/etc/passwd', text: 'a' }]),
  ),
  refused('an entry with a drive', 'lettre.odt', 'broken', () =>
    aDocument('odt', [{ name: String.raw`C:\windows\a`, text: 'a' }]),
  ),
  refused('an entry that comes twice', 'lettre.docx', 'broken', () =>
    aDocument('docx', [{ name: 'word/document.xml', text: 'other' }]),
  ),
  refused('an encrypted entry', 'lettre.docx', 'encrypted', () =>
    aDocument('docx', [{ name: 'word/secret.xml', text: 'a', isEncrypted: true }]),
  ),
  refused('an encrypted OpenDocument', 'lettre.odt', 'encrypted', () =>
    aDocument('odt', [{ name: 'META-INF/manifest.xml', text: '<manifest:encryption-data/>' }]),
  ),
  refused('an encrypted Word document', 'lettre.docx', 'encrypted', () =>
    Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(1024)]),
  ),
  refused('macros of Word', 'lettre.docx', 'program', () =>
    aDocument('docx', [{ name: 'word/vbaProject.bin', text: 'a' }]),
  ),
  refused('macros of LibreOffice', 'lettre.odt', 'program', () =>
    aDocument('odt', [{ name: 'Basic/Standard/Module1.xml', text: 'a' }]),
  ),
  refused('a program in a table', 'budget.xlsx', 'program', () =>
    aDocument('xlsx', [{ name: 'xl/run.exe', text: 'a' }]),
  ),
  refused('a PDF with JavaScript', 'plan.pdf', 'program', () => aPdf({ objects: script })),
  refused('a PDF with hidden letters', 'plan.pdf', 'program', () =>
    aPdf({ objects: '4 0 obj<</S/J#61vaScr#69pt/JS(a)>>endobj' }),
  ),
  refused('a PDF with packed JavaScript', 'plan.pdf', 'program', () =>
    aPdf({ objects: packed('5 0 <</S/JavaScript/JS(a)>>') }),
  ),
  refused('a PDF that starts a program', 'plan.pdf', 'program', () =>
    aPdf({ objects: '4 0 obj<</S/Launch/F(cmd.exe)>>endobj' }),
  ),
  refused('a PDF bomb', 'plan.pdf', 'huge', () =>
    aPdf({ objects: packed('\0'.repeat(30_000_000)) }),
  ),
  refused('a PDF with a password', 'plan.pdf', 'encrypted', () =>
    aPdf({ trailer: '/Encrypt 9 0 R' }),
  ),
  refused('a PDF and a page', 'plan.pdf', 'mixed', () =>
    aPdf({ objects: '%<html><script>alert(1)</script>' }),
  ),
  refused('a page and a PDF', 'plan.pdf', 'unknown-type', () =>
    Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), aPdf()]),
  ),
  refused('a PDF and an archive', 'plan.pdf', 'mixed', () =>
    aPdf({ tail: zipOf([{ name: 'a', text: 'a' }]).toString('latin1') }),
  ),
  refused('a PDF cut short', 'plan.pdf', 'broken', () => aPdf().subarray(0, 60)),
  refused('a GIF that is a script', 'photo.gif', 'unknown-type', text('GIF89a=1;alert(1)//')),
  refused('a GIF named as a photo', 'photo.jpg', 'unknown-type', () => aPhoto('gif')),
  refused('a PNG and an archive', 'photo.png', 'mixed', () =>
    aPhoto('png', zipOf([{ name: 'a', text: 'a' }]).toString('latin1')),
  ),
  refused('a JPEG and a page', 'photo.jpg', 'mixed', () =>
    aPhoto('jpg', '<script>alert(1)</script>'),
  ),
  refused('a JPEG and PHP', 'photo.jpg', 'mixed', () => aPhoto('jpg', '<?php system(1); ?>')),
  refused('a JPEG and a PDF', 'photo.jpg', 'mixed', () => aPhoto('jpg', aPdf().toString('latin1'))),
  refused(
    'SVG with a script',
    'dessin.svg',
    'unknown-type',
    text('<svg><script>a()</script></svg>'),
  ),
  refused(
    'SVG named as a photo',
    'dessin.png',
    'unknown-type',
    text('<?xml version="1.0"?><svg/>'),
  ),
  refused('a page', 'plan.html', 'unknown-type', text('<!doctype html><script>a()</script>')),
  refused('a program', 'plan.exe', 'unknown-type', () =>
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  ),
  refused('a program named as a PDF', 'plan.pdf', 'unknown-type', () =>
    Buffer.concat([Buffer.from('\u007FELF'), Buffer.alloc(200)]),
  ),
  refused('a PDF named as a photo', 'photo.jpg', 'disguised', () => aPdf()),
  refused('a PDF named as a program', 'facture.pdf.exe', 'disguised', () => aPdf()),
  refused('a photo named as a script', 'photo.jpg.php', 'disguised', () => aPhoto('jpg')),
  refused('no bytes', 'plan.pdf', 'empty', () => new Uint8Array()),
  refused('one byte too many', 'plan.pdf', 'too-large', () => ofSize(LARGEST_FILE + 1)),
  inert('the most bytes', 'plan.pdf', 'plan.pdf', () => ofSize(LARGEST_FILE)),
  inert('one byte less', 'plan.pdf', 'plan.pdf', () => ofSize(LARGEST_FILE - 1)),
  inert('two extensions', 'photo.php.jpg', 'photo-php.jpg', () => aPhoto('jpg')),
  inert('a name from right to left', 'plan\u202Efdp.exe\u202C.pdf', 'planfdp-exe.pdf', () =>
    aPdf(),
  ),
  inert('a name of 4 096 bytes', `${'é'.repeat(2046)}.pdf`, `${'é'.repeat(100)}.pdf`, () => aPdf()),
  inert('a name that climbs', '../../etc/cron.d/a.pdf', 'a.pdf', () => aPdf()),
  inert('a name of a drive', String.raw`C:\fakepath\plan.pdf`, 'plan.pdf', () => aPdf()),
  inert('a name that is markup', '<img src=x onerror=a()>.pdf', '_img src=x onerror=a()_.pdf', () =>
    aPdf(),
  ),
  inert('a name that is an order', '.htaccess.pdf', 'htaccess.pdf', () => aPdf()),
  inert('a name with a line end', 'plan\r\nX-Header: a.pdf', 'planX-Header_ a.pdf', () => aPdf()),
  inert('a name that cuts', 'plan\0.pdf', 'plan.pdf', () => aPdf()),
  inert('a name of a device', 'CON.pdf', 'fichier.pdf', () => aPdf()),
  inert('a name of signs unseen', '\u200B\u2060.pdf', 'fichier.pdf', () => aPdf()),
];
