import { expect, test } from 'vitest';
import { applicantSections } from '../../src/procedures/applicant-form.ts';
import { postalRecipient } from '../../src/procedures/postal-recipient.ts';
import { BEHALVES } from '../../src/procedures/who-asks.ts';

const form = applicantSections({ asks: ['person'], onBehalf: [...BEHALVES], kind: 'delivery' });
const address = (voie: string) => ({
  ...{ voie, complement: '', code_postal: '54321', commune: 'Petiteville', pays: '' },
});
const GUARDIAN = {
  ...{ prenom: 'Inès', nom: 'Da Silva', adresse: address('3, rue des Écoles') },
  ...{ represente_prenom: 'Paul', represente_nom: 'Martin' },
};
const UNKNOWN = { inconnu: true } as const;

test('an envelope bears the name and the address of each', () => {
  const answers = { ...GUARDIAN, represente_adresse: address('9, rue du Puits') };
  expect(postalRecipient(form, answers)).toEqual([
    ...['Inès Da Silva', '3, rue des Écoles', '54321 Petiteville'],
  ]);
  expect(postalRecipient(form, answers, null, 'represented')).toEqual([
    ...['Paul Martin', '9, rue du Puits', '54321 Petiteville'],
  ]);
});

test('a protected adult at the same address is written to there, by their own name', () => {
  const answers = { ...GUARDIAN, represente_adresse: UNKNOWN };
  expect(postalRecipient(form, answers, null, 'represented')[0]).toBe('Paul Martin');
  expect(postalRecipient(form, answers, null, 'represented')[1]).toBe('3, rue des Écoles');
});

test('whoever has no address has no envelope', () => {
  expect(postalRecipient(form, { ...GUARDIAN, adresse: UNKNOWN })).toEqual([]);
  const nowhere = { ...GUARDIAN, adresse: UNKNOWN, represente_adresse: UNKNOWN };
  expect(postalRecipient(form, nowhere, null, 'represented')).toEqual([]);
});

test('a company is written to under its name', () => {
  const company = applicantSections({ asks: ['company'], onBehalf: [], kind: 'delivery' });
  const answers = { ...GUARDIAN, entreprise: 'Da Silva et filles' };
  expect(postalRecipient(company, answers).slice(0, 2)).toEqual([
    ...['Da Silva et filles', 'Inès Da Silva'],
  ]);
});
