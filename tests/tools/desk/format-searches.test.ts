import { expect, test } from 'vitest';
import { searchesText } from '../../../src/tools/desk/format-searches.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');
const found = (searched_on: string, words: string, searches: number) => ({
  searched_on,
  words,
  searches,
});

test('words that were looked for in vain are added up, the most looked for first', () => {
  const text = plain(
    searchesText(
      [
        found('2026-11-01', 'piscine', 2),
        found('2026-11-02', 'carte grise', 3),
        found('2026-11-03', 'piscine', 4),
        found('2026-11-03', '', 1),
      ],
      90,
      'content/synonymes.yml',
    ),
  );
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Recherches sans résultat depuis 90 jours',
    '6 fois  |  piscine  |  dernière le 3 novembre 2026',
    '3 fois  |  carte grise  |  dernière le 2 novembre 2026',
    '1 fois  |  (mots que le site n’emploie nulle part)  |  dernière le 3 novembre 2026',
  ]);
  expect(text).toMatch(/ou à content\/synonymes\.yml\.$/u);
});

test('nothing to tell is told', () => {
  expect(plain(searchesText([], 7, 'content/synonymes.yml'))).toBe(
    'Aucune recherche sans résultat depuis 7 jours.',
  );
});
