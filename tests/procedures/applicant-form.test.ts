import { describe, expect, test } from 'vitest';
import { applicantSections } from '../../src/procedures/applicant-form.ts';
import { protectedContact, whoAsked } from '../../src/procedures/who-asked.ts';
import { ASKERS, BEHALVES, type Asker, type Behalf } from '../../src/procedures/who-asks.ts';
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

describe('for another person', () => {
  const form = formFor(['person'], BEHALVES);
  const OTHER = {
    ...PERSON,
    pour_autrui: 'oui',
    represente_prenom: 'Paul',
    represente_nom: 'Martin',
  };

  test('whoever asks for themselves ticks nothing and answers nothing more', () => {
    expect(filed(form, PERSON)).toEqual(filed(formFor(['person']), PERSON));
  });

  test('a parent gives the name of the child, and no proof', () => {
    const answers = filed(form, { ...OTHER, au_titre_de: 'enfant' });
    expect(answers).toMatchObject({ au_titre_de: 'enfant', represente_nom: 'Martin' });
    expect(keysOf(['person'], ['parent']).some((key) => key.startsWith('preuve'))).toBe(false);
  });

  test('a guardian says where the protected person lives, who hears of it too', () => {
    const guardian = { ...OTHER, au_titre_de: 'tutelle' };
    expect(filed(form, guardian)).toEqual(['represente_adresse']);
    const answers = filed(form, {
      ...guardian,
      'represente_adresse.inconnu': 'oui',
      represente_courriel: 'paul@courriel.example',
    });
    if (Array.isArray(answers)) throw new TypeError('refused');
    expect(protectedContact(form, answers as never)).toEqual({ email: 'paul@courriel.example' });
    expect(whoAsked(form, answers as never)).toEqual({
      who: ['Inès Da Silva'],
      forWhom: ['Paul Martin'],
      right: ['Une personne dont je suis le tuteur'],
    });
  });

  test('each proof has the text that lets the commune ask for it, and may come later', () => {
    const proofs = fieldsOf(form).filter((field) => field.type === 'files');
    expect(proofs).toHaveLength(4);
    for (const { legalBasis, required } of proofs) {
      expect(legalBasis?.text).toBe('Code civil');
      expect(required).toBe(false);
    }
  });

  test('a company speaks for itself alone', () => {
    const both = formFor(['person', 'company'], ['guardian']);
    const company = { ...ROLE, structure: 'X', entreprise: 'X', siret: '73282932000074' };
    expect(
      filed(both, { ...company, demandeur: 'entreprise', pour_autrui: 'oui' }),
    ).not.toHaveProperty('pour_autrui');
  });

  test('one right alone is not asked', () => {
    const guardian = formFor(['person'], ['guardian']);
    expect(keysOf(['person'], ['guardian'])).not.toContain('au_titre_de');
    const answers = filed(guardian, { ...OTHER, 'represente_adresse.inconnu': 'oui' });
    expect(protectedContact(guardian, answers as never)).toEqual({ email: null });
  });

  test('a browser fills in the person’s own data, and never somebody else’s (RGAA 11.13)', () => {
    const owned = fieldsOf(form).filter((field) => 'own' in field && field.own);
    expect(owned.map(({ key }) => key)).toEqual([
      ...['prenom', 'nom', 'adresse', 'courriel', 'telephone'],
    ]);
  });
});
