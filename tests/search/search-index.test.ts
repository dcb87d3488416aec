import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { aSearchEntry } from '../builders/search-entry.ts';

const BIRTH = '/demarches/acte-de-naissance/';
const PARKING = '/demarches/autorisation-stationnement/';
const GRANT = '/demarches/subvention-association/';
const ROADS = '/services/voirie/';
const SHEET = '/fiches/prix-de-l-acte/';

const index = createSearchIndex([
  aSearchEntry({
    path: BIRTH,
    title: 'Demander un acte de naissance',
    shortTitle: 'Acte de naissance',
    summary: 'Demandez une copie ou un extrait de l’acte d’une personne née à Petiteville.',
    synonyms: ['extrait de naissance', 'copie intégrale', 'certificat de naissance'],
  }),
  aSearchEntry({
    path: PARKING,
    title: 'Réserver une place pour un déménagement',
    shortTitle: 'Place de déménagement',
    summary: 'Demandez que la rue reste libre devant chez vous.',
    synonyms: ['monte-meubles', 'camion de déménagement', 'stationnement'],
    sameWords: ['bagnole'],
  }),
  aSearchEntry({
    path: GRANT,
    title: 'Demander une subvention pour une association',
    shortTitle: 'Subvention d’association',
    summary: 'Une aide de la commune pour l’année.',
    synonyms: ['aide financière', 'Cerfa 12156', 'je ne trouve pas d’argent'],
  }),
  aSearchEntry({
    kind: 'service',
    path: ROADS,
    title: 'Service Voirie',
    summary: 'Le service Voirie entretient les rues et les trottoirs.',
  }),
  aSearchEntry({
    kind: 'sheet',
    path: SHEET,
    title: 'Combien coûte un acte de naissance ?',
    summary: 'Il est gratuit.',
  }),
]);
const pathsFor = (query: string) => index.search(query).found.map(({ entry }) => entry.path);

/** What people type, and the page that must come first. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  [BIRTH]: [
    'acte de naissance',
    'ACTE DE NAISSANCE',
    'bonjour, je voudrais savoir comment faire pour avoir un acte de naissance svp merci',
    "j'ai besoin d'un papier de naissance",
    'jai besoin dun certificat de naissance',
    'extrai de naisance',
    'nésence',
    'naissanc',
    'lextrait',
    'copies intégrales',
  ],
  [PARKING]: [
    'déménagemnt',
    'je démenage le 3 mars',
    'demenager',
    'monte meuble',
    'stationement',
    'ou mettre ma bagnole',
  ],
  [GRANT]: ['subvension', 'subv', 'aide finansière', 'cerfa12156', 'trouver de l’argent'],
  [ROADS]: ['voirie', 'qui contacter pour un trottoir'],
  [SHEET]: ['coûte'],
};

describe.each(Object.entries(SAID))('%s comes first', (path, queries) => {
  test.each(queries)('for « %s »', (query) => {
    expect(pathsFor(query)[0]).toBe(path);
  });
});

test.each([
  'carte grise',
  'piscine municipale',
  'xyz',
  '12157',
  '06 12 34 56 78',
  'de la',
  'passeport volé',
])('nothing is found for « %s », which no page is about', (query) => {
  expect(pathsFor(query)).toEqual([]);
});

test.each(['', ' ', '’', '?!', '*', '"', '\\', '\u0000', '😀', '__proto__', 'constructor'])(
  '« %s » finds nothing and breaks nothing',
  (query) => {
    expect(pathsFor(query)).toEqual([]);
  },
);

test('whatever is typed, the search answers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (query) => {
      expect(index.search(query).found.length).toBeLessThanOrEqual(5);
    }),
  );
});

test('a text as long as a letter is answered by the words of its beginning', () => {
  expect(pathsFor(`subvention ${'mot '.repeat(50_000)}`)[0]).toBe(GRANT);
});

test('an everyday word alone is looked for all the same', () => {
  expect(pathsFor('demander')).toContain(BIRTH);
});

test('a page that holds only some of the words is told apart', () => {
  expect(index.search('acte de naissance').hasEveryWord).toBe(true);
  expect(index.search('acte de mariage').hasEveryWord).toBe(false);
  expect(pathsFor('acte de mariage')).toContain(BIRTH);
});

test('a page found by another word says which one, and says none for a word of its title', () => {
  const synonymsFor = (query: string) => index.search(query).found[0]?.synonyms;
  expect(synonymsFor('certificat')).toEqual(['certificat de naissance']);
  expect(synonymsFor('bagnole')).toEqual(['bagnole']);
  expect(synonymsFor('déménagement')).toEqual([]);
});

test('a whole name counts more than its words here and there', () => {
  const entries = [
    aSearchEntry({ path: '/apart/', synonyms: ['carte de pêche', 'arrêt de bus'] }),
    aSearchEntry({ path: '/whole/', synonyms: ['carte de bus', 'arrêt de pêche'] }),
  ];
  const { found } = createSearchIndex(entries).search('carte de bus');
  expect(found[0]?.entry.path).toBe('/whole/');
});

test('a title counts more than a synonym, and a synonym more than a summary', () => {
  const entries = [
    aSearchEntry({ path: '/resume/', kind: 'service', summary: 'Une piscine.' }),
    aSearchEntry({ path: '/synonyme/', synonyms: ['piscine'] }),
    aSearchEntry({ path: '/titre/', title: 'Piscine' }),
  ];
  const { found } = createSearchIndex(entries).search('piscine');
  expect(found.map(({ entry: { path } }) => path).slice(0, 2)).toEqual(['/titre/', '/synonyme/']);
});
