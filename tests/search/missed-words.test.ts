import { expect, test } from 'vitest';
import { countableStems, readMissedWords } from '../../src/search/missed-words.ts';

const known = new Set(countableStems(['Une piscine, des horaires et une fosse. Dupont vend.']));

test('words that the site uses are counted, without accents, in alphabetical order', () => {
  expect(readMissedWords('Quels sont les HORAIRES de la piscine ?', known)).toBe(
    'horaires piscine',
  );
});

test.each([
  'Dupont',
  'je m’appelle Camille Martin',
  'camille@courriel.example',
  '06 12 34 56 78',
  '12, rue des Acacias',
  'FR76 3000 4000 0312 3456 7890 143',
  '\u0000<script>alert(1)</script>',
])('nothing of « %s » is counted: it may tell who searched', (query) => {
  expect(readMissedWords(query, known)).toBe('');
});

test('a word that the site writes only with a capital may be a name: it is not known', () => {
  expect(countableStems(['Dupont Rue'])).toEqual([]);
});

test('a few words are counted, never a story', () => {
  const many = ['alpha', 'bravo', 'charlie', 'delta', 'fox', 'golf'];
  const all = new Set(countableStems([many.join(' ')]));
  expect(readMissedWords(many.join(' '), all).split(' ')).toHaveLength(4);
});
