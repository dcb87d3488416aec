import { gzipSync } from 'node:zlib';
import { zipOf } from '../support/zip.ts';
import { EICAR, refused, text, type HostileFile } from './hostile-file.ts';
import { aDocument, aPdf } from './joined-files.ts';

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

/** Viruses, bombs, archives and documents of office suites. */
export const HOSTILE_ARCHIVES: readonly HostileFile[] = [
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
];
