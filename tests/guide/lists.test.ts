import { expect, test } from 'vitest';
import { isOldLaw } from '../../src/guide/law-day.ts';
import type { NationalSheet } from '../../src/guide/national-sheet.ts';
import { themeHref, themePages } from '../../src/guide/theme-pages.ts';

const aSheet = (number: number, changes: Partial<NationalSheet> = {}): NationalSheet => ({
  id: `F${number}`,
  title: `Nuage ${String(number).padStart(3, '0')}`,
  description: 'Un nuage.',
  audience: 'Particuliers',
  theme: { id: 'N900', title: 'Ciel' },
  folder: 'Nuages',
  checkedOn: '2026-11-20',
  author: 'Direction du ciel',
  url: `https://www.service-public.gouv.fr/particuliers/vosdroits/F${number}`,
  ...changes,
});

test('a long theme is cut into pages that hold each sheet once', () => {
  const sheets = Array.from({ length: 200 }, (_, index) => aSheet(index + 1));
  const [theme] = themePages(sheets);
  expect(theme?.pages.map(({ href }) => href)).toEqual([
    '/guide/theme/N900/',
    '/guide/theme/N900/2/',
    '/guide/theme/N900/3/',
  ]);
  const listed = theme?.pages.flatMap(({ folders }) => folders.flatMap((folder) => folder.sheets));
  expect(listed?.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
});

test('sheets without a theme, or with a strange one, are listed together', () => {
  const { theme: _, ...without } = aSheet(1);
  const strange = aSheet(2, { theme: { id: '../../x', title: 'Étrange' } });
  expect(themePages([without, strange]).map(({ title, count }) => [title, count])).toEqual([
    ['Autres fiches', 2],
  ]);
  expect(themeHref(strange)).toBe('/guide/theme/autres/');
});

test('an import is old two weeks after its newest sheet', () => {
  expect(isOldLaw('2026-11-01', '2026-11-15')).toBe(false);
  expect(isOldLaw('2026-11-01', '2026-11-16')).toBe(true);
  expect(isOldLaw('2026-11-20', '2026-11-01')).toBe(false);
});
