import { gzipSync } from 'node:zlib';
import type { FileRefusal } from '../../src/questions/files/kept-files-texts.ts';
import { zipOf } from '../support/zip.ts';
import { aDocument } from './joined-files.ts';

type Zipped = Parameters<typeof zipOf>[0][number];

const OPC = 'http://schemas.openxmlformats.org';
const RELATION = `${OPC}/officeDocument/2006/relationships`;
const NAMESPACES = `xmlns:w="${OPC}/wordprocessingml/2006/main" xmlns:r="${RELATION}"`;

/** A relation of the main part of a document of Microsoft Office. */
export function relation(type: string, target: string, more = ''): Zipped {
  return {
    name: 'word/_rels/document.xml.rels',
    text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${OPC}/package/2006/relationships"><Relationship Id="rId9" Type="${RELATION}/${type}" Target="${target}"${more}/></Relationships>`,
  };
}

/** A part of Word, as Word writes it. */
export function wordPart(name: string, body: string): Zipped {
  return {
    name,
    text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
  };
}

/** The table of a chart: Word keeps it as a document of its own. */
export function aChartedText(entries: readonly Zipped[] = []): Buffer {
  return aDocument('docx', [
    relation('chart', 'charts/chart1.xml'),
    {
      name: 'word/charts/_rels/chart1.xml.rels',
      text: `<Relationships><Relationship Id="rId1" Type="${RELATION}/package" Target="../embeddings/Microsoft_Excel_Worksheet.xlsx"/></Relationships>`,
    },
    {
      name: 'word/charts/chart1.xml',
      text: '<c:chartSpace><c:f>Feuil1!$A$2:$A$5</c:f><c:externalData r:id="rId1"/></c:chartSpace>',
    },
    {
      name: 'word/embeddings/Microsoft_Excel_Worksheet.xlsx',
      text: aDocument('xlsx', entries),
      isStored: true,
    },
  ]);
}

/** A drawing of Windows, as Word compresses it. */
export function anEmz(): Buffer {
  const emf = Buffer.alloc(108);
  emf.writeUInt32LE(1, 0);
  emf.writeUInt32LE(108, 4);
  emf.write(' EMF', 40, 'latin1');
  return gzipSync(emf);
}

/** A document as LibreOffice writes it: its list, its settings, a template of its author, a chart. */
export function anOpenDocument(entries: readonly Zipped[] = []): Buffer {
  return aDocument('odt', [
    {
      name: 'META-INF/manifest.xml',
      text: '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>',
    },
    {
      name: 'meta.xml',
      text: '<office:document-meta xmlns:xlink="x"><office:meta><meta:template xlink:type="simple" xlink:href="../../../C:/Users/m/AppData/modele.ott"/></office:meta></office:document-meta>',
    },
    {
      name: 'Object 1/content.xml',
      text: '<?xml version="1.0"?>\n<!DOCTYPE math:math PUBLIC "-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN" "math.dtd">\n<math:math xmlns:math="m"><math:mi>x</math:mi></math:math>',
    },
    { name: 'Configurations2/', text: '' },
    ...entries,
  ]);
}

/** A box of the kind of old documents, of controls and of macros. */
export const aBox = () =>
  Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(2048)]);

type Entries = readonly Zipped[];

/** A document that does something by itself, and why it is refused. */
export interface Trick {
  readonly about: string;
  readonly reason: FileRefusal;
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const trickOf =
  (name: string, write: (entries: Entries) => Uint8Array) =>
  (about: string, reason: FileRefusal, ...entries: Entries): Trick => ({
    about,
    reason,
    name,
    bytes: () => write(entries),
  });
export const inText = trickOf('lettre.docx', (entries) => aDocument('docx', entries));
export const inTable = trickOf('budget.xlsx', (entries) => aDocument('xlsx', entries));
export const inChart = trickOf('lettre.docx', aChartedText);
export const inOpenText = trickOf('lettre.odt', anOpenDocument);

/** A relation to something outside the document. */
export const leading = (type: string, target: string) =>
  relation(type, target, ' TargetMode="External"');

/** A field of Word, its instruction in pieces. */
export function field(...pieces: readonly string[]): Zipped {
  const mark = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`;
  const runs = pieces.map((one) => `<w:r><w:instrText>${one}</w:instrText></w:r>`).join('');
  return wordPart('word/document2.xml', `${mark('begin')}${runs}${mark('end')}`);
}

export const formula = (text: string): Zipped => ({
  name: 'xl/worksheets/sheet1.xml',
  text: `<worksheet><sheetData><row><c><f>${text}</f></c></row></sheetData></worksheet>`,
});
export const part = (name: string, text: string | Uint8Array): Zipped => ({ name, text });
/** Something of the styles of a document of LibreOffice. */
export const styles = (body: string) =>
  part('styles.xml', `<office:document-styles>${body}</office:document-styles>`);
