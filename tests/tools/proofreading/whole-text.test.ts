import { describe, expect, test } from 'vitest';
import type { Part, Passage } from '../../../src/tools/proofreading/passage.ts';
import { proofread } from '../../../src/tools/proofreading/proofread.ts';

const passage = (text: string, part: Part = 'page', isTitle = false): Passage => ({
  part,
  isTitle,
  pieces: [{ text, line: 1 }],
  links: [],
});
const problems = (...passages: readonly Passage[]) =>
  proofread({ file: 'a.md', passages })
    .filter(({ level }) => level === 'mend')
    .map(({ problem, proposal }) => `${problem} → ${proposal}`.replaceAll(/[\u00a0\u202f]/gu, ' '));

const PLAIN = 'Appelez la mairie. Elle vous répond en deux mois.';
const FAIR = 'Le service étudie votre demande de subvention. Le conseil municipal décide en mars.';
const HARD =
  'L’administration municipale étudie la régularité documentaire de votre participation associative.';

describe('readability', () => {
  test('of a page or of its summary is enough when it is plain', () => {
    expect(problems(passage(PLAIN), passage(PLAIN, 'summary'))).toEqual([]);
  });

  test('of a hard page is told, with the words to replace', () => {
    expect(problems(passage(PLAIN), passage(HARD), passage(HARD))).toEqual([
      expect.stringMatching(/^la page est difficile.*\(il en faut 60\).*participation/u),
    ]);
  });

  test('is asked more of a summary than of a page', () => {
    expect(problems(passage(FAIR))).toEqual([]);
    expect(problems(passage(FAIR, 'summary'))).toEqual([
      expect.stringMatching(/^le résumé est difficile.*\(il en faut 70\)/u),
    ]);
  });

  test('is not measured on titles, nor on what is no page', () => {
    expect(problems(passage(HARD, 'page', true), passage(HARD, 'other'))).toEqual([]);
  });
});

describe('the mean of sentences', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'la').join(' ')}.`;

  test('over 15 words is told, whatever the titles', () => {
    const title = passage('Titre', 'page', true);
    expect(problems(passage(words(20)), passage(words(11)), title, title)).toEqual([
      expect.stringMatching(/15,5 mots en moyenne \(15 au plus\)/u),
    ]);
  });

  test('of 15 words is not', () => {
    expect(problems(passage(words(20)), passage(words(10)))).toEqual([]);
  });
});

describe('an acronym', () => {
  test.each([
    'Appelez le CCAS.',
    'Demandez à la D.R.A.C. de Nantes.',
    'Écrivez à l’Ofpra.',
    'Cette offre est GRATUITE.',
    'Le PLU (plan) suffit.',
  ])('that nothing explains is told: « %s »', (text) => {
    expect(problems(passage(text, 'other'))).toEqual([
      expect.stringContaining('sigle sans explication'),
    ]);
  });

  test('is told once in a file', () => {
    expect(problems(passage('Le CCAS répond. Le CCAS écrit.', 'other'))).toHaveLength(1);
  });

  test.each([
    'Appelez le CCAS (centre communal d’action sociale).',
    'Appelez le centre communal d’action sociale (CCAS). Le CCAS répond.',
    'Écrivez à l’Ofpra, l’Office français de protection des réfugiés et apatrides.',
    'Écrivez à la CNIL (Commission nationale de l’informatique et des libertés).',
    'Numéro SIRET, RIB, SMS ou PDF.',
    'Rue Raymond-IV, sous Louis XIV.',
    'Le formulaire W123456789, de 4\u00a0Mo.',
    'Écrivez à MAIRIE@petiteville.example.',
  ])('that is explained or known is not: « %s »', (text) => {
    expect(problems(passage(text, 'other'))).toEqual([]);
  });

  test('of a text of law that is cited is not', () => {
    const text = 'Identifier la personne (CRPA, article R. 112-9-1).';
    expect(problems(passage(text, 'other'))).toEqual([]);
  });
});
