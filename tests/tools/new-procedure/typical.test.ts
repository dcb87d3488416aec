import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/site/content/load-content.ts';
import { newProcedureCommand } from '../../../src/tools/new-procedure/nouvelle-demarche.ts';
import { runHere } from '../../support/run-here.ts';
import { useTemporaryContent } from '../../support/temporary-content.ts';

const ANSWERS = {
  titre: 'Emprunter des tables',
  adresse: '',
  theme: 'vie-associative',
  service: 'voirie',
};
const content = useTemporaryContent();
const run = (...words: readonly string[]) =>
  runHere(newProcedureCommand, ['--projet', content().root, ...words]);

test('a typical procedure asks four questions, and marks what is to check', async () => {
  content().write('reponses.yml', JSON.stringify(ANSWERS));
  const file = join(content().root, 'reponses.yml');
  const { code } = await run('--type', 'reservation', '--reponses', file);
  expect(code).toBe(0);
  const procedure = (await loadContent(content().source)).procedures.find(
    ({ slug }) => slug === 'emprunter-tables',
  )?.procedure;
  expect(procedure?.form.length).toBeGreaterThan(0);
  expect(procedure?.toCheck?.map(({ aspect }) => aspect)).toContain('silence');
  const unknown = await run('--type', 'inconnue', '--reponses', file);
  expect(unknown.code).toBe(1);
  expect(unknown.said).toContain('inscription, demande-acte');
});
