import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proofread } from '../../../src/tools/proofreading/proofread.ts';
import { proofreadingCommand } from '../../../src/tools/proofreading/relecture.ts';
import {
  readContentTexts,
  readInterfaceTexts,
} from '../../../src/tools/proofreading/sources/text-files.ts';
import { FIXTURE, ROOT } from '../../support/project.ts';
import { runHere, runProgram } from '../../support/run-here.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();

const PARKING = 'content/demarches/autorisation-stationnement.md';
const VOIRIE = 'content/services/voirie.yml';

const toMend = (file: Parameters<typeof proofread>[0]) =>
  proofread(file).filter(({ level }) => level === 'mend');

/** Runs the command as an editor does. */
const relecture = (root: string) => runHere(proofreadingCommand, [root]);

/** Line of a file of the copy, counted from 1. */
function lineOf(file: string, start: string): number {
  const lines = readFileSync(join(content().root, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.startsWith(start)) + 1;
}

const files = [...(await readContentTexts(FIXTURE)), ...(await readInterfaceTexts(ROOT))];

test.each(files.map((file) => [file.file, file] as const))(
  '%s is in plain French',
  (_name, file) => {
    expect(toMend(file)).toEqual([]);
  },
);

test('every content file and every file of wording is read', () => {
  const names = files.map(({ file }) => file);
  expect(names).toEqual(
    expect.arrayContaining(
      [PARKING, VOIRIE, 'content/commune.yml', 'content/themes.yml'].map((file) =>
        file.replace('content', FIXTURE.name),
      ),
    ),
  );
  expect(names).toContain('src/questions/errors-texts.ts');
  for (const { file, passages } of files.filter(({ file: name }) =>
    name.startsWith(FIXTURE.name),
  )) {
    expect(passages, file).not.toEqual([]);
  }
});

describe('npm run relecture', () => {
  test('reads one file, and says when it is none', async () => {
    const file = `${FIXTURE.name}/demarches/location-de-salle.md`;
    const environment = { PARVIS_CONTENT: FIXTURE.name };
    const one = await runHere(proofreadingCommand, [file], { environment });
    expect(one.said).toContain('1 fichier relu');
    expect(one.code).toBe(0);
    const none = await relecture('content/demarches/rien.md');
    expect(none.said).toContain('« content/demarches/rien.md » n’est pas un fichier du contenu.');
    expect(none.code).toBe(1);
  });

  test('turns a table of Word into a list, and puts what must change first', async () => {
    content().replace(PARKING, /$/u, '\nCamion\t12\tUn jour\nVélo\t0\tUn an\n');
    const { code, said } = await relecture(content().root);
    expect(code).toBe(1);
    expect(said).toContain('- Camion : 12, Un jour / - Vélo : 0, Un an');
    const [, first] = said.split('\n\n');
    expect(first).toContain(PARKING);
  });

  test('passes on Petiteville, and ends with a count', async () => {
    const run = await runProgram('proofreading/relecture.ts', [content().root]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /\d+ fichiers relus, [\d\u202f ]+ phrases\.[\s\S]*\n0 point à corriger\.\n$/u,
    );
  });

  test('names the file, the line, the sentence and what to write', async () => {
    content().replace(PARKING, /^help: .*/mu, 'help: Veuillez appeler avant le 01/06/2026.');
    content().replace(VOIRIE, /^role: .*/mu, 'role: Le service Voirie répond  à tous.');
    const help = lineOf(PARKING, 'help:');
    const { code, said } = await relecture(content().root);
    expect(code).toBe(1);
    expect(said).toContain(
      [
        PARKING,
        `  ligne ${help}, à corriger : mot de l’administration : « Veuillez »`,
        '    « Veuillez appeler avant le 01/06/2026. »',
        '    Proposition : À la place : un verbe à l’impératif, par exemple « envoyez ».',
        `  ligne ${help}, à corriger : date abrégée : « 01/06/2026 »`,
        '    « Veuillez appeler avant le 01/06/2026. »',
        '    Proposition : Écrivez « 1er juin 2026 ».',
      ].join('\n'),
    );
    expect(said).toMatch(/voirie\.yml\n {2}ligne 3, à corriger : deux espaces de suite/u);
    expect(said).toMatch(/3 points à corriger dans 2 fichiers\.\n$/u);
  });

  test.each([
    ['the body', /$/u, '\n[Cliquez ici](https://a.fr).\n', /lien qui/u],
    ['a hint', /hint: .*/u, 'hint: Selon le PLU.', /sigle sans explication : « PLU »/u],
    ['a note', /note: .*/u, 'note: La demande est étudiée par le service.', /passive/u],
    [
      'the summary',
      /^summary:\n(?: {2}- .*\n)+/mu,
      'summary:\n  - Régularisation administrative préalable obligatoire des occupations temporaires.\n',
      /le résumé est difficile à lire/u,
    ],
  ])('reads %s', async (_place, from, to, says) => {
    content().replace(PARKING, from, to);
    const { code, said } = await relecture(content().root);
    expect(said).toMatch(says);
    expect(code).toBe(1);
  });

  test('prints an advice without failing', async () => {
    content().replace(PARKING, /^help: .*/mu, 'help: Les clés sont rendues au guichet.');
    const { code, said } = await relecture(content().root);
    expect(said).toContain(`ligne ${lineOf(PARKING, 'help:')}, conseil : forme passive`);
    expect(code).toBe(0);
  });

  test('leaves texts of law as they are', async () => {
    content().replace(
      PARKING,
      'article: 5, 1, e',
      'article: 5, 1, e du RGPD susmentionné, nonobstant le 01/06/2026',
    );
    expect((await relecture(content().root)).code).toBe(0);
  });

  test('says what to mend in a file that it cannot read', async () => {
    content().replace(PARKING, 'minutes: 5', 'minutes: [5');
    const { code, said } = await relecture(content().root);
    expect(said).toMatch(/autorisation-stationnement\.md[\s\S]*ligne \d+[\s\S]*attendu/u);
    expect(code).toBe(1);
  });
});
