import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { streetsCommand } from '../../../src/tools/places/rues.ts';
import { runHere, runProgram } from '../../support/run-here.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();
const HEAD = 'cle_interop;commune_nom;voie_nom;numero;suffixe;commune_insee';

/** The words of the command for a table, and a copy of the content. */
function wordsFor(csv: string): readonly string[] {
  content().write('bal.csv', csv);
  const { root } = content();
  return [join(root, 'bal.csv'), root];
}
const run = (csv: string) => runHere(streetsCommand, wordsFor(csv));
const streets = () => readFileSync(join(content().root, 'content/rues.yml'), 'utf8');

test('a Base Adresse Locale gives the streets of the commune, each once, in order', async () => {
  const { said } = await run(
    `${HEAD}\n1;Petiteville;Rue des #Lilas;1;;99999\n2;Petiteville;Rue des #Lilas;2;bis;99999\n` +
      '3;PETITEVILLE;Allée Ada;1;;99999\n4;Ailleurs;Rue Autre;1;;88888\n',
  );
  expect(said).toContain('2 rues écrites');
  expect((await loadContent(content().source)).streets).toEqual(['Allée Ada', 'Rue des #Lilas']);
  expect(streets()).toMatch(/^# Les rues de la commune/u);
});

test('a line « sep=; » and names with capitals change nothing to it', async () => {
  await run(`sep=;\r\nVoie_Nom;COMMUNE_NOM\r\nRue des Lilas;Petiteville\r\n`);
  expect(streets()).toContain('- Rue des Lilas');
});

test.each([
  ['a workbook', 'PK\u0003\u0004', 'un document de Word, d’Excel ou de LibreOffice'],
  ['another table', 'nom;prenom\na;b\n', 'aucune rue'],
  ['another commune', `${HEAD}\n1;Ailleurs;Rue Autre;1;;88888\n`, 'aucune rue'],
  ['a broken table', `${HEAD}\n"1;Petiteville\n`, 'bien formé'],
])('%s changes nothing', async (_what, csv, reason) => {
  const before = streets();
  const { code, said } = await run(csv);
  expect(code).toBe(1);
  expect(said).toContain('Rien n’a changé');
  expect(said).toContain(reason);
  expect(streets()).toBe(before);
});

test('without a file, the program says how to use it; what stops it goes where errors go', async () => {
  const help = await runProgram('places/rues.ts', []);
  expect(help).toMatchObject({ code: 1, stderr: '' });
  expect(help.stdout).toContain('npm run rues');
  const refused = await runProgram('places/rues.ts', wordsFor('nom;prenom\na;b\n'));
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('Rien n’a changé');
});
