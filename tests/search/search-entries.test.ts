import { expect, test } from 'vitest';
import { deskSheetEntries } from '../../src/search/desk-sheet-entries.ts';
import { searchEntries } from '../../src/search/search-entries.ts';
import { PETITEVILLE } from '../builders/content.ts';

const entries = searchEntries(PETITEVILLE, [
  { path: '/aide/', title: 'Être aidé', summary: 'Une personne vous aide.', synonyms: [] },
]);
const entryAt = (path: string) => entries.find((entry) => entry.path === path);

test('a public knowledge sheet is found, an internal one never', () => {
  const sheets = PETITEVILLE.knowledgeSheets.map(({ slug, sheet: { visibility } }) => ({
    visibility,
    isFound: entryAt(`/fiches/${slug}/`) !== undefined,
  }));
  expect(new Set(sheets.map(({ visibility }) => visibility))).toEqual(
    new Set(['public', 'internal']),
  );
  for (const { visibility, isFound } of sheets) expect(isFound).toBe(visibility === 'public');
});

test('the desk finds every sheet, by the words of its rule and headings too', () => {
  const [sheet] = PETITEVILLE.knowledgeSheets;
  if (sheet === undefined) throw new RangeError('No sheet');
  const found = deskSheetEntries(
    [
      ...PETITEVILLE.knowledgeSheets.slice(1),
      { ...sheet, sheet: { ...sheet.sheet, rule: 'Un hippopotame.' }, body: '## Une girafe ?' },
    ],
    (slug) => `/ici/${slug}/`,
  );
  expect(found).toHaveLength(PETITEVILLE.knowledgeSheets.length);
  const last = found.at(-1);
  expect(last?.path).toBe(`/ici/${sheet.slug}/`);
  expect(last?.around).toEqual(expect.arrayContaining(['hippopotame', 'girafe']));
});

test('pages of the site are found beside procedures and services', () => {
  expect(entryAt('/aide/')?.kind).toBe('page');
  expect(entryAt('/services/voirie/')?.kind).toBe('service');
});

test('a procedure carries the words of its headings, and what else people say for its names', () => {
  const [procedure] = searchEntries({
    ...PETITEVILLE,
    procedures: PETITEVILLE.procedures
      .filter(({ slug }) => slug === 'acte-de-naissance')
      .map((found) => ({ ...found, body: '## La personne habite Nantes ?' })),
    sameWords: { accouchement: ['acte de naissance'], poubelle: ['bac'] },
  });
  expect(procedure?.around).toContain('nantes');
  expect(procedure?.sameWords).toEqual(['accouchement']);
});
