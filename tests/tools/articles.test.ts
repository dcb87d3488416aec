import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlesCommand } from '../../src/tools/articles/articles.ts';
import { runHere, runProgram } from '../support/run-here.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

test('npm run articles says what is cited, where, and who compared it', async () => {
  const run = await runProgram('articles/articles.ts', [content().root]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const said = run.stdout;
  expect(said).toMatch(
    /public et l’administration\n {2}https:\/\/www\.legifrance\.gouv\.fr\/codes\/id\/LEGITEXT000031366350\/\n/u,
  );
  expect(said).toMatch(/ {2}- L\. 231-1 : en vigueur, vérifié le \d+ \p{L}+ \d{4} \(.+\)\n/u);
  expect(said).toMatch(
    / {2}- R\. 417-10 : à vérifier\n {6}.*content\/demarches\/autorisation-stationnement\.md/u,
  );
  expect(said).toMatch(
    /\d+ références : \d+ vérifiées, \d+ à faire vérifier par un juriste, \d+ d/u,
  );
});

test('a lawyer takes away what is left to verify', async () => {
  const file = join(content().root, 'articles.csv');
  const words = [content().root, '--a-verifier', '--csv', file];
  const { said } = await runHere(articlesCommand, words);
  expect(said).not.toContain('en vigueur, vérifié');
  const csv = readFileSync(file, 'utf8');
  expect(csv).toContain('Code de la route;R. 417-10;à vérifier;;;');
  expect(csv).not.toContain('en vigueur');
});

test('it lists what nobody has compared with the law, the worst first, and vague references', async () => {
  const { said } = await runHere(articlesCommand, [content().root]);
  const [, rules = ''] = said.split('Règles que personne n’a comparées avec la loi');
  const ranks = ['Silence de la mairie', 'Recours', 'Délais', 'Prix', 'Durée de garde'].map((one) =>
    rules.indexOf(`  - ${one} : `),
  );
  expect(ranks).not.toContain(-1);
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  const silence = /Silence de la mairie : .*\n(.*)/u.exec(rules)?.[1];
  expect(silence).toContain('content/demarches/location-de-salle.md');
  expect(silence).not.toContain('content/demarches/autorisation-stationnement.md');
  expect(rules).toContain('Textes cités sans article');
  const [, law] = /^ {2}- Prix : .*\n(.*)$/mu.exec(rules) ?? [];
  const [, own] = /^ {2}- Prix, par une décision de la commune .*\n(.*)$/mu.exec(rules) ?? [];
  expect(own).toContain('content/demarches/location-de-salle.md');
  expect(law).not.toContain('content/demarches/location-de-salle.md');
});
