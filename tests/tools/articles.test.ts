import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/project.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();

/** Runs the command as a lawyer does. Spaces are ordinary in what it says. */
function articles(...words: readonly string[]) {
  const command = join(ROOT, 'src/tools/articles/articles.ts');
  const run = spawnSync(process.execPath, [command, content().root, ...words], {
    encoding: 'utf8',
  });
  return `${run.stdout}${run.stderr}`.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

test('npm run articles says what is cited, where, and who compared it', () => {
  const said = articles();
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

test('a lawyer takes away what is left to verify', () => {
  const file = join(content().root, 'articles.csv');
  const said = articles('--a-verifier', '--csv', file);
  expect(said).not.toContain('en vigueur, vérifié');
  const csv = readFileSync(file, 'utf8');
  expect(csv).toContain('Code de la route;R. 417-10;à vérifier;;;');
  expect(csv).not.toContain('en vigueur');
});
