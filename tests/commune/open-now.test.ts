import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNowText } from '../../src/commune/open-now-texts.ts';
import { openState } from '../../src/commune/open-now.ts';
import type { Service } from '../../src/commune/service.ts';
import type { Territory } from '../../src/commune/territory.ts';
import { timetableOf } from '../../src/commune/timetable.ts';
import type { OpeningHours } from '../../src/kit/opening-hours.ts';
import { parisMoment } from '../../src/kit/paris-moment.ts';

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
const CLOSED = { reason: 'travaux' };
type Hours = Pick<Service, 'openingHours' | 'openingExceptions'>;
const USUAL: Hours = { openingHours: HOURS, openingExceptions: [] };
const WITH_EXCEPTIONS: Hours = {
  openingHours: HOURS,
  openingExceptions: [
    { from: '2026-11-11', slots: [{ from: '09:00', to: '11:00' }], reason: 'cérémonie' },
    { from: '2026-11-29', slots: [{ from: '10:00', to: '12:00' }], reason: 'fête' },
    { from: '2026-12-03', ...CLOSED },
    { from: '2026-12-23', slots: [{ from: '08:30', to: '12:00' }], reason: 'veille de Noël' },
    { from: '2026-12-24', to: '2027-01-02', ...CLOSED },
  ],
};

/** What a page built that day says at a moment, with ordinary spaces. */
function said(day: string, time: string, hours: Hours = USUAL, builtOn = day): string {
  const timetable = timetableOf(hours, builtOn, 'mainland');
  return openNowText(openState(timetable, { day, time })).replaceAll('\u00a0', ' ');
}

test.each([
  ['2026-11-23', '08:29', 'Fermé. Ouvre aujourd’hui à 8 h 30'],
  ['2026-11-23', '08:30', 'Ouvert jusqu’à 12 h'],
  ['2026-11-23', '11:59', 'Ouvert jusqu’à 12 h'],
  ['2026-11-23', '12:00', 'Fermé. Ouvre aujourd’hui à 13 h 30'],
  ['2026-11-23', '17:00', 'Fermé. Ouvre mardi à 8 h 30'],
  ['2026-11-23', '23:59', 'Fermé. Ouvre mardi à 8 h 30'],
  ['2026-11-24', '00:00', 'Fermé. Ouvre aujourd’hui à 8 h 30'],
  ['2026-11-27', '18:00', 'Fermé. Ouvre samedi à 9 h'],
  ['2026-11-28', '12:00', 'Fermé. Ouvre lundi à 8 h 30'],
  ['2026-11-29', '10:00', 'Fermé. Ouvre lundi à 8 h 30'],
  ['2026-12-24', '17:00', 'Fermé. Ouvre samedi à 9 h'],
  ['2026-12-25', '10:00', 'Fermé. Ouvre samedi à 9 h'],
  ['2026-12-31', '17:30', 'Fermé. Ouvre samedi à 9 h'],
  ['2027-05-06', '10:00', 'Fermé. Ouvre vendredi à 8 h 30'],
  ['2041-04-22', '10:00', 'Fermé. Ouvre mardi à 8 h 30'],
])('on %s at %s a place says « %s »', (day, time, expected) => {
  expect(said(day, time)).toBe(expected);
});

test('a place is closed on the holidays of its territory', () => {
  const on = (territory: Territory) =>
    openNowText(
      openState(timetableOf(USUAL, '2026-12-25', territory), { day: '2026-12-26', time: '10:00' }),
    ).replaceAll('\u00a0', ' ');
  expect(on('mainland')).toBe('Ouvert jusqu’à 12 h');
  expect(on('alsace-moselle')).toBe('Fermé. Ouvre lundi à 8 h 30');
});

test('a place that opens in more than a week does not name a day of this one', () => {
  const openingHours: OpeningHours = [
    { days: ['vendredi'], slots: [{ from: '10:00', to: '11:00' }] },
  ];
  expect(said('2026-12-18', '12:00', { ...USUAL, openingHours })).toBe('Fermé cette semaine');
});

