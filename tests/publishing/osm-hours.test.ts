import { expect, test } from 'vitest';
import { describeHours } from '../../src/kit/opening-hours-texts.ts';
import { readOsmHours } from '../../src/publishing/places/osm-hours.ts';

const said = (text: string) => {
  const read = readOsmHours(text);
  return read && describeHours(read.hours).map((line) => line.replaceAll('\u00a0', ' '));
};

test.each([
  [
    'Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00',
    [
      'Lundi, mardi, mercredi, jeudi, vendredi : 9 h à 12 h et 14 h à 18 h 30',
      'Samedi : 8 h 30 à 12 h',
    ],
  ],
  ['Tu 14:00-18:00', ['Mardi : 14 h à 18 h']],
  ['Mo,We 9:00-12:00;', ['Lundi, mercredi : 9 h à 12 h']],
  ['Mo, We-Fr 09:00-12:00', ['Lundi, mercredi, jeudi, vendredi : 9 h à 12 h']],
  ['Sa-Mo 10:00-12:00', ['Lundi, samedi, dimanche : 10 h à 12 h']],
  ['Mo-Fr 09:00-17:00; We off', ['Lundi, mardi, jeudi, vendredi : 9 h à 17 h']],
  [
    'Mo-Fr 09:00-17:00; Th 09:00-19:00',
    ['Lundi, mardi, mercredi, vendredi : 9 h à 17 h', 'Jeudi : 9 h à 19 h'],
  ],
])('« %s » is told in words', (text, lines) => {
  expect(said(text)).toEqual(lines);
});

test('closed on public holidays is known only when it is written', () => {
  expect(readOsmHours('Mo-Fr 09:00-12:00; PH off')?.isClosedOnHolidays).toBe(true);
  expect(readOsmHours('Mo-Fr 09:00-12:00')?.isClosedOnHolidays).toBe(false);
});

test.each([
  '',
  'PH off',
  'Mo off',
  'Mo-Fr',
  '24/7',
  'lundi 9h-12h',
  'Mo-Fr 9h-12h',
  'Mo-Fr 12:00-09:00',
  'Mo-Fr 22:00-02:00',
  'Mo-Fr 09:00-25:00',
  'Mo-Fr 09:00-12:00,11:00-13:00',
  'Jul-Aug Mo-Fr 09:00-12:00',
  'SH Mo-Fr 09:00-12:00',
  'PH 09:00-12:00',
  'Mo-Fr 09:00+',
  'Mo-Fr sunrise-sunset',
  'Mo[1] 09:00-12:00',
  'Mo-Fr 09:00-12:00 "sur rendez-vous"',
  'Mo-Fr 09:00-12:00 || "sur rendez-vous"',
])('« %s » is not read as the hours of a week', (text) => {
  expect(readOsmHours(text)).toBeUndefined();
});
