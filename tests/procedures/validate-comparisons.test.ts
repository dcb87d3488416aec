import { expect, test } from 'vitest';
import type { Comparison } from '../../src/procedures/comparison.ts';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { uncompared } from '../../src/procedures/uncompared.ts';
import { validateComparisons } from '../../src/procedures/validate-comparisons.ts';
import { aProcedure } from '../builders/content.ts';

const parking = aProcedure('autorisation-stationnement');
const { text } = parking.silence.legalBasis;
const COMPARISON: Comparison = {
  aspects: ['silence'],
  with: [{ text, line: 'Autorisation d’occuper le domaine public' }],
  ...{ source: 'Légifrance', on: '2026-11-21', by: 'Service juridique' },
};
const compared = (changes: Partial<Comparison>): Procedure => ({
  ...parking,
  compared: [{ ...COMPARISON, ...changes }],
});

test('a comparison names the line that was read, and takes its rule off the list', () => {
  expect(validateComparisons(compared({}))).toEqual([]);
  expect(uncompared(compared({}))).not.toContain('silence');
  expect(uncompared({ ...parking, compared: [] })[0]).toBe('silence');
  expect(uncompared(compared({}))).toContain('appeal');
});

test.each<[what: string, key: string, changes: Partial<Comparison>]>([
  ['a whole text', 'compared.0.with.0.article', { with: [{ text }] }],
  [
    'another text than the rule cites',
    'compared.0.with',
    { with: [{ text: 'Code de la route', article: 'R. 417-10' }] },
  ],
  ['a day to come', 'compared.0.on', { on: '2036-11-21' }],
])('it is not with %s', (_what, key, changes) => {
  expect(validateComparisons(compared(changes)).map((problem) => problem.key)).toEqual([key]);
});
