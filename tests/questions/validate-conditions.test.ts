import { describe, expect, test } from 'vitest';
import { validateForm } from '../../src/procedures/validate-form.ts';
import type { Condition } from '../../src/questions/condition.ts';
import type { Field, Question } from '../../src/questions/field.ts';
import type { FormSection } from '../../src/questions/form-section.ts';
import { aProcedure } from '../builders/content.ts';
import {
  ALL,
  colour,
  common,
  dog,
  ifDog,
  name,
  oath,
  section,
  weight,
} from '../builders/dog-form.ts';

describe('the build refuses', () => {
  const procedure = aProcedure('autorisation-stationnement');
  const problemsOf = (...form: FormSection[]) =>
    validateForm({ ...procedure, form: form as (typeof procedure)['form'] }).map(
      ({ key, found }) => `${key}: ${found}`,
    );
  const asked = (when: Condition, ...before: readonly Question[]) =>
    problemsOf(section('T', ...before, { ...name, when }));

  test.each<readonly [what: string, when: Condition, before: readonly Question[], problem: string]>(
    [
      ['a question that nobody asks', ifDog, [], 'form.0.fields.0.when.0.question: chien'],
      [
        'an answer that the question cannot have',
        [{ test: 'is', question: 'couleur', values: ['vert'] }],
        [colour],
        'form.0.fields.1.when.0.values: vert',
      ],
      [
        'a number asked of a choice',
        [{ test: 'more-than', question: 'couleur', value: 3 }],
        [colour],
        'form.0.fields.1.when.0.question: choice',
      ],
      [
        'a day asked of a number',
        [{ test: 'after', question: 'poids', day: '2026-01-01' }],
        [weight],
        'form.0.fields.1.when.0.question: integer',
      ],
      [
        'a number past what the question takes',
        [{ test: 'more-than', question: 'poids', value: 90 }],
        [weight],
        'form.0.fields.1.when: aucune réponse ne la remplit : personne ne verrait ceci',
      ],
      [
        'answers that exclude each other',
        [...ifDog, { test: 'is', question: 'chien', values: ['non'] }],
        [dog],
        'form.0.fields.1.when: aucune réponse ne la remplit : personne ne verrait ceci',
      ],
      [
        'answers that conditions before them exclude',
        [
          { test: 'is', question: 'chien', values: ['non'] },
          { test: 'answered', question: 'poids' },
        ],
        [dog, { ...weight, when: ifDog }],
        'form.0.fields.2.when: aucune réponse ne la remplit : personne ne verrait ceci',
      ],
    ],
  )('%s', (_what, when, before, problem) => {
    expect(asked(when, ...before)).toEqual([problem]);
  });

  test('a question asked later, hence any circle', () => {
    expect(problemsOf(section('T', { ...name, when: ifDog }, dog))).toEqual([
      'form.0.fields.0.when.0.question: chien, qui n’est pas posée avant',
    ]);
    expect(problemsOf({ ...section('T', dog), when: ifDog })).toHaveLength(1);
  });

  test('a question outside of the block', () => {
    const group: Field = {
      ...common,
      type: 'group',
      key: 'g',
      label: 'G',
      item: 'Animal',
      add: 'Ajouter',
      min: 1,
      max: 2,
      fields: [{ ...name, when: ifDog }],
    };
    expect(problemsOf(section('T', dog, group))).toEqual([
      'form.0.fields.1.fields.0.when.0.question: chien',
    ]);
  });

  test('an answer that needs a question which is not asked of everybody', () => {
    const needy = { ...oath, needs: 'nom_chien' };
    const optional = { ...name, required: false, when: ifDog };
    expect(problemsOf(section('T', dog, needy, optional))).toEqual([
      'form.0.fields.1.needs: nom_chien',
    ]);
  });

  test('nothing of what somebody can reach', () => {
    expect(
      problemsOf(section('T', ...ALL), {
        ...section('U', {
          ...name,
          when: [
            { test: 'is', question: 'couleur', values: ['inconnu'] },
            { test: 'after', question: 'ne', day: '2026-01-01' },
            { test: 'before', question: 'ne', day: '2026-01-03' },
            { test: 'is', not: true, question: 'habitudes', values: ['aboie', 'mord'] },
          ],
        }),
        when: ifDog,
      }),
    ).toEqual([]);
  });
});
