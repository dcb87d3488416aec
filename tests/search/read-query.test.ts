import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';

test.each([
  ['  acte   de naissance ', 'acte de naissance'],
  ['acte\r\n\tde\0naissance', 'acte de naissance'],
  ['acte\u202E de\u200B naissance\uFFFD', 'acte de naissance'],
  ['l’été', 'l’été'],
  ['\u0000', ''],
])('%j is read as « %s »', (typed, text) => {
  expect(readQuery(typed)).toEqual({ text, isCut: false });
});

test('200 characters are kept, and what follows is said to be cut, never inside a character', () => {
  expect(readQuery('é'.repeat(200))).toEqual({ text: 'é'.repeat(200), isCut: false });
  expect(readQuery('😀'.repeat(201))).toEqual({ text: '😀'.repeat(200), isCut: true });
});
