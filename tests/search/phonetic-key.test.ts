import { expect, test } from 'vitest';
import { phoneticKey } from '../../src/search/phonetic-key.ts';

test.each([
  ['naissance', 'nesence'],
  ['naissance', 'naissanse'],
  ['passeport', 'pasport'],
  ['mariage', 'mariaje'],
  ['subvention', 'subvension'],
  ['stationnement', 'stationement'],
  ['recensement', 'resensement'],
  ['quotient', 'cotient'],
  ['bourse', 'bources'],
  ['poubelle', 'poubel'],
  ['cimetiere', 'simetierre'],
  ['deces', 'dece'],
  ['enfant', 'enfants'],
])('« %s » sounds like « %s »', (right, typed) => {
  expect(phoneticKey(typed)).toBe(phoneticKey(right));
});

test.each([
  ['mariage', 'mairie'],
  ['poubelle', 'parcelle'],
  ['bac', 'bal'],
])('« %s » does not sound like « %s »', (one, other) => {
  expect(phoneticKey(one)).not.toBe(phoneticKey(other));
});

test('a number is kept as it is', () => {
  expect(phoneticKey('12156')).toBe('12156');
});
