import { expect, test } from 'vitest';
import { territoryOf } from '../../src/commune/territory.ts';

const at = (postalCode: string) => ({ lines: ['Mairie'], postalCode, city: 'Ville' });

test.each([
  ['12345', 'mainland'],
  ['57000', 'alsace-moselle'],
  ['67000', 'alsace-moselle'],
  ['68100', 'alsace-moselle'],
  ['97110', 'guadeloupe'],
  ['97133', 'saint-barthelemy'],
  ['97150', 'saint-martin'],
  ['97200', 'martinique'],
  ['97300', 'guyane'],
  ['97400', 'la-reunion'],
  ['97500', 'saint-pierre-et-miquelon'],
  ['97600', 'mayotte'],
  ['20000', 'mainland'],
])('a town hall at %s keeps the holidays of %s', (postalCode, expected) => {
  expect(territoryOf({ territory: undefined, address: at(postalCode) })).toBe(expected);
});

test('what the commune says goes before its postal code', () => {
  const territory = 'alsace-moselle-good-friday';
  expect(territoryOf({ territory, address: at('67000') })).toBe(territory);
});
