import { expect, test } from 'vitest';
import { readHours } from '../../../src/tools/adopt/read-hours.ts';

test('hours are read as people type them', () => {
  expect(readHours('mardi et jeudi 9h à 12h30 ; samedi 10h-12h')).toEqual([
    { days: ['mardi', 'jeudi'], slots: [{ from: '09:00', to: '12:30' }] },
    { days: ['samedi'], slots: [{ from: '10:00', to: '12:00' }] },
  ]);
  expect(readHours('lundi 9 h-12 h 14 h-18 h 30')?.[0]?.slots).toEqual([
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:30' },
  ]);
  expect(readHours('tous les jours')).toBeUndefined();
});
