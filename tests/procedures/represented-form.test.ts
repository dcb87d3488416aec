import { describe, expect, test } from 'vitest';
import { applicantSections } from '../../src/procedures/applicant-form.ts';
import { protectedContact, whoAsked } from '../../src/procedures/who-asked.ts';
import { BEHALVES, type Asker, type Behalf } from '../../src/procedures/who-asks.ts';
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
      right: ['Une personne sous tutelle'],
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
