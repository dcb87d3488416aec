import { expect, test } from 'vitest';
import { validateForm } from '../../src/procedures/validate-form.ts';
import type { Field } from '../../src/questions/field.ts';
import { aProcedure } from '../builders/content.ts';

const parking = aProcedure('autorisation-stationnement');
const common = { label: 'Q', need: 'N', required: true } as const;
const options = [
  { value: 'a', label: 'A' },
  { value: 'inconnu', label: 'B' },
];
const name = { ...common, type: 'name', key: 'prenom', part: 'given', own: false } as const;
const group = {
  ...common,
  type: 'group',
  key: 'g',
  item: 'Enfant',
  add: 'Ajouter',
  min: 1,
} as const;

const problemsOf = (...fields: Field[]) =>
  validateForm({ ...parking, form: [{ title: 'T', fields }] }).map(({ key }) => key);

const WRONG: readonly (readonly [what: string, key: string, fields: readonly Field[]])[] = [
  [
    'an answer that needs a question nobody asks',
    'form.0.fields.0.needs',
    [{ ...common, type: 'choice', key: 'c', options: [{ value: 'a', label: 'A', needs: 'z' }] }],
  ],
  [
    'an answer that needs what is needed anyway',
    'form.0.fields.0.needs',
    [{ ...common, type: 'statement', key: 's', needs: 'nom' }],
  ],
  [
    'more boxes to tick than there are',
    'form.0.fields.0.max',
    [{ ...common, type: 'choices', key: 'c', options, min: 1, max: 3 }],
  ],
  [
    'an answer with the value of « none »',
    'form.0.fields.0.options',
    [
      {
        ...common,
        type: 'choices',
        key: 'c',
        options: [...options, { value: 'aucun', label: 'C' }],
        min: 1,
        none: 'Aucun',
      },
    ],
  ],
  [
    'an answer with the value of « I do not know »',
    'form.0.fields.0.options',
    [{ ...common, type: 'choice', key: 'c', options, unknown: 'Je ne sais pas' }],
  ],
  [
    'fewer blocks at most than at least',
    'form.0.fields.0.max',
    [{ ...group, min: 3, max: 2, fields: [name] }],
  ],
  [
    'a key used twice in a block',
    'form.0.fields.0.fields.0.key',
    [{ ...group, max: 2, fields: [name, { ...name, label: 'R' }] }],
  ],
  [
    'a day compared with a question outside its block',
    'form.0.fields.1.fields.0.notBefore',
    [
      { ...common, type: 'date', key: 'debut', past: false },
      {
        ...group,
        label: 'G',
        max: 2,
        fields: [{ ...common, type: 'date', key: 'fin', past: false, notBefore: 'debut' }],
      },
    ],
  ],
];

test.each(WRONG)('refuses %s', (_what, key, fields) => {
  expect(problemsOf(...fields)).toContain(key);
});

test('a question of a block may have the key and the words of one outside', () => {
  expect(
    problemsOf({ ...group, label: 'G', max: 2, fields: [{ ...name, label: 'Prénom' }] }),
  ).toEqual([]);
});

test('an answer may need a question that is optional', () => {
  const option = { value: 'a', label: 'A', needs: 'telephone' };
  expect(problemsOf({ ...common, type: 'choice', key: 'c', options: [option] })).toEqual([]);
});
