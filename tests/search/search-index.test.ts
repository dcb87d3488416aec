import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { aSearchEntry } from '../builders/search-entry.ts';

const BIRTH = '/demarches/acte-de-naissance/';
const PARKING = '/demarches/autorisation-stationnement/';
const GRANT = '/demarches/subvention-association/';
const SOCIAL = '/demarches/aide-du-ccas/';
const ROADS = '/services/voirie/';
const SHEET = '/fiches/prix-de-l-acte/';

const index = createSearchIndex([
  aSearchEntry({
    path: BIRTH,
    title: 'Demander un acte de naissance',
    shortTitle: 'Acte de naissance',
    summary: 'Demandez une copie ou un extrait de l’acte d’une personne née à Petiteville.',
    synonyms: ['extrait de naissance', 'copie intégrale', 'certificat de naissance'],
    around: ['passeport', 'banque'],
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
    path: SOCIAL,
    title: 'Demander une aide du CCAS',
    shortTitle: 'Aide du CCAS',
    summary: 'Une aide du centre communal d’action sociale, avec ou sans R.S.A.',
    synonyms: ['P.L.U.', 'œuvre sociale', 'co-voiturage'],
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
    'dé-ménagement',
    'station-nement',
    'montemeubles',
    'camion de dé\u2010ménagement',
    'déménagemnt',
    'je démenage le 3 mars',
    'demenager',
    'monte meuble',
    'stationement',
    'ou mettre ma bagnole',
  ],
  [GRANT]: ['subvension', 'subv', 'aide finansière', 'cerfa12156', 'trouver de l’argent'],
  [SOCIAL]: [
    'C.C.A.S.',
    'c.c.a.s',
    'C. C. A. S.',
    'C-C-A-S',
    'C·C·A·S',
    'c c a s',
    'le C C A S d’ici',
    'aide du C.C.A.S.',
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
    'l\u02bcœuvre',
    'l`œuvre',
    'l´œuvre',
    'l′œuvre',
    'l‘œuvre',
    'co\u2011voiturage',
    'co voiturage',
    'covoiturage',
    'co-voiturage',
  ],
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
      expect(index.search(query).found.length).toBeLessThanOrEqual(6);
    }),
  );
});

test('initials are found however their letters are parted', () => {
  const parted = fc.constantFrom('.', '-', ' ', '·', '. ');
  const letters = fc.array(fc.constantFrom(...'bcdfghjkmpqrtvwxz'), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(letters, parted, fc.boolean(), (signs, between, isEnded) => {
      const word = signs.join('');
      const entries = [aSearchEntry({ path: '/sigle/', synonyms: [`le ${word.toUpperCase()}`] })];
      const typed = `${signs.join(between)}${isEnded ? between.trim() : ''}`;
      expect(createSearchIndex(entries).search(typed).found).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test.each(['il y a d autres aides', 'y a t il une aide', 'M. D. cherche une aide'])(
  'small words are no initials: « %s »',
  (query) => {
    expect(pathsFor(query)).toContain(SOCIAL);
  },
);

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