describe('a place with exceptions', () => {
  test.each([
    ['on a public holiday', '2026-11-11', '10:00', 'Ouvert jusqu’à 11 h'],
    ['after its hours of a public holiday', '2026-11-11', '11:00', 'Fermé. Ouvre jeudi à 8 h 30'],
    ['on a Sunday', '2026-11-29', '10:00', 'Ouvert jusqu’à 12 h'],
    ['the evening before', '2026-11-28', '18:00', 'Fermé. Ouvre dimanche à 10 h'],
    ['closed for a day', '2026-12-03', '10:00', 'Fermé. Ouvre vendredi à 8 h 30'],
    ['the day before it closes', '2026-12-02', '17:00', 'Fermé. Ouvre vendredi à 8 h 30'],
    ['open in the morning alone', '2026-12-23', '14:00', 'Fermé cette semaine'],
    ['on the first day of its holidays', '2026-12-24', '09:00', 'Fermé cette semaine'],
    ['once a day of work is near', '2026-12-29', '09:00', 'Fermé. Ouvre lundi à 8 h 30'],
    ['on the last day of its holidays', '2027-01-02', '10:00', 'Fermé. Ouvre lundi à 8 h 30'],
    ['back to its usual hours', '2027-01-04', '10:00', 'Ouvert jusqu’à 12 h'],
  ])('%s', (_when, day, time, expected) => {
    expect(said(day, time, WITH_EXCEPTIONS)).toBe(expected);
  });
});

test.each([
  ['2026-10-24T22:30:00Z', '2026-10-25', '00:30', 'the day starts in Paris'],
  ['2026-10-25T00:59:00Z', '2026-10-25', '02:59', 'the clocks go back in a minute'],
  ['2026-10-25T01:00:00Z', '2026-10-25', '02:00', 'the same hour starts again'],
  ['2027-03-28T00:59:00Z', '2027-03-28', '01:59', 'the clocks go forward in a minute'],
  ['2027-03-28T01:00:00Z', '2027-03-28', '03:00', 'two o’clock never comes'],
  ['2026-12-31T23:00:00Z', '2027-01-01', '00:00', 'the year starts in Paris'],
])('at %s it is %s %s in Paris: %s', (instant, day, time) => {
  expect(parisMoment(new Date(instant))).toEqual({ day, time });
});

test.each([
  ['2026-10-25T07:00:00Z', 'Ouvert jusqu’à 10 h'],
  ['2026-10-25T06:30:00Z', 'Fermé. Ouvre aujourd’hui à 8 h'],
  ['2027-03-28T06:30:00Z', 'Ouvert jusqu’à 10 h'],
  ['2027-03-28T05:30:00Z', 'Fermé. Ouvre aujourd’hui à 8 h'],
])('at %s, on a day when the clocks change, a place says « %s »', (instant, expected) => {
  const { day, time } = parisMoment(new Date(instant));
  const openingHours: OpeningHours = [
    { days: ['dimanche'], slots: [{ from: '08:00', to: '10:00' }] },
  ];
  expect(said(day, time, { ...USUAL, openingHours })).toBe(expected);
});

test('a page says the same until the last day when it may be trusted, as one built that day', () => {
  const { trustedUntil } = timetableOf(WITH_EXCEPTIONS, '2026-10-01', 'mainland');
  expect(trustedUntil).toBe('2027-01-01');
  for (const day of ['2026-11-11', '2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01']) {
    expect(said(day, '10:00', WITH_EXCEPTIONS, '2026-10-01')).toBe(
      said(day, '10:00', WITH_EXCEPTIONS),
    );
  }
  // Two holidays after its last day, one in the week that it looks at.
  expect(said('2027-03-25', '18:00', USUAL, '2026-12-25')).toBe(said('2027-03-25', '18:00'));
});

test('a place is open exactly in its slots, whatever the day', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  const hourOf = (count: number) =>
    [Math.floor(count / 60), count % 60].map((part) => String(part).padStart(2, '0')).join(':');
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 365 }), (minute, days) => {
      const day = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
      const time = hourOf(minute);
      const slots = [
        { from: '08:30', to: '12:00' },
        { from: '13:30', to: '17:00' },
      ];
      const openingExceptions = [{ from: day, slots, reason: 'fête' }];
      const timetable = timetableOf(
        { openingHours: HOURS, openingExceptions },
        '2026-01-01',
        'mainland',
      );
      const state = openState(timetable, { day, time });
      const isOpen = slots.some(({ from, to }) => from <= time && time < to);
      expect(state.until !== undefined).toBe(isOpen);
    }),
  );
});
