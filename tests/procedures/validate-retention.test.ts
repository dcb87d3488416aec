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

test('a period says why it is so long, unless somebody found it in the text that it cites', () => {
  const { reason, ...retention } = parking.retention;
  expect(reason).toBeDefined();
  const keys = (procedure: Procedure) => validateProcedure(procedure).map(({ key }) => key);
  expect(keys({ ...parking, retention })).toEqual(['retention.reason']);
  const cited = { ...parking, retention: { ...retention, legalBasis: basis } };
  expect(keys(cited)).toEqual(['retention.reason']);
  const read = { source: 'Légifrance', on: parking.reviewedOn, by: 'Service juridique' };
  const compared = [
    ...parking.compared,
    { aspects: ['retention' as const], with: [basis], ...read },
  ];
  expect(keys({ ...cited, compared })).toEqual([]);
});
