import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../../src/build/load-content.ts';
import { searchEntries } from '../../../../src/domain/search/search-entries.ts';
import { createSearchIndex } from '../../../../src/domain/search/search-index.ts';
import type { SearchEntry } from '../../../../src/schemas/search-entry.ts';
import { ROOT } from '../../../support/project.ts';

const index = createSearchIndex(searchEntries(await loadContent(ROOT)));
const pathsFor = (query: string) => index.search(query).found.map(({ entry }) => entry.path);

const BIRTH = '/demarches/acte-de-naissance/';
const PARKING = '/demarches/autorisation-stationnement/';
const GRANT = '/demarches/subvention-association/';
const REGISTRY = '/services/etat-civil/';
const ROADS = '/services/voirie/';
const DESK = '/services/guichet-unique/';

/** What people type, and the page that must come first. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  [BIRTH]: [
    'acte de naissance',
    'ACTE DE NAISSANCE',
    'j’ai besoin d’un papier de naissance',
    "j'ai besoin d'un papier de naissance",
    'jai besoin dun papier de naissance',
    'extrait',
    'extrai de naisance',
    'acte de naissanse',
    'nessance',
    'naissanc',
    'copie integrale',
    'qu’est-ce que la copie intégrale ?',
    'certificat de naissance',
    'l’acte',
    'fiche d’état civil',
    'né à Admiville',
    'comment obtenir un acte de naissance svp',
  ],
  [PARKING]: [
    'camion déménagement',
    'reserver une place pour un demenagement',
    'déménagement',
    'demenagement',
    'déménagemnt',
    'demenager',
    'je démenage le 3 mars',
    'emménagement',
    'place de parking',
    'garer un camion',
    'monte meuble',
    'monte-meubles',
    'stationement',
    'arrêté de stationnement',
    'bloquer la rue',
    'réserver un emplacement',
  ],
  [GRANT]: [
    'subvention',
    'subvension',
    'subventions',
    'subv',
    'aide financiere asso',
    'aide finansière',
    'aide pour mon association',
    'argent pour mon association',
    'financement club de sport',
    'budget assos',
    'cerfa 12156',
    'je voudrais demander une subvention pour mon association',
  ],
  [REGISTRY]: ['service état civil', 'mariage', 'décès'],
  [ROADS]: ['voirie', 'trottoir abîmé', 'qui contacter pour un trottoir'],
  [DESK]: ['guichet', 'aide pour remplir un formulaire'],
};

describe.each(Object.entries(SAID))('%s comes first', (path, queries) => {
  test.each(queries)('for « %s »', (query) => {
    expect(pathsFor(query)[0]).toBe(path);
  });
});

test.each(['passeport', 'carte grise', 'piscine municipale', 'poubelle', 'xyz', '12157', 'de la'])(
  'nothing is found for « %s », which no page is about',
  (query) => {
    expect(pathsFor(query)).toEqual([]);
  },
);

test.each(['', ' ', '’', '?!', '*', '"', '\\', '\u0000', '😀', '__proto__', 'constructor'])(
  '« %s » finds nothing and breaks nothing',
  (query) => {
    expect(pathsFor(query)).toEqual([]);
  },
);

test('an everyday word alone is looked for all the same', () => {
  expect(pathsFor('demander')).toContain(BIRTH);
});

test('pages that hold only some of the words are told apart', () => {
  expect(index.search('acte de naissance').hasEveryWord).toBe(true);
  expect(index.search('acte de mariage').hasEveryWord).toBe(false);
  expect(pathsFor('acte de mariage')).toContain(REGISTRY);
});

test('a page found by a synonym says which one, and says none for a word of its title', () => {
  const synonymsFor = (query: string) => index.search(query).found[0]?.synonyms;
  expect(synonymsFor('certificat')).toEqual(['certificat de naissance']);
  expect(synonymsFor('camion')).toEqual(['camion']);
  expect(synonymsFor('déménagement')).toEqual([]);
});

test('a title counts more than a synonym, and a synonym more than a summary', () => {
  const entry: Omit<SearchEntry, 'path' | 'title'> = {
    kind: 'procedure',
    isOnline: true,
    summary: ['Rien.'],
    synonyms: [],
  };
  const entries = [
    { ...entry, path: '/resume/', title: 'Un', summary: ['Une piscine.'] },
    { ...entry, path: '/synonyme/', title: 'Deux', synonyms: ['piscine'] },
    { ...entry, path: '/titre/', title: 'Piscine' },
  ];
  const { found } = createSearchIndex(entries).search('piscine');
  expect(found.map(({ entry: { path } }) => path)).toEqual(['/titre/', '/synonyme/', '/resume/']);
});
