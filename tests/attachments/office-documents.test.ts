import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import { FILE_TYPES } from '../../src/questions/files/files.ts';
import { aDocument } from '../builders/joined-files.ts';
import {
  aChartedText,
  anEmz,
  anOpenDocument,
  field,
  formula,
  leading,
  part,
  relation,
  styles,
} from '../builders/office-parts.ts';
import { TABLE_TRICKS } from '../builders/table-tricks.ts';
import { TEXT_TRICKS } from '../builders/text-tricks.ts';
import { zipOf } from '../support/zip.ts';

const outcomeOf = async (bytes: Uint8Array, name: string) => {
  const found = await inspectFile(bytes, name, FILE_TYPES);
  return found.isRefused ? found.reason : found.type;
};
type Entry = ReturnType<typeof part>;
const docx = (...entries: readonly Entry[]) => aDocument('docx', entries);
const xlsx = (...entries: readonly Entry[]) => aDocument('xlsx', entries);
const odt = (...entries: readonly Entry[]) => anOpenDocument(entries);

test.each([
  ['a text with a chart', 'docx', aChartedText()],
  ['a text of LibreOffice', 'odt', odt()],
  ['a drawing of Windows', 'docx', docx(part('word/media/image1.emz', anEmz()))],
  ['a font', 'docx', docx(part('word/fonts/font1.odttf', 'MZ obfuscated'))],
  ['settings of a printer', 'xlsx', xlsx(part('xl/printerSettings/printer1.bin', 'H\0P\0'))],
  ['a link to a page', 'docx', docx(leading('hyperlink', 'https://exemple.fr/a'))],
  ['a link to a mailbox', 'docx', docx(leading('hyperlink', 'mailto:a@exemple.fr'))],
  ['its author’s template', 'docx', docx(leading('attachedTemplate', 'file:///C:\\M\\a.dotm'))],
  ['a picture', 'docx', docx(relation('image', 'media/image1.png'))],
  ['numbers of pages', 'docx', docx(field(' PAGE ', ' \\* MERGEFORMAT '))],
  ['a link that says « added »', 'docx', docx(field(' HYPERLINK "https://a.fr/added.html" '))],
  ['sums', 'xlsx', xlsx(formula('IF(A1=&quot;a|b&quot;,SUM(B1:B9),0)'))],
  [
    'a link of LibreOffice',
    'odt',
    odt(styles('<text:a xlink:href="https://exemple.fr/">a</text:a>')),
  ],
  ['a picture of LibreOffice', 'odt', odt(styles('<draw:image xlink:href="Pictures/1.png"/>'))],
] as const)('a document that people write is kept: %s', async (_what, type, bytes) => {
  expect(await outcomeOf(bytes, `document.${type}`)).toBe(type);
});

describe('a document that does something by itself', () => {
  test.each([...TEXT_TRICKS, ...TABLE_TRICKS])(
    'is refused by name, $name: $about',
    async ({ bytes, name, reason }) => {
      expect(await outcomeOf(bytes(), name)).toBe(reason);
    },
  );

  test('is no document without its list of parts', async () => {
    expect(await outcomeOf(zipOf([part('word/document.xml', 'a')]), 'a.docx')).toBe('archive');
  });

  /** A word of XML, whose letters may each be written as a number. */
  const written = (word: string) => {
    const letters = Array.from(word).map((letter) => {
      const code = letter.charCodeAt(0);
      return fc.constantFrom(letter, `&#${code};`, `&#x${code.toString(16)};`);
    });
    return fc.tuple(...letters).map((all) => all.join(''));
  };
  const relations = fc
    .record({
      type: written('attachedTemplate'),
      target: written('http://a/b'),
      mode: written('External'),
      space: fc.constantFrom('', ' ', '\n', '\t'),
      mark: fc.constantFrom('"', "'"),
      prefix: fc.constantFrom('', 'x:'),
    })
    .map(({ type, target, mode, space, mark, prefix }) => {
      const is = (name: string, value: string) => `${name}${space}=${space}${mark}${value}${mark}`;
      const said = `${is('Target', target)} ${is('Type', `a/${type}`)}\n${is('TargetMode', mode)}`;
      return `<${prefix}Relationships><${prefix}Relationship ${said} x:TargetMode="Internal"/></${prefix}Relationships>`;
    });
  const encoded = fc.constantFrom<(text: string) => Buffer>(
    (text) => Buffer.from(text),
    (text) => Buffer.from(`\uFEFF${text}`),
    (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    (text) => Buffer.from(text, 'utf16le'),
  );
  const place = fc.constantFrom('word/_rels/settings.xml.rels', '_rels/.RELS', 'word/image1.png');

  test('is refused however a relation is written, in any alphabet, under any name', async () => {
    await fc.assert(
      fc.asyncProperty(relations, encoded, place, async (text, encode, name) => {
        expect(await outcomeOf(docx(part(name, encode(text))), 'lettre.docx')).toBe('outside');
      }),
      { numRuns: 200 },
    );
  });
});
