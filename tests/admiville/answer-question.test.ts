import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/search/answer-question.ts';
import { searchEntries } from '../../src/search/search-entries.ts';
import { otherPages } from '../../src/site/lists/other-pages-texts.ts';
import { ADMIVILLE } from './content.ts';

const answerTo = createAnswerer(searchEntries(ADMIVILLE, otherPages, '2026-11-29'));
const pathsFor = (question: string) => answerTo(question).found.map(({ entry }) => entry.path);

describe('what somebody else does', () => {
  test.each([
    ['permis de conduire', '/ailleurs/#permis-de-conduire', '/demarches/permis-de-construire/'],
    ['carte grise', '/ailleurs/#carte-grise-et-plaque', '/demarches/carte-identite-passeport/'],
    [
      'on me coupe le courant',
      '/ailleurs/#panne-d-electricite',
      '/demarches/conservatoire-musique/',
    ],
  ])('« %s » leads to %s, never to %s', (question, path, never) => {
    expect(answerTo(question).isSure).toBe(true);
    expect(pathsFor(question)[0]).toBe(path);
    expect(pathsFor(question)).not.toContain(never);
  });
});

describe('hours, phone and address', () => {
  test.each([
    ['horaires mairie', '/aide/'],
    ['heures ouverture mairie', '/aide/'],
    ['téléphone du service urbanisme', '/services/urbanisme/'],
    ['horaires du service des passeports', '/services/papiers-identite/'],
  ])('« %s » are those of %s', (question, path) => {
    const { place, isSure } = answerTo(question);
    expect(place?.path).toBe(path);
    expect(place?.contact?.hours).not.toEqual([]);
    expect(isSure).toBe(true);
  });

  test.each([
    'ouverture de chantier',
    'horaires de train',
    'je n’ai pas d’adresse',
    'horaires piscine',
  ])('« %s » asks for those of no place of ours', (question) => {
    expect(answerTo(question).place).toBeUndefined();
  });
});

describe('grief and hunger', () => {
  test.each([
    ['mon mari est mort', '/demarches/acte-de-deces/'],
    ['j’ai perdu ma maman hier', '/demarches/acte-de-deces/'],
    ['pas de sous pour manger', '/demarches/aide-sociale-ccas/'],
    ['arbre mort', '/demarches/arbre-espace-vert/'],
    ['inscrire mon enfant à la cantine pour manger le midi', '/demarches/inscription-cantine/'],
  ])('« %s » leads to %s', (question, path) => {
    expect(pathsFor(question)[0]).toBe(path);
  });
});

test.each(['recette de tarte aux pommes', 'coiffeur pas cher', 'qui a gagné le match hier'])(
  '« %s » is nobody’s subject: it is not sure',
  (question) => {
    expect(answerTo(question).isSure).toBe(false);
  },
);

test('who wants to die is shown a number, and no certificate', () => {
  const { danger, found } = answerTo('je veux mourir');
  expect(danger).toBe('3114');
  expect(found).toEqual([]);
});

test('who is beaten by a husband is shown a number, and nothing that only looks near', () => {
  const { danger, found, isSure } = answerTo('mon mari me frappe');
  expect(danger).toBe('3919');
  expect(isSure).toBe(false);
  expect(found).toEqual([]);
});
