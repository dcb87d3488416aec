import { expect, test } from 'vitest';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { validateProcedure } from '../../src/procedures/validate-procedure.ts';
import { aProcedure } from '../builders/content.ts';

const basis = { text: 'Code du patrimoine', article: 'L. 212-2' };
const parking = aProcedure('autorisation-stationnement');

const WRONG: readonly (readonly [what: string, key: string, procedure: Procedure])[] = [
  [
    'data deleted before the end of the appeals',
    'retention.period',
    {
      ...parking,
      retention: { from: 'receipt', period: 'P1Y', then: 'destroy', legalBasis: basis },
    },
  ],
  [
    'data deleted less than a year after the end, where nobody else has them',
    'retention.period',
    { ...parking, retention: { from: 'end', period: 'P3M', then: 'destroy', legalBasis: basis } },
  ],
  [
    'another copy, but a period from the receipt',
    'retention.from',
    { ...parking, retention: { ...parking.retention, copy: 'Le logiciel de voirie' } },
  ],
  [
    'a copy that would go to the archives in place of its original',
    'retention.then',
    {
      ...parking,
      retention: {
        ...{ from: 'end', period: 'P3M', copy: 'Le logiciel de voirie' },
        ...{ then: 'archive', legalBasis: basis },
      },
    },
  ],
];

test.each(WRONG)('%s is refused, with its key', (_what, key, procedure) => {
  const problems = validateProcedure(procedure).filter((problem) => problem.key === key);
  expect(problems).toHaveLength(1);
});

test('a period that rests on a principle alone says why it is so long', () => {
  const { reason, ...retention } = parking.retention;
  expect(reason).toBeDefined();
  expect(validateProcedure({ ...parking, retention }).map(({ key }) => key)).toEqual([
    'retention.reason',
  ]);
  const legalBasis = { text: retention.legalBasis.text, article: '55' };
  expect(validateProcedure({ ...parking, retention: { ...retention, legalBasis } })).toEqual([]);
});
