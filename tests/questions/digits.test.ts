import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answersSchema } from '../../src/questions/answers.ts';
import type { RawAnswer } from '../../src/questions/field-context.ts';
import type { Question } from '../../src/questions/field.ts';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { FIELD_EXAMPLES, rawAnswer } from '../builders/field-examples.ts';

/** Kinds whose answers are numbers, codes or days. What people write in words stays as they write it. */
const READ = [
  'phone',
  'date',
  'partial-date',
  'period',
  'integer',
  'amount',
  'measure',
  'family-quotient',
  'rna',
  'siret',
  'iban',
  'commune',
  'vehicle-plate',
];
/** Zeros of the scripts whose digits are typed in France, and of a few others. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０', '߀', '𝟎', '𝟘', '𑁦', '𞥐'];

const withZero = (text: string, zero: string) =>
  text.replaceAll(/\d/gu, (digit) =>
    String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
  );

function inScript(typed: RawAnswer, zero: string): RawAnswer {
  return typeof typed === 'string'
    ? withZero(typed, zero)
    : (Object.fromEntries(
        Object.entries(typed).map(([part, text]) => [part, inScript(text as string, zero)]),
      ) as RawAnswer);
}

const check = (field: Question, typed: RawAnswer) =>
  v.safeParse(answersSchema([field], { today: EXAMPLE_DAY }), {
    [field.key]: rawAnswer(field, typed),
  });

const accepted = FIELD_EXAMPLES.filter(([type]) => READ.includes(type)).flatMap(
  ([type, examples]) =>
    examples.flatMap(({ field, accepted: all }) =>
      all.map(([typed, stored]) => ({ type, field, typed, stored })),
    ),
);

describe('digits of any script', () => {
  test('are tried in every kind that reads numbers', () => {
    expect(new Set(accepted.map(({ type }) => type))).toEqual(new Set(READ));
  });

  test('give what ours give', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...accepted),
        fc.constantFrom(...ZEROS),
        ({ field, typed, stored }, zero) => {
          expect(check(field, inScript(typed, zero)).output).toEqual({ [field.key]: stored });
        },
      ),
      { numRuns: 500 },
    );
  });
});
