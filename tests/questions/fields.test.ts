import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerLines } from '../../src/questions/answer-text.ts';
import { answerValues } from '../../src/questions/answer-values.ts';
import { answersSchema } from '../../src/questions/answers.ts';
import type { RawAnswer } from '../../src/questions/field-context.ts';
import { FieldSchema } from '../../src/questions/field-schema.ts';
import { fieldParts, type Question } from '../../src/questions/field.ts';
import { EXAMPLE_DAY } from '../../src/questions/kind-sample.ts';
import { toRawAnswers } from '../../src/questions/raw-answers.ts';
import { FIELD_EXAMPLES, rawAnswer } from '../builders/field-examples.ts';

const check = (field: Question, typed: RawAnswer) =>
  v.safeParse(answersSchema([field], { today: EXAMPLE_DAY }), { champ: rawAnswer(field, typed) });

const blank = (field: Question): RawAnswer => {
  const parts = fieldParts(field);
  return parts.length === 0 ? ' ' : Object.fromEntries(parts.map((part) => [part, ' ']));
};

for (const [type, examples] of FIELD_EXAMPLES) {
  for (const [index, { field, accepted, refused }] of examples.entries()) {
    describe(`question of type ${type}, example ${index + 1}`, () => {
      test('is written in a content file as its schema says', () => {
        expect(v.safeParse(FieldSchema, field).success).toBe(true);
      });

      test.each(accepted)('accepts %j', (typed, stored, text) => {
        const result = check(field, typed);
        expect(result.issues).toBeUndefined();
        expect(result.output).toEqual({ champ: stored });
        expect(answerLines(field, stored)).toEqual(text);
      });

      test.each(accepted)('shows what was stored again for %j', (_typed, stored) => {
        const raw = toRawAnswers([field], answerValues([field], { champ: stored }));
        const result = v.safeParse(answersSchema([field], { today: EXAMPLE_DAY }), raw);
        expect(result.output).toEqual({ champ: stored });
      });

      test.each(refused)('refuses %j with one clear message', (typed, message) => {
        const result = check(field, typed);
        expect(result.success).toBe(false);
        expect(result.issues?.[0].message).toMatch(message);
      });

      test('refuses no answer when one is needed', () => {
        const result = check(field, blank(field));
        expect(result.issues).toHaveLength(1);
        expect(result.issues?.[0].message).toMatch(
          / : (?:écrivez|choisissez|indiquez|recopiez|joignez|donnez)|^Cochez la case/u,
        );
      });

      test('accepts no answer when it is optional', () => {
        const optional = { ...field, required: false };
        expect(check(optional, blank(field)).output).toEqual({ champ: undefined });
        expect(answerLines(optional, undefined)).toEqual([]);
      });
    });
  }
}

describe('two days in order', () => {
  const day = (key: string, notBefore?: string): Question => ({
    type: 'date',
    key,
    label: key,
    required: true,
    need: 'Essai.',
    past: false,
    ...(notBefore !== undefined && { notBefore }),
  });
  const schema = answersSchema([day('debut'), day('fin', 'debut')], { today: EXAMPLE_DAY });
  const on = (jour: string) => ({ jour, mois: '6', annee: '2026' });

  test.each([['2'], ['3']])('the last day may be the first one or later (%s)', (jour) => {
    expect(v.safeParse(schema, { debut: on('2'), fin: on(jour) }).success).toBe(true);
  });

  test('the last day may not come first', () => {
    const { issues } = v.safeParse(schema, { debut: on('2'), fin: on('1') });
    expect(issues).toHaveLength(1);
    expect(issues?.[0].path?.map(({ key }) => key)).toEqual(['fin']);
    expect(issues?.[0].message).toContain('debut');
  });

  test('a wrong day gives one message, not two', () => {
    const { issues } = v.safeParse(schema, { debut: on('31'), fin: on('1') });
    expect(issues).toHaveLength(1);
  });
});

test('an unknown type of question is refused, naming the known ones', () => {
  const result = v.safeParse(FieldSchema, { type: 'captcha' });
  expect(result.issues?.[0].message).toContain('long-text');
});
