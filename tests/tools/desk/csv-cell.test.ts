import { describe, expect, test } from 'vitest';
import { answerCell } from '../../../src/tools/desk/csv-cell.ts';

const cell = (type: Parameters<typeof answerCell>[0], ...lines: string[]) =>
  answerCell(type, lines);

test.each([
  ['+33639981234', '06 39 98 12 34'],
  ['0639981234', '06 39 98 12 34'],
  ['06\u00a039\u00a098\u00a012\u00a034', '06 39 98 12 34'],
  ['+32470123456', '00 32 47 01 23 45 6'],
  ['+590690123456', '00 59 06 90 12 34 56'],
])(
  'the phone %s is written as it is dialled, without a sign that makes a formula',
  (phone, written) => {
    expect(cell('phone', phone)).toBe(written);
  },
);

test('a SIRET is written as on its papers', () => {
  expect(cell('siret', '73282932000074').trim()).toBe('732 829 320 00074');
});

describe('what a spreadsheet would take for a number or a day stays text:', () => {
  test.each([
    ...['01000', '0123456', '1234567890123', '12 34 567 890 123', '1E5', '1-2', '3/4', '12:30'],
    ...[
      '10 %',
      '1,5',
      '10 €',
      '(12)',
      '1 mars',
      'mars 2026',
      '12-dec',
      '2026-04-23',
      'VRAI',
      'false',
    ],
  ])('%s', (typed) => {
    for (const type of ['text', 'name', undefined] as const) {
      const written = cell(type, typed);
      expect(written).toBe(`${typed}\u00a0`);
      expect(written.trim()).toBe(typed);
    }
  });

  test('not words, which are left as they are', () => {
    for (const typed of [
      'Benali',
      '12, rue des Lilas',
      'Mars et Vénus',
      '3e étage',
      'Maison',
      'W123456789',
      '',
    ])
      expect(cell('text', typed)).toBe(typed);
  });

  test('nor numbers and days, which are sorted and added up', () => {
    expect(cell('integer', '42')).toBe('42');
    expect(cell('date', '2 mars 2099')).toBe('2 mars 2099');
  });
});
