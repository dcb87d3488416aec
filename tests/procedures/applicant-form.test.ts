import { describe, expect, test } from 'vitest';
import { applicantSections } from '../../src/procedures/applicant-form.ts';
import { ASKERS, type Asker, type Behalf } from '../../src/procedures/who-asks.ts';
import type { FormValues } from '../../src/questions/answer-problem.ts';
import { answerChecker } from '../../src/questions/check-form-values.ts';
import { questionsOf } from '../../src/questions/field.ts';
import { fieldsOf } from '../../src/questions/form-section.ts';

const formFor = (asks: readonly Asker[], onBehalf: readonly Behalf[] = []) =>
  applicantSections({ asks: [...asks], onBehalf: [...onBehalf], kind: 'delivery' });
const keysOf = (...given: Parameters<typeof formFor>) =>
  questionsOf(fieldsOf(formFor(...given))).map(({ key }) => key);

const NAME = { prenom: 'Inès', nom: 'Da Silva' };
const ADDRESS = {
  'adresse.voie': '3, rue des Écoles',
  'adresse.code_postal': '54321',
  'adresse.commune': 'Petiteville',
};
const PERSON = { ...NAME, ...ADDRESS, reponse_par: 'courrier' };
const ROLE = { ...PERSON, qualite: 'gérante' };

/** Controls with a mistake, or what is stored. */
function filed(form: ReturnType<typeof formFor>, values: FormValues) {
  const check = answerChecker(form, '2026-04-23')(values);
  return check.success ? check.answers : check.problems.map(({ control }) => control);
}

describe('a form for one kind of person', () => {
  test('asks nobody which kind they are', () => {
    for (const asker of ASKERS) expect(keysOf([asker])).not.toContain('demandeur');
  });

  test('asks a person a name and an address, and nothing of a company', () => {
    expect(keysOf(['person']).slice(0, 3)).toEqual(['prenom', 'nom', 'adresse']);
    expect(keysOf(['person'])).not.toEqual(expect.arrayContaining(['siret']));
  });

  test.each([
    ['a name of one letter', { prenom: 'O', nom: '王' }],
    ['a name of a hundred letters', { nom: 'Wolfeschlegelsteinhausen'.repeat(5) }],
    ['one name alone', { prenom: '', 'prenom.inconnu': 'oui', nom: 'Suharto' }],
    [
      'an address abroad',
      { 'adresse.code_postal': 'D02', 'adresse.commune': 'Dublin', 'adresse.pays': 'Irlande' },
    ],
  ])('takes %s', (_what, changes) => {
    expect(filed(formFor(['person']), { ...PERSON, ...changes })).toMatchObject({
      reponse_par: 'courrier',
    });
  });

  test('takes whoever has neither address, nor phone, nor e-mail, at the desk', () => {
    const none = { ...NAME, 'adresse.inconnu': 'oui' };
    expect(filed(formFor(['person']), { ...none, reponse_par: 'guichet' })).toMatchObject({
      adresse: { inconnu: true },
      reponse_par: 'guichet',
    });
    expect(filed(formFor(['person']), { ...none, reponse_par: 'courrier' })).toEqual(['adresse']);
  });

  test('wants the SIRET of a company, unless it has none yet', () => {
    const company = { ...ROLE, entreprise: 'Da Silva et filles' };
    expect(filed(formFor(['company']), company)).toEqual(['siret']);
    expect(filed(formFor(['company']), { ...company, siret: '732 829 320 00074' })).toMatchObject({
      siret: '73282932000074',
    });
    expect(filed(formFor(['company']), { ...company, 'siret.inconnu': 'oui' })).toMatchObject({
      siret: { inconnu: true },
    });
  });

  test('wants the RNA of an association; without it the SIRET, as in Alsace and Moselle', () => {
    const association = { ...ROLE, association: 'Les Voisins' };
    expect(filed(formFor(['association']), association)).toEqual(['rna']);
    const withoutRna = { ...association, 'rna.inconnu': 'oui' };
    expect(filed(formFor(['association']), withoutRna)).toEqual(['siret']);
    expect(
      filed(formFor(['association']), { ...withoutRna, siret: '73282932000074' }),
    ).toMatchObject({ rna: { inconnu: true }, siret: '73282932000074' });
  });
});

describe('a form for several kinds', () => {
  const form = formFor(['person', 'company', 'association', 'public-body']);

  test.each([
    ['personne', PERSON],
    ['entreprise', { ...ROLE, structure: 'Da Silva', siret: '73282932000074' }],
    ['association', { ...ROLE, structure: 'Les Voisins', rna: 'W123456789' }],
    ['organisme_public', { ...ROLE, structure: 'Collège des Tilleuls' }],
  ])('asks %s for what identifies it, and for no more', (demandeur, values) => {
    const answers = filed(form, { ...values, demandeur });
    expect(answers).toMatchObject({ demandeur, nom: 'Da Silva' });
  });

  test('drops what was typed for another kind', () => {
    const answers = filed(form, { ...PERSON, demandeur: 'personne', structure: 'X', siret: '12' });
    expect(Object.keys(answers)).toEqual(['demandeur', 'prenom', 'nom', 'adresse', 'reponse_par']);
  });

  test('refuses whoever does not say which', () => {
    expect(filed(form, PERSON)).toEqual(['demandeur']);
  });
});
