import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { newProcedureCommand } from '../../../src/tools/new-procedure/nouvelle-demarche.ts';
import { PETITEVILLE } from '../../builders/content.ts';
import { runHere, runProgram } from '../../support/run-here.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();

/** Runs the command on a copy of the content, with answers from a file. */
const run = (...words: readonly string[]) =>
  runHere(newProcedureCommand, ['--projet', content().root, ...words]);

/** Runs the program on it, with lines typed by a person. */
const runTyped = (typed: readonly string[]) =>
  runProgram('new-procedure/nouvelle-demarche.ts', ['--projet', content().root], {
    typed: typed.map((line) => `${line}\n`).join(''),
  });

const REQUEST = {
  titre: 'Emprunter des tables',
  adresse: '',
  resume: 'La mairie prête des tables pour une fête.',
  public: '1 2',
  theme: 'vie-associative',
  service: 'voirie',
  secteur: 'relations-usagers',
  genre: 'request',
  mission: 'Code général des collectivités territoriales',
  mission_article: 'L. 2121-29',
  silence: 'rejection',
  mois: '2',
  raisons: 'oui',
  silence_texte: 'Code des relations entre le public et l’administration',
  silence_article: 'L. 231-4',
  prix: '0',
  prix_texte: 'Délibération du conseil municipal de Petiteville du 12 mars 2026',
  delai: 'Dix jours ouvrés',
};

function answer(changes: Readonly<Record<string, string>> = {}): string {
  content().write('reponses.yml', JSON.stringify({ ...REQUEST, ...changes }));
  return join(content().root, 'reponses.yml');
}

/** What a person types to choose a line of a list. */
const THEMES = PETITEVILLE.themes.map(({ slug }) => slug);
const SERVICES = [...PETITEVILLE.services.keys()];
const numberOf = (list: readonly string[], slug: string) => String(list.indexOf(slug) + 1);

const published = async () => {
  const { procedures } = await loadContent(content().source);
  return procedures.find(({ slug }) => slug === 'emprunter-tables');
};

describe('ten answers make a procedure that the build takes', () => {
  test.each([
    ['a request that silence rejects', {}],
    ['a request that silence accepts', { silence: 'acceptance' }],
    [
      'a document that the commune owes',
      { genre: 'delivery', silence: 'none', raison: 'Le document est dû.' },
    ],
    [
      'a procedure of another body',
      {
        ...{ genre: 'orientation', silence: 'none', raison: 'La mairie ne décide pas.' },
        ...{ organisme: 'la préfecture', role: 'Elle reçoit sur rendez-vous.' },
      },
    ],
  ])('%s', async (_what, changes) => {
    const { code, said } = await run('--reponses', answer(changes));
    expect(said).toContain('Le fichier content/demarches/emprunter-tables.md est écrit.');
    expect(code).toBe(0);
    const procedure = (await published())?.procedure;
    expect(procedure?.title).toBe('Emprunter des tables');
    expect(procedure?.compared).toEqual([]);
    expect(procedure?.documents).toEqual([]);
  });
});

test('a person types the answers; a wrong one is asked again, with a sentence', async () => {
  const { code, stdout: said } = await runTyped([
    ...['Emprunter des tables', '', 'La mairie prête des tables.', '1', '99'],
    ...[numberOf(THEMES, REQUEST.theme), numberOf(SERVICES, REQUEST.service), '10'],
    ...['1', 'Code général des collectivités territoriales', '', '3', '2', 'deux', '2', 'oui'],
    ...['Loi de juin', 'CRPA', 'L. 231-4', '', 'Service juridique', 'gratuit', '0'],
    ...['Délibération', REQUEST.prix_texte, 'Dix jours'],
  ]);
  expect(said).toContain(`Écrivez un numéro entre 1 et ${THEMES.length}.`);
  expect(said).toContain('Une demande reçoit toujours une décision');
  expect(said).toContain('Écrivez un nombre de mois');
  expect(said).toContain('Écrivez un montant en euros');
  expect(said).toContain('Il faut un texte de content/textes.yml, au mot près.');
  expect(code).toBe(0);
  const { procedure } = (await published()) ?? {};
  expect(procedure?.theme).toBe('vie-associative');
  // What a person calls it by becomes its name.
  expect(JSON.stringify(procedure?.silence)).toContain(REQUEST.silence_texte);
});

test('a text is found by some of its words, an article as it is typed, and answers are taken up again', async () => {
  const first = [
    ...['Emprunter des tables', '', 'La mairie prête des tables.', '1'],
    ...[numberOf(THEMES, REQUEST.theme), numberOf(SERVICES, REQUEST.service), '10'],
  ];
  const { stderr } = await runTyped(first);
  expect(stderr).toContain('Rien n’est écrit.');
  const { code, stdout: said } = await runTyped([
    ...['oui', '1', 'collectivités territoriales', '1', 'L2121-29', '2', '2', 'oui'],
    ...['CRPA', 'l.231-4', 'Service juridique', '0', REQUEST.prix_texte, 'Dix jours'],
  ]);
  expect(said).toContain('7 réponses gardées la dernière fois');
  expect(said).toMatch(
    /le numéro du texte.*\n {3}1\. Code général des collectivités territoriales/u,
  );
  expect(code).toBe(0);
  const { procedure } = (await published()) ?? {};
  expect(procedure?.dataProcessing.legalBasis.article).toMatch(/^L\.\s2121-29$/u);
});

describe('nothing is written', () => {
  const file = () => join(content().root, 'content/demarches/emprunter-tables.md');

  test.each([
    ['a missing answer', { delai: '' }, /Réponse « delai » : Il faut un texte/u],
    ['an unknown service', { service: 'piscine' }, /Réponse « service » : Écrivez un numéro/u],
    ['silence that decides what is no request', { genre: 'report' }, /Seule une demande/u],
    [
      'a text that is wrong in law',
      { resume: 'Uniquement en ligne.' },
      /une autre manière de faire/u,
    ],
  ])('for %s', async (_what, changes, says) => {
    const { code, said } = await run('--reponses', answer(changes));
    expect(said).toMatch(says);
    expect(code).toBe(1);
    expect(existsSync(file())).toBe(false);
  });

  test('when the person stops in the middle', async () => {
    const { code, stderr } = await runTyped(['Emprunter des tables']);
    expect(stderr).toContain('Il manque des réponses. Rien n’est écrit.');
    expect(code).toBe(1);
    expect(existsSync(file())).toBe(false);
  });

  test('over a file that is there, published or not', async () => {
    await run('--reponses', answer(), '--brouillon');
    const draft = join(content().root, 'content/brouillons/emprunter-tables.md');
    const before = readFileSync(draft, 'utf8');
    const { code, said } = await run('--reponses', answer({ titre: 'Emprunter : tables' }));
    expect(said).toContain('content/brouillons/emprunter-tables.md existe déjà');
    expect(code).toBe(1);
    expect(readFileSync(draft, 'utf8')).toBe(before);
    expect(await published()).toBeUndefined();
  });
});
