import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ProcedureSchema, type Procedure } from '../../src/procedures/procedure.ts';
import { validateProcedure } from '../../src/procedures/validate-procedure.ts';
import { aProcedure } from '../builders/content.ts';

const basis = { text: 'Code du patrimoine', article: 'L. 212-2' };
const parking = aProcedure('autorisation-stationnement');
const birth = aProcedure('acte-de-naissance');
const question = { type: 'text', label: 'Q', need: 'N', required: true, maxLength: 9 } as const;

/** The parking procedure with other questions. */
const asking = (...fields: Procedure['form'][number]['fields']): Procedure => ({
  ...parking,
  form: [{ title: 'T', fields }],
});
const day = { type: 'date', label: 'J', need: 'N', required: true, past: false } as const;
const amount = { type: 'amount', label: 'M', need: 'N', required: true } as const;

const WRONG: readonly (readonly [what: string, key: string, procedure: Procedure])[] = [
  [
    'no desk and no phone',
    'channels',
    { ...parking, channels: { online: true, post: { service: 'voirie', note: 'Écrivez.' } } },
  ],
  ['an online procedure without a form', 'form', { ...parking, form: [] }],
  [
    'a form that nobody can reach',
    'channels.online',
    { ...parking, channels: { ...parking.channels, online: false } },
  ],
  ['a request without a silence rule', 'silence.means', { ...parking, silence: birth.silence }],
  ['a silence rule on a delivery', 'silence.means', { ...birth, silence: parking.silence }],
  [
    'a proof of address outside the list of the law',
    'documents.0',
    { ...parking, documents: [{ label: 'Justificatif de domicile', legalBasis: basis }] },
  ],
  ['a review before the last one', 'reviewOn', { ...parking, reviewOn: '2020-01-01' }],
  [
    'a key used twice',
    'form.0.fields.0.key',
    asking({ ...question, key: 'a' }, { ...question, key: 'a', label: 'R' }),
  ],
  [
    'a key that the law’s own questions use',
    'form.0.fields.0.key',
    asking({ ...question, key: 'nom' }),
  ],
  [
    'a label used twice',
    'form.0.fields.1.label',
    asking({ ...question, key: 'a' }, { ...question, key: 'b' }),
  ],
  [
    'a label that the law’s own questions use',
    'form.0.fields.0.label',
    asking({ ...question, key: 'a', label: 'Prénom' }),
  ],
  [
    'a day compared with a question that is no day',
    'form.0.fields.0.notBefore',
    asking({ ...day, key: 'fin', notBefore: 'nom' }),
  ],
  [
    'a day compared with a question asked later',
    'form.0.fields.0.notBefore',
    asking({ ...day, key: 'fin', notBefore: 'debut' }, { ...day, key: 'debut', label: 'K' }),
  ],
  [
    'a past day asked with notice',
    'form.0.fields.0.notice',
    asking({ ...day, key: 'naissance', past: true, notice: 'P15D' }),
  ],
  [
    'an amount that no answer can reach',
    'form.0.fields.0.max',
    asking({ ...amount, key: 'montant', min: 10, max: 5 }),
  ],
  [
    'a question that asks for a proof of address',
    'form.0.fields.0.label',
    asking({ ...question, key: 'a', label: 'Numéro du justificatif\u00a0de domicile' }),
  ],
];

test.each(WRONG)('refuses %s', (_what, key, procedure) => {
  const problems = validateProcedure(procedure);
  expect(problems.map((problem) => problem.key)).toContain(key);
  for (const { expected, found } of problems) {
    expect(expected).not.toBe('');
    expect(found).not.toBe('');
  }
});

/** A document as an editor types it, read as the build reads it: spaces become French ones. */
const withDocument = (label: string, article: string) => {
  const documents = [{ label, notOnline: 'shown', legalBasis: { text: 'CRPA', article } }];
  return validateProcedure(v.parse(ProcedureSchema, { ...parking, documents }));
};

test.each([
  'Justificatif de domicile',
  'Justificatif\u00a0de\u00a0domicile',
  'Un justificatif\u202fde domicile de moins de trois mois',
  'Justificatifs récents de votre domicile',
  "Preuve d'adresse",
  'Une preuve d’adresse',
  'Facture\u00a0d’eau',
  'Quittance de loyer',
])('refuses « %s » as a proof of address, however it is spaced', (label) => {
  expect(withDocument(label, 'L. 113-12').map(({ key }) => key)).toEqual(['documents.0']);
});

test.each(['R. 113-8', 'R.\u00a0113-8', 'R.\u202f113-8', 'R113-8', 'R. 113-8, alinéa 2'])(
  'accepts a proof of address under article « %s »',
  (article) => {
    expect(withDocument('Justificatif de domicile', article)).toEqual([]);
  },
);

test.each(['R. 113-80', 'R. 113-8-1', 'L. 113-8', 'L.\u00a0113-12'])(
  'refuses it under article « %s », which says something else',
  (article) => {
    expect(withDocument('Justificatif de domicile', article)).toHaveLength(1);
  },
);

test.each(['Justificatif d’identité', 'Livret de famille', 'Attestation d’assurance du véhicule'])(
  'accepts « %s », which proves something else',
  (label) => {
    expect(withDocument(label, 'L. 113-12')).toEqual([]);
  },
);

test.each(['acte-de-naissance', 'autorisation-stationnement', 'subvention-association'])(
  'accepts %s as it is written',
  (slug) => {
    expect(validateProcedure(aProcedure(slug))).toEqual([]);
  },
);
