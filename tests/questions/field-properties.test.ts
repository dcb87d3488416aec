import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerLines } from '../../src/questions/answer-text.ts';
import { answersSchema } from '../../src/questions/answers.ts';
import type { RawAnswer } from '../../src/questions/field-context.ts';
import { fieldParts, type Question } from '../../src/questions/field.ts';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { FIELD_EXAMPLES, rawAnswer } from '../builders/field-examples.ts';

/** What dates, numbers, addresses and their accidents are made of. */
const TYPED = '0123456789 +-.,()/€@wWaAeE\u00a0\u202f\u200b\0\n';

/** Every kind of text: any UTF-16 unit, whole characters, and what answers are made of. */
const anyText = fc.oneof(
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from(TYPED)) }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '1e9', '0x10', '-0'),
);

const anyAnswer = (field: Question): fc.Arbitrary<RawAnswer> => {
  const parts = fieldParts(field);
  if (parts.length === 0) return anyText;
  return fc.record(Object.fromEntries(parts.map((part) => [part, anyText])));
};

const check = (field: Question, typed: RawAnswer) =>
  v.safeParse(answersSchema([field], { today: EXAMPLE_DAY }), {
    [field.key]: rawAnswer(field, typed),
  });

/** What PostgreSQL takes in `jsonb`: no U+0000, no half of a surrogate pair, however deep. */
function isStorable(answer: unknown): boolean {
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).every(isStorable);
  return !/[\0\p{Surrogate}]/u.test(String(answer));
}

const fields = FIELD_EXAMPLES.flatMap(([, examples]) =>
  examples.flatMap(({ field }) => [field, { ...field, required: false }]),
);

describe.each(fields)('whatever is typed in $type (required: $required)', (field) => {
  test('is refused with a sentence, or stored, shown, and read again', () => {
    fc.assert(
      fc.property(anyAnswer(field), (typed) => {
        const result = check(field, typed);
        if (!result.success) {
          expect(result.issues[0].message).toMatch(/^\p{Lu}.+\.$|^«.+\.$/su);
          return;
        }
        const answer = result.output[field.key];
        if (answer === undefined) {
          expect(field.required).toBe(false);
          return;
        }
        expect(isStorable(answer)).toBe(true);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answerLines(field, answer).join('').trim()).not.toBe('');
        if (typeof answer === 'string' && fieldParts(field).length === 0) {
          expect(check(field, answer).output).toEqual({ [field.key]: answer });
        }
      }),
      { numRuns: 300 },
    );
  });
});
