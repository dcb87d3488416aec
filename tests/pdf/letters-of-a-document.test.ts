import { expect, test } from 'vitest';
import { makePdf } from '../../src/pdf/pdf-document.server.ts';
import { LOOKS, writeText } from '../../src/pdf/pdf-text.server.ts';
import { readPdf } from '../support/read-pdf.ts';

const draw = (text: string) =>
  makePdf({ title: '-', author: '-', day: '2026-05-04' }, (doc, root) => {
    writeText(doc, root, 'P', text, LOOKS.plain);
  });

test('letters are read in a document drawn after one that had them under accents only', async () => {
  await draw('ÀÉÎÔÛÝÇÑÅàéîôûýçñå');
  const { texts } = await readPdf(await draw('AEIOUYCN aeiouycn'));
  expect(texts).toContain('AEIOUYCN aeiouycn');
});
