import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { ROOT } from '../../support/project.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const content = useTemporaryContent();
const COMMAND = join(ROOT, 'src/tools/places/rues.ts');
const HEAD = 'cle_interop;commune_nom;voie_nom;numero;suffixe;commune_insee';

function run(csv: string) {
  content().write('bal.csv', csv);
  const { root } = content();
  return spawnSync(process.execPath, [COMMAND, join(root, 'bal.csv'), root], { encoding: 'utf8' });
}
const streets = () => readFileSync(join(content().root, 'content/rues.yml'), 'utf8');

test('a Base Adresse Locale gives the streets of the commune, each once, in order', async () => {
  const { stdout } = run(
    `${HEAD}\n1;Petiteville;Rue des #Lilas;1;;99999\n2;Petiteville;Rue des #Lilas;2;bis;99999\n` +
      '3;PETITEVILLE;Allée Ada;1;;99999\n4;Ailleurs;Rue Autre;1;;88888\n',
  );
  expect(stdout).toContain('2 rues écrites');
  expect((await loadContent(content().source)).streets).toEqual(['Allée Ada', 'Rue des #Lilas']);
  expect(streets()).toMatch(/^# Les rues de la commune/u);
});

test('a line « sep=; » and names with capitals change nothing to it', () => {
  run(`sep=;\r\nVoie_Nom;COMMUNE_NOM\r\nRue des Lilas;Petiteville\r\n`);
  expect(streets()).toContain('- Rue des Lilas');
});

test.each([
  ['a workbook', 'PK\u0003\u0004', 'un document de Word, d’Excel ou de LibreOffice'],
  ['another table', 'nom;prenom\na;b\n', 'aucune rue'],
  ['another commune', `${HEAD}\n1;Ailleurs;Rue Autre;1;;88888\n`, 'aucune rue'],
  ['a broken table', `${HEAD}\n"1;Petiteville\n`, 'bien formé'],
])('%s changes nothing', (_what, csv, reason) => {
  const before = streets();
  const { status, stderr } = run(csv);
  expect(status).toBe(1);
  expect(stderr).toContain('Rien n’a changé');
  expect(stderr).toContain(reason);
  expect(streets()).toBe(before);
});

test('without a file, the command says how to use it', () => {
  const { status, stdout } = spawnSync(process.execPath, [COMMAND], { encoding: 'utf8' });
  expect(stdout).toContain('npm run rues');
  expect(status).toBe(1);
});
