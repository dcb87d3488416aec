import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatSize } from '../../src/kit/format-size.ts';
import { formatsAsked } from '../../src/procedures/formats-asked.ts';
import { termsTexts } from '../../src/procedures/terms-texts.ts';
import { attachmentTexts, fileRule, formatTexts } from '../../src/questions/files/files-texts.ts';
import { LARGEST_FILE } from '../../src/questions/files/files.ts';
import { refusedFileTexts } from '../../src/questions/files/kept-files-texts.ts';
import { receiptTexts } from '../../src/requests/receipt/receipt-texts.ts';
import { FORM_LIMITS } from '../../src/web/read-form.ts';
import { refusalTexts } from '../../src/web/refusals-texts.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { query } from '../support/database.ts';
import { ROOT } from '../support/project.ts';
import { readHtml } from '../support/read-html.ts';

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ');
const pageText = async (path: string) => {
  const html = await readFile(join(ROOT, 'dist', path, 'index.html'), 'utf8');
  return plain(readHtml(html).querySelector('main')?.textContent ?? '');
};
const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

describe('the terms of use say', () => {
  let terms = '';
  beforeAll(async () => {
    terms = await pageText('modalites-utilisation');
  });
  const asked = formatsAsked(PETITEVILLE.procedures.map(({ procedure }) => procedure));

  test('which files the forms receive, and how large', () => {
    expect(asked.procedures).toBeGreaterThan(0);
    const said = asked.formats.map((format) => formatTexts[format]);
    for (const part of [`${asked.procedures} formulaire`, formatSize(LARGEST_FILE), ...said])
      expect(terms).toContain(plain(part));
    expect(terms).not.toContain(plain(termsTexts.noFile));
  });

  test('that none is received where no form asks for one', () => {
    const none = PETITEVILLE.procedures.filter(({ procedure }) => {
      const { procedures } = formatsAsked([procedure]);
      return procedures === 0;
    });
    expect(formatsAsked(none.map(({ procedure }) => procedure))).toEqual({
      procedures: 0,
      formats: [],
    });
  });

  test('that a document may follow by e-mail, as receipts and procedures do', () => {
    expect(terms).toContain('seule voie électronique');
    expect(terms).toContain('par courriel : l’adresse du service est sur votre reçu');
  });

  test('by which electronic way to write where a procedure has no form', () => {
    const unfiled = PETITEVILLE.procedures.filter(
      ({ procedure }) => !procedure.channels.online && procedure.kind !== 'orientation',
    );
    expect(unfiled.length).toBeGreaterThan(0);
    for (const { procedure } of unfiled) expect(terms).toContain(plain(procedure.title));
    expect(terms).toMatch(/la voie électronique est la démarche « .+ »/u);
  });

  test('no way that a procedure may do without', () => {
    expect(terms).not.toMatch(/poste restent ouverts|restent ouverts à tous/u);
  });
});

test('the page on ecodesign says that forms receive files, and when they leave', async () => {
  const page = await pageText('ecoconception');
  expect(page).toContain('Les formats et le poids acceptés sont dits avant le choix.');
  expect(page).not.toContain('Les formulaires n’en acceptent pas');
  expect(page).toContain('Un fichier part dès que vous le choisissez.');
});

test('the weight of a file is the same wherever it is said', () => {
  const size = plain(formatSize(LARGEST_FILE));
  for (const text of [fileRule(['pdf'], 3), refusedFileTexts['too-large']()])
    expect(plain(text)).toContain(size);
});

test('files that may come at once weigh what is said', () => {
  const size = plain(formatSize(FORM_LIMITS.files));
  expect(plain(attachmentTexts.allTogether)).toContain(size);
  expect(plain(refusalTexts['files-too-large'].paragraphs.join(' '))).toContain(size);
});

test('receipts that leave in a day are as many as is said', async () => {
  const [row] = await query<{ most: number }>(
    `select private.most_notices('acknowledgement') as most`,
  );
  const number = NUMBERS[row?.most ?? 0] ?? '';
  expect(plain(termsTexts.receipts).toLowerCase()).toMatch(new RegExp(`^${number} reçus`, 'u'));
  expect(plain(receiptTexts.notMailed)).toContain(`${number} messages`);
});
