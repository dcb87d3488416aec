import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../src/attachments/inspect-file.server.ts';
import { aPdf } from '../builders/joined-files.ts';

const outcomeOf = async (bytes: Uint8Array, name = 'plan.pdf') => {
  const found = await inspectFile(bytes, name, ['pdf', 'jpg']);
  return found.isRefused ? found.reason : found.type;
};
const around = (before: string, after: string) =>
  Buffer.concat([Buffer.from(before, 'latin1'), aPdf(), Buffer.from(after, 'latin1')]);

/** What printers and transfers leave. */
const BEFORE = [
  '\r\n',
  '\u00EF\u00BB\u00BF',
  '\u001B%-12345X@PJL ENTER LANGUAGE=PDF\r\n',
  '\0'.repeat(128),
  '   ',
];
const PADDING = ['\0', ' ', '\n', '\r\n', '\t', '\u001A', '\u00FF'];

describe('what is around a PDF', () => {
  test('is no second file when it is padding, however long', async () => {
    const padding = fc
      .tuple(
        fc.constantFrom(...PADDING),
        fc.constantFrom(...PADDING),
        fc.integer({ min: 0, max: 70_000 }),
      )
      .map(([one, two, count]) => one.repeat(count) + two.repeat(count % 7));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('', ...BEFORE), padding, async (before, after) => {
        expect(await outcomeOf(around(before, after))).toBe('pdf');
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a page', '<html><script>alert(1)</script>', 'unknown-type'],
    ['too much to be a PDF for readers', ' '.repeat(1025), 'unknown-type'],
    ['an archive', 'PK\u0003\u0004', 'archive'],
  ])('%s before it is refused', async (_what, before, reason) => {
    expect(await outcomeOf(around(before, ''))).toBe(reason);
  });

  test.each([
    ['another PDF', aPdf().toString('latin1')],
    ['a page', '<script>alert(1)</script>'],
    ['a page after padding', `${'\0'.repeat(5000)}<script>alert(1)</script>`],
    ['anything longer than a printer writes', 'x'.repeat(1200)],
    ['the same before padding', 'x'.repeat(1200) + '\0'.repeat(1200)],
  ])('%s after it is a second file', async (_what, after) => {
    expect(await outcomeOf(around('', after))).toBe('mixed');
  });
});

describe('a name', () => {
  test.each([
    'Facture M.Dupont',
    'Plan v2.final',
    'Devis n.12b',
    'Scan.2026',
    'plan.pdf',
    'plan',
    'Mme.Éléonore',
    'copie.de',
  ])('« %s » announces no other type', async (name) => {
    expect(await outcomeOf(aPdf(), name)).toBe('pdf');
  });

  test.each([
    'facture.jpg',
    'facture.pdf.exe',
    'facture.docx',
    'a.html',
    'a.zip',
    'a.js',
    'a.svg',
    'a.scr',
  ])('« %s » is a disguise', async (name) => {
    expect(await outcomeOf(aPdf(), name)).toBe('disguised');
  });

  test('keeps its words when they were no extension', async () => {
    expect(await inspectFile(aPdf(), 'Facture M.Dupont', ['pdf'])).toMatchObject({
      name: 'Facture M-Dupont.pdf',
    });
  });
});
