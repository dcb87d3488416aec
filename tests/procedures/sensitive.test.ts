import { describe, expect, test } from 'vitest';
import { sensitiveAsked } from '../../src/procedures/sensitive-asked.ts';
import { sensitiveWords } from '../../src/procedures/sensitive-words.ts';
import { validateProcedure } from '../../src/procedures/validate-procedure.ts';
import type { Field } from '../../src/questions/field.ts';
import { aProcedure } from '../builders/content.ts';

const text = {
  type: 'text',
  key: 'question',
  need: 'Essai.',
  required: true,
  maxLength: 200,
} as const;
const asked = (label: string, more: object = {}): Field => ({ ...text, label, ...more });
const problemsOf = (field: Field) =>
  validateProcedure(
    aProcedure('autorisation-stationnement', { form: [{ title: 'Essai', fields: [field] }] }),
  ).map(({ key, expected }) => [key, expected.replaceAll(/[\u00a0\u202f]/gu, ' ')]);

describe('words of a question', () => {
  test.each([
    ['Avez-vous une maladie ?', 'health'],
    ['Votre reconnaissance de handicap', 'disability'],
    ['Vos REVENUS de l’année', 'resources'],
    ['Le prénom de l’enfant', 'children'],
    ['Mangez-vous sans porc ?', 'beliefs'],
    ['Avez-vous déposé plainte ?', 'offences'],
    ['Votre numéro de sécurité sociale', 'number'],
    ['Êtes-vous sous curatelle ?', 'protection'],
    ['Êtes-vous divorcée ?', 'social'],
  ])('« %s » tells %s', (label, kind) => {
    expect(sensitiveWords(asked(label)).map((word) => word.kind)).toContain(kind);
  });

  test.each(['Où faut-il réserver ?', 'Le nom de la manifestation', 'Le carnet de santéaire'])(
    '« %s » tells nothing',
    (label) => {
      expect(sensitiveWords(asked(label))).toEqual([]);
    },
  );

  test('of its answers and of its key count too', () => {
    const options = [
      { value: 'aspa', label: 'Je reçois l’Aspa' },
      { value: 'autre', label: 'Autre' },
    ];
    expect(sensitiveWords({ ...text, label: 'Tarif', type: 'choice', options })).toHaveLength(1);
    expect(sensitiveWords(asked('Son nom', { key: 'enfant_nom' }))).toHaveLength(1);
  });
});

describe('the build', () => {
  test('asks whether the answer is sensitive, with the word and why', () => {
    expect(problemsOf(asked('Votre handicap'))).toEqual([
      ['form.0.fields.0.sensitive', expect.stringMatching(/« handicap ».*perte d’autonomie/u)],
    ]);
  });

  test('takes yes, or no with a reason', () => {
    expect(problemsOf(asked('Votre handicap', { sensitive: true }))).toEqual([]);
    expect(problemsOf(asked('Votre handicap', { sensitive: false }))).toEqual([
      ['form.0.fields.0.whyNotSensitive', expect.any(String)],
    ]);
    const why = { sensitive: false, whyNotSensitive: 'Un handicap de golf.' };
    expect(problemsOf(asked('Votre handicap', why))).toEqual([]);
  });

  test('takes no reason without its no', () => {
    const why = { whyNotSensitive: 'Parce que.' };
    expect(problemsOf(asked('La rue', why))).toHaveLength(1);
    expect(problemsOf(asked('La rue', { ...why, sensitive: true }))).toHaveLength(1);
  });

  test('wants a group that holds a sensitive question to be sensitive as a whole', () => {
    const group = {
      ...{ type: 'group', key: 'blocs', label: 'Les blocs', need: 'Essai.', required: true },
      ...{ item: 'Bloc', add: 'Ajouter', min: 1, max: 2 },
      fields: [{ ...text, key: 'x', label: 'X', sensitive: true }],
    } as const satisfies object;
    expect(problemsOf({ ...group, fields: [...group.fields] } as Field)).toEqual([
      ['form.0.fields.0.sensitive', expect.stringContaining('groupe')],
    ]);
  });
});

test('the register says what sensitive answers are about', () => {
  expect(sensitiveAsked(aProcedure('inscription-cantine'))).toEqual(
    expect.arrayContaining([
      'la santé',
      'l’argent du foyer',
      'un enfant',
      'une croyance ou une opinion',
    ]),
  );
  // No word of it tells what it is about: the question is named.
  expect(sensitiveAsked(aProcedure('vide-grenier'))).toEqual([
    'Pièce d’identité de la personne qui signe',
  ]);
  expect(sensitiveAsked(aProcedure('subvention-association'))).toEqual([]);
});
