import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import type { FileRefusal } from '../../src/questions/files/files-texts.ts';
import { FILE_TYPES } from '../../src/questions/files/files.ts';
import { aDocument, aPdf } from '../builders/joined-files.ts';
import {
  aBox,
  aChartedText,
  anEmz,
  anOpenDocument,
  relation,
  wordPart,
} from '../builders/office-parts.ts';
import { zipOf } from '../support/zip.ts';

const outcomeOf = async (bytes: Uint8Array, name: string) => {
  const found = await inspectFile(bytes, name, FILE_TYPES);
  return found.isRefused ? found.reason : found.type;
};
type Entries = Parameters<typeof aDocument>[1];
const docx = (entries: Entries) => outcomeOf(aDocument('docx', entries), 'lettre.docx');
const xlsx = (entries: Entries) => outcomeOf(aDocument('xlsx', entries), 'budget.xlsx');
const odt = (entries: Entries) => outcomeOf(anOpenDocument(entries), 'lettre.odt');
const external = ' TargetMode="External"';
const field = (...pieces: readonly string[]) =>
  wordPart(
    'word/document2.xml',
    `<w:fldChar w:fldCharType="begin"/>${pieces.map((one) => `<w:r><w:instrText xml:space="preserve">${one}</w:instrText></w:r>`).join('')}<w:fldChar w:fldCharType="end"/>`,
  );
const formula = (text: string) => ({
  name: 'xl/worksheets/sheet1.xml',
  text: `<worksheet><sheetData><row><c><f>${text}</f></c></row></sheetData></worksheet>`,
});
const odtPart = (body: string) => ({
  name: 'styles.xml',
  text: `<office:document-styles>${body}</office:document-styles>`,
});

describe('a document that people write', () => {
  test.each([
    ['a text with a chart', () => outcomeOf(aChartedText(), 'lettre.docx'), 'docx'],
    ['a text of LibreOffice', () => odt([]), 'odt'],
    [
      'a text with a drawing of Windows',
      () => docx([{ name: 'word/media/image1.emz', text: anEmz(), isStored: true }]),
      'docx',
    ],
    [
      'a text with a font',
      () => docx([{ name: 'word/fonts/font1.odttf', text: 'MZ obfuscated' }]),
      'docx',
    ],
    [
      'a text with the settings of its printer',
      () => xlsx([{ name: 'xl/printerSettings/printerSettings1.bin', text: 'H\0P\0' }]),
      'xlsx',
    ],
    [
      'a link to a page',
      () => docx([relation('hyperlink', 'https://exemple.fr/a', external)]),
      'docx',
    ],
    [
      'a link to a mailbox',
      () => docx([relation('hyperlink', 'mailto:a@exemple.fr', external)]),
      'docx',
    ],
    [
      'the template of its author',
      () => docx([relation('attachedTemplate', 'file:///C:\\Modeles\\lettre.dotm', external)]),
      'docx',
    ],
    ['a picture', () => docx([relation('image', 'media/image1.png')]), 'docx'],
    ['numbers of pages', () => docx([field(' PAGE ', ' \\* MERGEFORMAT ')]), 'docx'],
    [
      'a link whose address says « added »',
      () => docx([field(' HYPERLINK "https://exemple.fr/added.html" ')]),
      'docx',
    ],
    ['sums', () => xlsx([formula('IF(A1=&quot;a|b&quot;,SUM(B1:B9),0)')]), 'xlsx'],
    [
      'a link in a text of LibreOffice',
      () => odt([odtPart('<text:a xlink:href="https://exemple.fr/">a</text:a>')]),
      'odt',
    ],
    [
      'a picture of a text of LibreOffice',
      () => odt([odtPart('<draw:image xlink:href="Pictures/1.png"/>')]),
      'odt',
    ],
  ] as const)('%s is kept', async (_what, outcome, type) => {
    expect(await outcome()).toBe(type);
  });
});

