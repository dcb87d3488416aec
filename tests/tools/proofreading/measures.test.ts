import { describe, expect, test } from 'vitest';
import { kandelMoles } from '../../../src/tools/proofreading/measures/readability.ts';
import { countSyllables } from '../../../src/tools/proofreading/measures/syllables.ts';
import { wordsOf } from '../../../src/tools/proofreading/measures/words.ts';

/** Words by the number of syllables that a French speaker says. */
const SPOKEN: Readonly<Record<number, string>> = {
  1: `le les que l’acte qu’il acte aide autre table vie rue ville fille lieu nuit huit pièce chien oui
    œuvre sœur août eau quai chaque langue guerre quinze sont placent forment voient peuvent`,
  2: `mairie naissance école idée été payer pays noël maïs théâtre client prière plier région
    demande demandent copies extrait guichet service question conseil agent parents urgent souvent
    absent aîné bureau réseau naïf voyage royaume moyen essuie envoient accueil quotient`,
  3: `document documents habitants filiation téléphone société réunion ouvrier
    février aujourd’hui grands-parents entreprise réserver écrivez travailler citoyen récemment
    étudient oublier création poésie canoë`,
  4: `association municipal électronique bibliothèque rez-de-chaussée renseignements équivalent
    obligatoire évaluation ancienneté complètement aéroport`,
  5: `administration coopération déménagement justificatif ambiguïté administratives`,
};

describe('syllables', () => {
  test.each(
    Object.entries(SPOKEN).flatMap(([count, words]) =>
      words.split(/\s+/u).map((word) => [word, Number(count)] as const),
    ),
  )('« %s » has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('words', () => {
  test.each([
    ['Demandez l’acte à la mairie.', 5],
    ['Où faut-il réserver\u202f?', 3],
    ['Coût\u00a0: 1\u202f500\u00a0euros', 2],
    ['reçue le […], heure de Paris', 6],
    ['— « » :', 0],
  ])('« %s » has %i, as a word processor counts them', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});

describe('readability', () => {
  test('follows Kandel and Moles', () => {
    expect(kandelMoles(['Le chat boit du café.'])).toBeCloseTo(
      // One sentence, five words, six syllables: « ca-fé ».
      207 - 1.015 * 5 - 73.6 * (6 / 5),
    );
  });

  test('counts neither numbers, nor addresses, nor acronyms, nor values', () => {
    const plain = kandelMoles(['Écrivez à la mairie.']);
    expect(
      kandelMoles(['Écrivez à la mairie\u00a0: 12345 voirie@petiteville.example CNIL […].']),
    ).toBe(plain);
  });

  test('is lower for the words of the administration than for plain ones', () => {
    const [plain = 0, heavy = 0] = [
      'Envoyez votre demande à la mairie. Elle vous répond en deux mois.',
      'L’administration municipale compétente procédera à l’instruction réglementaire de votre sollicitation préalablement à toute notification décisionnelle.',
    ].map((text) => kandelMoles([text]));
    expect(plain).toBeGreaterThan(70);
    expect(heavy).toBeLessThan(30);
  });

  test('is nothing for a text without words', () => {
    expect(kandelMoles(['1 500', ''])).toBeUndefined();
  });
});
