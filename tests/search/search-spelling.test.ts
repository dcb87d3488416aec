import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { aSearchEntry } from '../builders/search-entry.ts';

const SOCIAL = '/demarches/aide-du-ccas/';
const MOVING = '/demarches/demenagement/';
const index = createSearchIndex([
  aSearchEntry({
    path: SOCIAL,
    title: 'Demander une aide du CCAS',
    shortTitle: 'Aide du CCAS',
    summary: 'Une aide du centre communal d’action sociale, avec ou sans R.S.A.',
    synonyms: ['P.L.U.', 'œuvre sociale', 'co-voiturage', 'article 12'],
  }),
  aSearchEntry({
    path: MOVING,
    title: 'Réserver une place pour un déménagement',
    shortTitle: 'Déménagement',
    summary: 'Demandez que la rue reste libre devant chez vous.',
    synonyms: ['monte-meubles', 'stationnement'],
  }),
]);
const pathsFor = (query: string) => index.search(query).found.map(({ entry }) => entry.path);

test.each([
  'C.C.A.S.',
  'c.c.a.s',
  'C. C. A. S.',
  'C-C-A-S',
  'C·C·A·S',
  'c c a s',
  'le C C A S d’ici',
  'aide du C.C.A.S.',
  'C.C.A.S. d’Admiville',
  'ＣＣＡＳ',
  'ccas.',
  'R.S.A',
  'rsa',
  'R S A',
  'plu',
  'PLU',
  'P.L.U',
  'p l u',
  'œuvre',
  'oeuvre',
  'OEUVRE',
  'l\u02bcœuvre',
  'l`œuvre',
  'l´œuvre',
  'l′œuvre',
  'l‘œuvre',
  'co\u2011voiturage',
  'co-voiturage',
  'co voiturage',
  'covoiturage',
  'article ١٢',
  'article １２',
])('« %s » finds what is written otherwise', (query) => {
  expect(pathsFor(query)[0]).toBe(SOCIAL);
});

test.each([
  'dé-ménagement',
  'station-nement',
  'montemeubles',
  'monte meubles',
  'monte\u2010meubles',
  'dé\u00adménagement',
  'd\u00e9m\u00e9nagement',
  'de\u0301me\u0301nagement',
])('hyphens and accents tell no words apart: « %s »', (query) => {
  expect(pathsFor(query)[0]).toBe(MOVING);
});

test('initials are found however their letters are parted', () => {
  const between = fc.constantFrom('.', '-', ' ', '·', '. ');
  const letters = fc.array(fc.constantFrom(...Array.from('bcdfghjkmpqrtvwxz')), {
    minLength: 3,
    maxLength: 6,
  });
  fc.assert(
    fc.property(letters, between, fc.boolean(), (signs, sign, isEnded) => {
      const word = signs.join('').toUpperCase();
      const entries = [aSearchEntry({ path: '/sigle/', synonyms: [`le ${word}`] })];
      const typed = `${signs.join(sign)}${isEnded ? sign.trim() : ''}`;
      expect(createSearchIndex(entries).search(typed).found).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test.each([
  'il y a d autres aides',
  'y a t il une aide',
  'M. D. cherche une aide',
  'y a-t-il une aide',
])('small words are no initials: « %s »', (query) => {
  expect(pathsFor(query)[0]).toBe(SOCIAL);
});