describe('a document that does something by itself', () => {
  const cases: readonly (readonly [
    what: string,
    outcome: () => Promise<string>,
    reason: FileRefusal,
  ])[] = [
    [
      'a template from elsewhere',
      () => docx([relation('attachedTemplate', 'https://a/b.dotm', external)]),
      'outside',
    ],
    [
      'a template from another machine',
      () => docx([relation('attachedTemplate', '\\\\a\\b.dotm', external)]),
      'outside',
    ],
    [
      'a picture from elsewhere',
      () => docx([relation('image', 'http://a/b.png', external)]),
      'outside',
    ],
    ['a frame', () => docx([relation('frame', 'http://a', external)]), 'outside'],
    [
      'an object from elsewhere',
      () => docx([relation('oleObject', 'mhtml:http://a!x', external)]),
      'embedded',
    ],
    [
      'a link that starts a program',
      () => docx([relation('hyperlink', 'ms-msdt:/id', external)]),
      'outside',
    ],
    [
      'a link to another machine',
      () => docx([relation('hyperlink', 'file://a/b', external)]),
      'outside',
    ],
    [
      'a part that does not say it is outside',
      () => docx([relation('image', 'http://a/b.png')]),
      'outside',
    ],
    ['a page inside a text', () => docx([relation('aFChunk', 'a.mht')]), 'embedded'],
    ['a control', () => docx([relation('control', 'a.xml')]), 'program'],
    ['macros of another name', () => docx([relation('vbaProject', 'media/image1.png')]), 'program'],
    [
      'macros of another name and no relation',
      () => docx([{ name: 'word/media/image1.png', text: aBox() }]),
      'embedded',
    ],
    [
      'an object',
      () => docx([{ name: 'word/embeddings/oleObject1.bin', text: aBox() }]),
      'embedded',
    ],
    ['a PDF inside', () => docx([{ name: 'word/embeddings/a.bin', text: aPdf() }]), 'embedded'],
    [
      'a program with another name',
      () => docx([{ name: 'word/media/image1.png', text: 'MZ'.padEnd(300) }]),
      'program',
    ],
    ['ActiveX', () => docx([{ name: 'word/activeX/activeX1.xml', text: '<ax:ocx/>' }]), 'program'],
    ['a ribbon', () => docx([{ name: 'customUI/customUI.xml', text: '<customUI/>' }]), 'program'],
    [
      'a drawing with a script',
      () => docx([{ name: 'word/media/image1.svg', text: '<svg><script>a()</script></svg>' }]),
      'program',
    ],
    ['DDE', () => docx([field(' DDEAUTO c:\\\\a "b" ')]), 'program'],
    ['DDE in two words', () => docx([field(' DD', 'E ', 'c:\\\\a')]), 'program'],
    ['DDE in numbers', () => docx([field(' QUOTE 68 68 69 65 ')]), 'program'],
    [
      'DDE in a simple field',
      () => docx([wordPart('word/header1.xml', '<w:fldSimple w:instr=" DDE a "/>')]),
      'program',
    ],
    ['a text from elsewhere', () => docx([field(' INCLUDETEXT "http://a" ')]), 'outside'],
    [
      'a picture of another machine',
      () => docx([field(' INCLUDEPICTURE "\\\\a\\b.png" \\d ')]),
      'outside',
    ],
    [
      'an object that is a link',
      () => docx([wordPart('word/a.xml', '<o:OLEObject Type="Link" ProgID="a"/>')]),
      'outside',
    ],
    ['DDE of a table', () => xlsx([formula("cmd|'/c calc'!A1")]), 'program'],
    [
      'DDE of a table, between quotation marks',
      () => xlsx([formula("'cmd'|'/c calc'!A1")]),
      'program',
    ],
    [
      'a link of DDE',
      () =>
        xlsx([
          {
            name: 'xl/externalLinks/externalLink1.xml',
            text: '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
          },
        ]),
      'program',
    ],
    [
      'a table from elsewhere',
      () =>
        xlsx([
          {
            name: 'xl/externalLinks/externalLink1.xml',
            text: '<externalLink><externalBook r:id="rId1"/></externalLink>',
          },
        ]),
      'outside',
    ],
    [
      'a page fetched by a table',
      () => xlsx([formula('_xlfn.WEBSERVICE(&quot;http://a&quot;)')]),
      'outside',
    ],
    ['a program called by a table', () => xlsx([formula('CALL(&quot;a&quot;)')]), 'program'],
    [
      'a sheet of macros',
      () => xlsx([{ name: 'xl/macrosheets/sheet1.xml', text: '<xm:macrosheet/>' }]),
      'program',
    ],
    [
      'a name that starts by itself',
      () =>
        xlsx([{ name: 'xl/a.xml', text: '<definedName name="_xlnm.Auto_Open">A</definedName>' }]),
      'program',
    ],
    [
      'a query',
      () =>
        xlsx([
          {
            name: 'xl/connections.xml',
            text: '<connections><connection><webPr url="http://a"/></connection></connections>',
          },
        ]),
      'outside',
    ],
    [
      'macros in the table of a chart',
      () => outcomeOf(aChartedText([{ name: 'xl/vbaProject.bin', text: 'a' }]), 'lettre.docx'),
      'program',
    ],
    [
      'an archive in the table of a chart',
      () =>
        outcomeOf(aChartedText([{ name: 'xl/a.xlsx', text: aDocument('xlsx') }]), 'lettre.docx'),
      'archive',
    ],
    [
      'a bomb in a drawing',
      () => docx([{ name: 'word/media/image1.emz', text: gzipSync(Buffer.alloc(30_000_000)) }]),
      'archive',
    ],
    [
      'something else compressed',
      () => docx([{ name: 'word/media/image1.emz', text: gzipSync('a') }]),
      'archive',
    ],
    [
      'a huge picture',
      () =>
        docx([
          {
            name: 'word/media/a.gif',
            text: Buffer.from('GIF89a\u00FF\u00FF\u00FF\u00FF', 'latin1'),
          },
        ]),
      'huge',
    ],
    [
      'entities',
      () => docx([{ name: 'word/a.xml', text: '<!DOCTYPE a [<!ENTITY x "External">]><a>&x;</a>' }]),
      'unreadable',
    ],
    [
      'an alphabet of its own',
      () => docx([{ name: 'word/a.xml', text: '<?xml version="1.0" encoding="utf-7"?><a/>' }]),
      'unreadable',
    ],
    ['two parts of one name', () => docx([{ name: 'WORD/Document.xml', text: '<a/>' }]), 'broken'],
    [
      'a macro of LibreOffice',
      () => odt([odtPart('<script:event-listener xlink:href="vnd.sun.star.script:a"/>')]),
      'program',
    ],
    [
      'DDE of LibreOffice',
      () => odt([odtPart('<office:dde-source office:dde-application="cmd"/>')]),
      'program',
    ],
    [
      'DDE in a formula of LibreOffice',
      () =>
        odt([
          odtPart('<table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;a&quot;)"/>'),
        ]),
      'program',
    ],
    [
      'a picture from elsewhere in LibreOffice',
      () => odt([odtPart('<draw:image xlink:href="http://a/b.png"/>')]),
      'outside',
    ],
    [
      'a template from elsewhere in LibreOffice',
      () => odt([odtPart('<meta:template xlink:href="https://a/b.ott"/>')]),
      'outside',
    ],
    [
      'a section from elsewhere',
      () => odt([odtPart('<text:section-source xlink:href="../a.odt"/>')]),
      'outside',
    ],
    ['a form that sends', () => odt([odtPart('<form:form xlink:href="http://a"/>')]), 'sends'],
    ['an object of LibreOffice', () => odt([{ name: 'Object 2', text: aBox() }]), 'embedded'],
    [
      'an archive that says it is a document',
      () => outcomeOf(zipOf([{ name: 'word/document.xml', text: 'a' }]), 'a.docx'),
      'archive',
    ],
  ];

  test.each(cases)('%s is refused by name', async (_what, outcome, reason) => {
    expect(await outcome()).toBe(reason);
  });

  test('is refused however a relation is written', async () => {
    const spaced = fc.constantFrom('', ' ', '\n', '\t');
    const letters = (word: string) =>
      fc
        .tuple(
          ...Array.from(word).map((letter) => {
            const code = letter.charCodeAt(0);
            return fc.constantFrom(letter, `&#${code};`, `&#x${code.toString(16)};`);
          }),
        )
        .map((written) => written.join(''));
    const xml = fc
      .tuple(
        letters('attachedTemplate'),
        letters('http://a/b'),
        letters('External'),
        spaced,
        fc.constantFrom('"', "'"),
        fc.constantFrom('', 'x:'),
      )
      .map(([type, target, mode, space, mark, prefix]) => {
        const attribute = (name: string, value: string) =>
          `${name}${space}=${space}${mark}${value}${mark}`;
        return `<${prefix}Relationships><${prefix}Relationship ${attribute('Target', target)} ${attribute('Type', `a/${type}`)}\n${attribute('TargetMode', mode)} x:TargetMode="Internal"/></${prefix}Relationships>`;
      });
    const encoded = fc.constantFrom<(text: string) => Buffer>(
      (text) => Buffer.from(text),
      (text) => Buffer.from(`\uFEFF${text}`),
      (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      (text) => Buffer.from(text, 'utf16le'),
    );
    const place = fc.constantFrom(
      'word/_rels/settings.xml.rels',
      '_rels/.RELS',
      'word/media/image1.png',
    );
    await fc.assert(
      fc.asyncProperty(xml, encoded, place, async (text, encode, name) => {
        expect(await docx([{ name, text: encode(text) }])).toBe('outside');
      }),
      { numRuns: 200 },
    );
  });
});
