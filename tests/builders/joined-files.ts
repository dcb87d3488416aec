import { randomBytes } from 'node:crypto';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { zipOf } from '../support/zip.ts';

type Zipped = Parameters<typeof zipOf>[0][number];

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A PDF of one page, with objects and bytes of the test's own. */
export function aPdf({ objects = '', trailer = '', tail = '' } = {}): Buffer {
  return latin1(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n${objects}\ntrailer<</Root 1 0 R${trailer}>>\nstartxref\n9\n%%EOF\n${tail}`,
  );
}

/** A PDF of three chunks, of letters drawn at random. */
export function aLargePdf(): Buffer {
  return aPdf({ objects: `%${randomBytes(1.75 * CHUNK_BYTES).toString('base64url')}` });
}

/** The smallest photo of each kind that is recognised, with bytes after it. */
export function aPhoto(kind: 'jpg' | 'png' | 'webp' | 'heic' | 'gif', tail = ''): Buffer {
  const starts = {
    jpg: '\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0000\u0000',
    png: '\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\b\u0006\u0000\u0000\u0000\u001F\u0015\u00C4\u0089\u0000\u0000\u0000\nIDATx\u009Cc\u0000\u0001\u0000\u0000\u0005\u0000\u0001\r\n-\u00B4\u0000\u0000\u0000\u0000IEND\u00AEB`\u0082',
    webp: 'RIFF\u001A\u0000\u0000\u0000WEBPVP8L\r\u0000\u0000\u0000/\u0000\u0000\u0000\u0010\u0007\u0010\u0011\u0011\u0088\u0088\u00FE\u0007\u0000',
    heic: '\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic',
    gif: 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;',
  };
  return latin1(starts[kind] + tail);
}

/** A document of an office suite, with entries of the test's own. */
export function aDocument(kind: 'docx' | 'xlsx' | 'odt' | 'ods', entries: readonly Zipped[] = []) {
  const isOpenDocument = kind === 'odt' || kind === 'ods';
  const type = kind === 'odt' ? 'text' : 'spreadsheet';
  const [part, file] = kind === 'docx' ? [WORD, '/word/document.xml'] : [SHEET, '/xl/workbook.xml'];
  const first: readonly Zipped[] = isOpenDocument
    ? [
        {
          name: 'mimetype',
          text: `application/vnd.oasis.opendocument.${type}`,
          isStored: true,
        },
        { name: 'content.xml', text: '<office:document-content/>' },
      ]
    : [
        {
          name: '[Content_Types].xml',
          text: `<Types><Override PartName="${file}" ContentType="${part}"/></Types>`,
        },
        { name: file.slice(1), text: '<document/>' },
      ];
  return zipOf([...first, ...entries]);
}
