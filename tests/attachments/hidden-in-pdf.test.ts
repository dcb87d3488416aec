import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import type { FileRefusal } from '../../src/questions/files/kept-files-texts.ts';
import { aPdf } from '../builders/joined-files.ts';
import { gap, hidingPlace, packOf, writtenName } from '../builders/pdf-parts.ts';

/** @returns why it is refused, or nothing */
async function reasonOf(objects: string, name = 'plan.pdf'): Promise<FileRefusal | undefined> {
  const found = await inspectFile(aPdf({ objects }), name, ['pdf']);
  return found.isRefused ? found.reason : undefined;
}

/** What a PDF may do, and why it is refused. */
const ACTIONS: readonly (readonly [name: string, rest: string, reason: FileRefusal])[] = [
  ['JavaScript', '/JS(app.launchURL\\("http://a"\\))', 'program'],
  ['JavaScript', '/J#53<6576616c28312b3129>', 'program'],
  ['Launch', '/F(cmd.exe)', 'program'],
  ['Launch', '/Win<</F(cmd.exe)>>', 'program'],
  ['RichMedia', '', 'program'],
  ['Rendition', '/OP 0', 'program'],
  ['SubmitForm', '/F(http://a)', 'sends'],
  ['ImportData', '/F(a.fdf)', 'sends'],
  ['GoToE', '/T<</R/C/N(a.exe)>>', 'embedded'],
  ['GoToR', '/F(//ailleurs/a.pdf)', 'outside'],
];

describe('what a PDF would do', () => {
  test('is refused by name, however its name is written and wherever it is', async () => {
    const written = fc
      .constantFrom(...ACTIONS)
      .chain(([name, rest, reason]) =>
        fc.tuple(
          writtenName('S'),
          gap,
          writtenName(name),
          gap,
          fc.constant(rest),
          fc.constant(reason),
        ),
      );
    await fc.assert(
      fc.asyncProperty(written, hidingPlace, async ([s, one, name, two, rest, reason], place) => {
        const found = await reasonOf(place(`<<${s}${one}${name}${two}${rest}>>`));
        // A place that nobody can read is refused for that.
        expect([reason, 'unreadable', 'program']).toContain(found);
      }),
      { numRuns: 400 },
    );
  });

  test.each(ACTIONS)('« %s » is told as what it is', async (name, rest, reason) => {
    expect(await reasonOf(`4 0 obj<</S/${name}${rest}>>endobj`)).toBe(reason);
    expect(await reasonOf(packOf([[4, `<</S/${name}${rest}>>`]]))).toBe(reason);
  });

  test.each([
    [
      'an embedded program',
      '4 0 obj<</Type/EmbeddedFile/Length 2>>stream\nMZ\nendstream endobj',
      'embedded',
    ],
    ['a list of embedded files', '4 0 obj<</Names<</#45mbeddedFiles 5 0 R>>>>endobj', 'embedded'],
    [
      'a file of a portfolio',
      '4 0 obj<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>endobj',
      'embedded',
    ],
    ['a film', '4 0 obj<</Type/Annot/Subtype/Movie>>endobj', 'program'],
    ['a form of another kind', '4 0 obj<</AcroForm<</X#46A 5 0 R>>>>endobj', 'xfa'],
    ['a page opened by itself', '4 0 obj<</OpenAction<</S/URI/URI(http://a)>>>>endobj', 'outside'],
    [
      'a page opened by another object',
      '4 0 obj<</AA<</O 5 0 R>>>>endobj 5 0 obj<</S/URI/URI(http://a)>>endobj',
      'outside',
    ],
    ['bytes of another file', '4 0 obj<</F(//a/b)/Length 0>>stream\n\nendstream endobj', 'outside'],
    ['a huge picture', '4 0 obj<</Subtype/Image/Width 60000/Height 60000>>endobj', 'huge'],
  ] as const)('%s is refused by name', async (_what, objects, reason) => {
    expect(await reasonOf(objects)).toBe(reason);
  });

  test('a link that people press is no harm', async () => {
    expect(await reasonOf('4 0 obj<</A<</S/URI/URI(http://a)>>>>endobj')).toBeUndefined();
  });
});

describe('objects that are packed in a way that is not read', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);
  const value = '<</S/JavaScript/JS(app.launchURL\\("http://a"\\))>>';
  test.each([
    [
      'twice',
      '/Filter[/ASCIIHexDecode/FlateDecode]',
      (bytes: Uint8Array) => hex(deflateSync(bytes)),
    ],
    ['twice the same', '/Filter[/Fl/Fl]', (bytes: Uint8Array) => deflateSync(deflateSync(bytes))],
    ['in hexadecimal', '/Filter/AHx', hex],
    ['in the way of fax', '/Filter/LZWDecode', hex],
    ['by reference', '/Filter 7 0 R', (bytes: Uint8Array) => deflateSync(bytes)],
    [
      'with another order',
      '/Filter/FlateDecode/DecodeParms<</Predictor 12>>',
      (bytes: Uint8Array) => deflateSync(bytes),
    ],
    ['without a header', '/Filter/FlateDecode', (bytes: Uint8Array) => deflateRawSync(bytes)],
    ['damaged', '/Filter/FlateDecode', (bytes: Uint8Array) => deflateSync(bytes).fill(255, 12)],
  ])('%s are refused', async (_how, filter, encode) => {
    expect(await reasonOf(packOf([[4, value]], { filter, encode }))).toBe('unreadable');
  });

  test('whose sum is wrong or missing are read', async () => {
    for (const left of [1, 2, 3, 4]) {
      const encode = (bytes: Uint8Array) => deflateSync(bytes).subarray(0, -left);
      expect(await reasonOf(packOf([[4, value]], { encode }))).toBe('program');
    }
  });

  test('whose end is written in their bytes are read whole', async () => {
    const encode = (bytes: Uint8Array) =>
      deflateSync(Buffer.concat([Buffer.from(bytes), Buffer.from(' endstream endobj ')]), {
        level: 0,
      });
    const hidden = [
      [3, '(endstream)'],
      [4, value],
    ] as const;
    expect(await reasonOf(packOf(hidden, { encode }))).toBe('program');
  });

  test('that are only text are kept', async () => {
    expect(await reasonOf(packOf([[4, '<</Title(Devis)>>']]))).toBeUndefined();
  });
});
