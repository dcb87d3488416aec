import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../src/procedures/procedure.ts';
import type { SilenceCase } from '../../src/procedures/silence.ts';
import { validateProcedure } from '../../src/procedures/validate-procedure.ts';
import { validateSilence } from '../../src/procedures/validate-silence.ts';
import { aProcedure } from '../builders/content.ts';

const register = aProcedure('registre-nominatif');
const { legalBasis } = register.silence;
const ACCEPTED = { means: 'acceptance', after: 'P2M', legalBasis } as const;
const NOT_FOR_ME: SilenceCase['when'] = [{ test: 'is', question: 'pour_moi', values: ['non'] }];
const HIGH: SilenceCase['when'] = [{ test: 'more-than', question: 'etage', value: 5 }];

const withCases = (cases: SilenceCase[], changes: Partial<Procedure> = {}): Procedure => ({
  ...register,
  retention: { ...register.retention, period: 'P18M' },
  silence: { ...register.silence, cases },
  ...changes,
});

describe('cases of silence', () => {
  test('may make a decision of what is owed to others', () => {
    const cases = [
      { ...ACCEPTED, when: NOT_FOR_ME },
      { ...ACCEPTED, when: HIGH },
    ];
    expect(validateSilence(withCases(cases))).toEqual([]);
  });

  test.each<[what: string, key: string, procedure: Procedure]>([
    [
      'about a question that is not asked',
      'silence.cases.0.when.0.question',
      withCases([{ ...ACCEPTED, when: [{ test: 'is', question: 'age', values: ['deux'] }] }]),
    ],
    [
      'about an answer that cannot be given',
      'silence.cases.0.when.0.values',
      withCases([{ ...ACCEPTED, when: [{ test: 'is', question: 'pour_moi', values: ['si'] }] }]),
    ],
    [
      'that contradict themselves',
      'silence.cases.0.when',
      withCases([{ ...ACCEPTED, when: [...NOT_FOR_ME, { ...NOT_FOR_ME[0], not: true } as never] }]),
    ],
    [
      'that a case before always takes',
      'silence.cases.1.when',
      withCases([
        { ...ACCEPTED, when: NOT_FOR_ME },
        { ...ACCEPTED, when: [...NOT_FOR_ME, ...HIGH] },
      ]),
    ],
    [
      'that two cases before always take together',
      'silence.cases.2.when',
      withCases([
        { ...ACCEPTED, when: [...NOT_FOR_ME, ...HIGH] },
        { ...ACCEPTED, when: [{ ...HIGH[0], not: true } as never] },
        { ...ACCEPTED, when: NOT_FOR_ME },
      ]),
    ],
    [
      'that leave a request without a rule',
      'silence.cases.0.means',
      withCases(
        [
          {
            ...{ means: 'none', reason: 'Rien.', legalBasis },
            when: NOT_FOR_ME,
          },
        ],
        { kind: 'request' },
      ),
    ],
    [
      'that decide where nothing is asked',
      'silence.cases.0.means',
      withCases([{ ...ACCEPTED, when: NOT_FOR_ME }], { kind: 'report' }),
    ],
    [
      'that outlive what is kept',
      'retention.period',
      withCases([{ ...ACCEPTED, after: 'P9M', when: NOT_FOR_ME }]),
    ],
  ])('are refused %s', (_what, key, procedure) => {
    const problems = validateProcedure(procedure).filter((problem) => problem.key === key);
    expect(problems).toHaveLength(1);
  });
});
