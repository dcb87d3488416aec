import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answersSchema, type Answers } from '../../src/questions/answers.ts';
import { isAsked } from '../../src/questions/asked.ts';
import type { Condition } from '../../src/questions/condition.ts';
import type { Field } from '../../src/questions/field.ts';
import { fieldsOf, type FormSection } from '../../src/questions/form-section.ts';
import { toRawAnswers } from '../../src/questions/raw-answers.ts';
import { ALL, colour, common, dog, ifDog, name, section } from '../builders/dog-form.ts';

const TRUTHS: readonly (readonly [Condition, Answers, boolean])[] = [
  [[{ test: 'is', question: 'chien', values: ['oui'] }], { chien: true }, true],
  [[{ test: 'is', question: 'chien', values: ['oui'] }], { chien: false }, false],
  [[{ test: 'is', question: 'chien', values: ['oui'] }], {}, false],
  [[{ test: 'is', not: true, question: 'chien', values: ['oui'] }], { chien: false }, true],
  [[{ test: 'is', question: 'couleur', values: ['noir', 'roux'] }], { couleur: 'roux' }, true],
  [
    [{ test: 'is', question: 'couleur', values: ['inconnu'] }],
    { couleur: { inconnu: true } },
    true,
  ],
  [
    [{ test: 'is', question: 'habitudes', values: ['mord'] }],
    { habitudes: ['aboie', 'mord'] },
    true,
  ],
  [[{ test: 'is', question: 'habitudes', values: ['mord'] }], { habitudes: ['aboie'] }, false],
  [[{ test: 'is', question: 'promis', values: ['oui'] }], { promis: true }, true],
  [[{ test: 'answered', question: 'couleur' }], { couleur: 'noir' }, true],
  [[{ test: 'answered', question: 'couleur' }], { couleur: { inconnu: true } }, false],
  [[{ test: 'more-than', question: 'poids', value: 20 }], { poids: 20 }, false],
  [[{ test: 'more-than', question: 'poids', value: 20 }], { poids: 21 }, true],
  [[{ test: 'less-than', question: 'prix', value: 100 }], { prix: 9999 }, true],
  [[{ test: 'less-than', question: 'prix', value: 100 }], { prix: 10_000 }, false],
  [[{ test: 'after', question: 'ne', day: '2026-01-31' }], { ne: '2026-02-01' }, true],
  [[{ test: 'before', question: 'ne', day: '2026-01-31' }], { ne: '2026-01-31' }, false],
  [
    [
      { test: 'is', question: 'chien', values: ['oui'] },
      { test: 'more-than', question: 'poids', value: 20 },
    ],
    { chien: true, poids: 3 },
    false,
  ],
  [
    [
      {
        test: 'any',
        tests: [
          { test: 'is', question: 'chien', values: ['non'] },
          { test: 'more-than', question: 'poids', value: 2 },
        ],
      },
    ],
    { chien: true, poids: 3 },
    true,
  ],
];

test.each(TRUTHS)('%j with %j asks: %s', (condition, answers, asks) => {
  expect(isAsked(condition, answers, ALL)).toBe(asks);
});

const check = (form: readonly FormSection[], values: Record<string, string>) => {
  const fields = fieldsOf(form);
  const schema = answersSchema(fields, { today: '2026-11-22' });
  return v.safeParse(schema, toRawAnswers(fields, values));
};
describe('the check of answers', () => {
  const form = [section('Animal', dog, { ...name, when: ifDog })];

  test('asks for what applies', () => {
    expect(check(form, { chien: 'oui' }).issues?.[0].message).toContain('Son nom');
  });

  test('asks for nothing that does not apply, and drops what was answered all the same', () => {
    const long = 'x'.repeat(500);
    expect(check(form, { chien: 'non' }).output).toEqual({ chien: false });
    expect(check(form, { chien: 'non', nom_chien: long }).output).toEqual({ chien: false });
  });

  test('drops the answers of a part that does not apply, and what depends on them', () => {
    const parts = [
      section('Animal', dog),
      { ...section('Le chien', colour), when: ifDog },
      section('Tonte', {
        ...name,
        when: [{ test: 'is', question: 'couleur', values: ['noir'] }],
      }),
    ];
    const values = { chien: 'non', couleur: 'noir', nom_chien: 'Rex' };
    expect(check(parts, values).output).toEqual({ chien: false });
    expect(check(parts, { ...values, chien: 'oui' }).output).toEqual({
      chien: true,
      couleur: 'noir',
      nom_chien: 'Rex',
    });
  });

  test('looks at each block of a group by itself', () => {
    const group: Field = {
      ...common,
      type: 'group',
      key: 'animaux',
      label: 'Vos animaux',
      item: 'Animal',
      add: 'Ajouter un animal',
      min: 1,
      max: 2,
      fields: [dog, { ...name, when: ifDog }],
    };
    const values = { 'animaux.0.chien': 'non', 'animaux.1.chien': 'oui' };
    const { issues } = check([section('Animaux', group)], values);
    expect(issues?.map(({ path }) => path?.map(({ key }) => key).join('.'))).toEqual([
      'animaux.1.nom_chien',
    ]);
  });
});
