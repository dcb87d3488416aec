import { expect, test } from 'vitest';
import { postalRecipient } from '../../src/procedures/postal-recipient.ts';
import type { Answers } from '../../src/questions/answers.ts';
import type { Field } from '../../src/questions/field.ts';

const addressField = (key: string): Field => ({
  ...{ type: 'address', key, label: 'Adresse', scope: 'postal', required: true, own: true },
  need: 'Répondre par courrier.',
});
const FORM = [
  { title: 'Qui', fields: [addressField('adresse'), addressField('represente_adresse')] },
];
const HOME = {
  ...{ voie: '4, rue des Lilas', complement: ' ', code_postal: '54321' },
  ...{ commune: 'Petiteville', pays: '' },
};
const read = (answers: Answers, addressee?: 'represented') =>
  postalRecipient(FORM, answers, null, addressee);

test('a letter goes to whoever filed, under the name that they gave', () => {
  expect(read({ prenom: 'Samir', nom: 'Benali', adresse: HOME })).toEqual([
    'Samir Benali',
    '4, rue des Lilas',
    '54321 Petiteville',
  ]);
  expect(read({ nom: 'Ngo', adresse: { ...HOME, pays: 'Belgique' } })).toEqual([
    ...['Ngo', '4, rue des Lilas', '54321 Petiteville', 'Belgique'],
  ]);
});

test('to what they act for first, to the protected adult at their own address', () => {
  const answers = {
    ...{ association: 'Les Voisins', prenom: 'Inès', nom: 'Da Silva', adresse: HOME },
    ...{ represente_prenom: 'Paul', represente_nom: 'Martin' },
    represente_adresse: { ...HOME, voie: '1, place du Puits' },
  };
  expect(read(answers).slice(0, 2)).toEqual(['Les Voisins', 'Inès Da Silva']);
  expect(read(answers, 'represented')).toEqual([
    ...['Paul Martin', '1, place du Puits', '54321 Petiteville'],
  ]);
});

test('nowhere, when no address was given or the person has none', () => {
  expect(read({ prenom: 'Samir', nom: 'Benali' })).toEqual([]);
  expect(read({ nom: 'Benali', adresse: { inconnu: true } })).toEqual([]);
  expect(read({ nom: 'Benali', adresse: HOME }, 'represented')).toEqual([]);
});
