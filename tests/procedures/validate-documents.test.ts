import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/procedures/document.ts';
import { documentsToPrepare } from '../../src/procedures/document.ts';
import { paperHint } from '../../src/procedures/documents-texts.ts';
import { fromOlderFormat } from '../../src/procedures/exchange/older-catalogue.ts';
import type { Procedure } from '../../src/procedures/procedure.ts';
import { validateDocuments } from '../../src/procedures/validate-documents.ts';
import { validateProcedure } from '../../src/procedures/validate-procedure.ts';
import { PETITEVILLE, aProcedure } from '../builders/content.ts';

const fair = aProcedure('vide-grenier');
/** As the build reads it, with French spaces. */
const basis = { text: 'Code de commerce', article: 'R.\u00a0310-8' };
const paper: Document = { label: 'Une pièce d’identité', legalBasis: basis };
const without = (form: Procedure['form']): Procedure['form'] =>
  form.map((part) => ({ ...part, fields: part.fields.filter(({ type }) => type !== 'files') }));

const problemsOf = (changes: Partial<Procedure>) =>
  validateProcedure({ ...fair, ...changes }).map(({ key, expected, found }) => [
    key,
    expected,
    found,
  ]);

describe('a document of a procedure that is filed online', () => {
  test('is taken by a question with the same text of law', () => {
    expect(problemsOf({ documents: [paper] })).toEqual([]);
  });

  test.each([
    ['no question takes it', { documents: [paper], form: without(fair.form) }],
    [
      'another article allows it',
      { documents: [{ ...paper, legalBasis: { ...basis, article: 'R. 310-9' } }] },
    ],
    [
      'another text does',
      { documents: [{ ...paper, legalBasis: { ...basis, text: 'Code civil' } }] },
    ],
  ])('is refused when %s, and the build says what to add', (_what, changes) => {
    expect(problemsOf(changes)).toEqual([
      ['documents.0.notOnline', expect.stringMatching(/genre files.*notOnline/u), paper.label],
    ]);
  });

  test.each(['original', 'shown', 'appointment', 'confidential', 'on-request'] as const)(
    'may come otherwise: %s',
    (notOnline) => {
      const documents = [{ ...paper, notOnline }];
      expect(problemsOf({ documents, form: without(fair.form) })).toEqual([]);
    },
  );

  test('asks nothing of a procedure that is not', () => {
    expect(validateProcedure(aProcedure('attestation-accueil'))).toEqual([]);
  });
});

describe('what no text lets the administration ask', () => {
  const notOnline = 'shown';

  test.each([
    ['Une copie certifiée conforme de votre diplôme', /simple photocopie.*R\. 113-10/u],
    ['Les copies conformes des statuts', /simple photocopie/u],
    ['Une procuration avec signature légalisée', /simple signature.*R\. 113-5/u],
  ])('is refused as a document: %s', (label, expected) => {
    expect(problemsOf({ documents: [{ ...paper, notOnline, label }] })).toEqual([
      ['documents.0', expect.stringMatching(expected), expect.any(String)],
    ]);
  });

  test('is refused in the condition of a document, and as a file of the form', () => {
    const condition = 'En copie certifiée conforme à l’original';
    expect(problemsOf({ documents: [{ ...paper, condition }] })).toHaveLength(1);
    const form = fair.form.map((part) => ({
      ...part,
      fields: part.fields.map((field) =>
        field.type === 'files' ? { ...field, hint: 'Une copie certifiée conforme.' } : field,
      ),
    }));
    expect(problemsOf({ form }).map(([key]) => key)).toEqual([
      expect.stringMatching(/^form\.\d+\.fields\.\d+$/u),
    ]);
  });

  test('leaves accounts that the law wants certified, and a plain copy', () => {
    for (const label of ['Les comptes certifiés par la présidente', 'Une photocopie du bail']) {
      expect(problemsOf({ documents: [{ ...paper, notOnline, label }] })).toEqual([]);
    }
  });
});

test('what is given later is not to be prepared', () => {
  const later = ['confidential', 'on-request'] as const;
  const documents = [paper, ...later.map((notOnline) => ({ ...paper, notOnline }))];
  expect(documentsToPrepare(documents)).toEqual([paper]);
});

test.each([
  [{}, undefined],
  [{ condition: 'Si vous vendez' }, 'Si vous vendez'],
  [{ notOnline: 'shown' }, 'À montrer au guichet.'],
  [{ condition: 'Si vous vendez', notOnline: 'shown' }, 'Si vous vendez. À montrer au guichet.'],
  [{ condition: 'Vous vendez ?', notOnline: 'shown' }, 'Vous vendez ? À montrer au guichet.'],
] as const)('paper says of %o: %s', (keys, hint) => {
  expect(paperHint({ ...paper, ...keys })?.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(hint);
});

test('a procedure of an older catalogue stays as it may be imported', () => {
  const procedure = { ...fair, applicant: 'association', form: without(fair.form) };
  const read = fromOlderFormat({ procedure }) as { readonly procedure: Procedure };
  expect(read.procedure.documents.map(({ notOnline }) => notOnline)).toEqual(['on-request']);
  const joined = fromOlderFormat({ procedure: { ...fair, applicant: 'association' } });
  expect((joined as typeof read).procedure.documents).toEqual(fair.documents);
});

test('the commune of the tests takes documents online, and has one that it does not', () => {
  const documents = PETITEVILLE.procedures
    .filter(({ procedure }) => procedure.channels.online)
    .flatMap(({ procedure }) => procedure.documents);
  expect(documents.some(({ notOnline }) => notOnline === undefined)).toBe(true);
  expect(documents.some(({ notOnline }) => notOnline !== undefined)).toBe(true);
});

test('where nothing is filed online, each document says why it does not come that way', () => {
  const visit = aProcedure('attestation-accueil');
  expect(validateDocuments(visit)).toEqual([]);
  const documents = visit.documents.map(({ notOnline: _why, ...document }) => document);
  expect(validateDocuments({ ...visit, documents }).map(({ key }) => key)).toEqual(
    documents.map((_document, index) => `documents.${index}.notOnline`),
  );
  expect(validateDocuments({ ...visit, kind: 'orientation', documents })).toEqual([]);
});
