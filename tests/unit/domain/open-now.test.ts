import { expect, test } from 'vitest';
import { openState } from '../../../src/domain/open-now.ts';
import { publicHolidays } from '../../../src/domain/public-holidays.ts';
import type { OpeningHours } from '../../../src/schemas/opening-hours.ts';
import { openNowText } from '../../../src/texts/open-now.ts';

const HOURS: OpeningHours = [
  {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
    slots: [
      { from: '08:30', to: '12:00' },
      { from: '13:30', to: '17:00' },
    ],
  },
  { days: ['samedi'], slots: [{ from: '09:00', to: '12:00' }] },
];

/** What is said at a moment, with ordinary spaces. */
function said(day: string, time: string, hours = HOURS): string {
  const closed = [...publicHolidays(2026), ...publicHolidays(2027)];
  return openNowText(openState(hours, closed, { day, time }), day).replaceAll('\u00a0', ' ');
}

test.each([
  ['2026-11-23', '08:29', 'Fermé. Ouvre aujourd’hui à 8 h 30'],
  ['2026-11-23', '08:30', 'Ouvert jusqu’à 12 h'],
  ['2026-11-23', '11:59', 'Ouvert jusqu’à 12 h'],
  ['2026-11-23', '12:00', 'Fermé. Ouvre aujourd’hui à 13 h 30'],
  ['2026-11-23', '17:00', 'Fermé. Ouvre mardi à 8 h 30'],
  ['2026-11-27', '18:00', 'Fermé. Ouvre samedi à 9 h'],
  ['2026-11-28', '12:00', 'Fermé. Ouvre lundi à 8 h 30'],
  ['2026-11-29', '10:00', 'Fermé. Ouvre lundi à 8 h 30'],
  ['2026-12-25', '10:00', 'Fermé. Ouvre samedi à 9 h'],
  ['2026-12-31', '17:30', 'Fermé. Ouvre samedi à 9 h'],
  ['2027-05-06', '10:00', 'Fermé. Ouvre vendredi à 8 h 30'],
])('on %s at %s a place says « %s »', (day, time, expected) => {
  expect(said(day, time)).toBe(expected);
});

test('a place that opens in more than a week gives the day in full', () => {
  const hours: OpeningHours = [{ days: ['vendredi'], slots: [{ from: '10:00', to: '11:00' }] }];
  expect(said('2026-12-18', '12:00', hours)).toBe('Fermé. Ouvre vendredi 8 janvier à 10 h');
});

test.each([
  [2026, ['2026-04-06', '2026-05-14', '2026-05-25']],
  [2027, ['2027-03-29', '2027-05-06', '2027-05-17']],
  [2038, ['2038-04-26', '2038-06-03', '2038-06-14']],
])('the holidays of %i that move are Easter Monday, Ascension Day, Whit Monday', (year, moving) => {
  expect(publicHolidays(year)).toEqual(expect.arrayContaining(moving));
  expect(publicHolidays(year)).toHaveLength(11);
});
