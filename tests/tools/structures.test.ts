import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agentsCommand } from '../../src/tools/agents/agents.ts';
import { structuresCommand } from '../../src/tools/structures/structures.ts';
import { runHere } from '../support/run-here.ts';
import { sharedStack } from '../support/shared-stack.ts';
import { useTemporaryContent } from '../support/temporary-content.ts';

const content = useTemporaryContent();
const started = () => ({
  environment: { ...sharedStack().environment, PARVIS_CONTENT: join(content().root, 'content') },
});
const structures = (...words: readonly string[]) => runHere(structuresCommand, words, started());
const file = () => readFileSync(join(content().root, 'content/structures.yml'), 'utf8');

test('adds a structure, says it otherwise, lists it, and ends it with its mediators', async () => {
  const before = file();
  const [first] = before.split('\n');
  await structures('ajouter', 'ccas', '--horaires', 'Mo 09:00-12:00', '--demarche', 'vide-grenier');
  expect((await structures()).said).toMatch(/ccas : Lundi.*Démarches : vide-grenier\./u);
  await structures('ajouter', 'ccas', '--horaires', 'We 14:00-16:00');
  expect((await structures()).said).toMatch(/ccas : Mercredi.*Démarches : toutes\./u);
  expect(file().split('\n')[0]).toBe(first);
  const invited = ['inviter', 'lea@ccas.example', '--nom', 'Léa Roy', '--structure', 'ccas'];
  await runHere(agentsCommand, invited, started());
  expect((await structures('fin', 'ccas')).said).toContain('1 médiateur n’entre plus');
  expect((await runHere(agentsCommand, [], started())).said).toContain('n’entre plus depuis');
  expect(file()).toBe(before);
});

test.each([
  [['ajouter', 'lune', '--horaires', 'Mo 09:00-12:00'], 'Aucun lieu d’aide'],
  [['ajouter', 'ccas', '--horaires', 'le lundi'], 'Ces horaires ne se lisent pas'],
  [
    ['ajouter', 'ccas', '--horaires', 'Mo 09:00-12:00', '--demarche', 'lune'],
    'Aucune démarche ne se nomme lune',
  ],
  [['ajouter', 'ccas'], 'npm run structures'],
  [['fin', 'bus-numerique'], 'Aucun lieu d’aide'],
])('says what is wrong in %j, and then changes nothing', async (words, said) => {
  const before = file();
  const run = await structures(...words);
  expect([run.code, run.said]).toEqual([1, expect.stringContaining(said)]);
  expect(file()).toBe(before);
});
