import { deflateSync } from 'node:zlib';
import { LARGEST_FILE } from '../../src/questions/files/files.ts';
import { zipOf } from '../support/zip.ts';
import { inert, refused, text, type HostileFile } from './hostile-file.ts';
import { aPdf, aPhoto } from './joined-files.ts';

/** Objects packed out of sight. */
const packed = (object: string) => {
  const data = deflateSync(object).toString('latin1');
  return `3 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream endobj`;
};
const script = '4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj';
const ofSize = (size: number) => {
  const pdf = aPdf();
  return Buffer.concat([pdf.subarray(0, 9), Buffer.alloc(size - pdf.length, '%'), pdf.subarray(9)]);
};

/** PDFs, photos, pages, sizes and names. */
export const HOSTILE_CONTENTS: readonly HostileFile[] = [
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
