import { expect, test } from 'vitest';
import { agentsCommand } from '../../../src/tools/agents/agents.ts';
import { query } from '../../support/database.ts';
import { FIXTURE_SETTINGS } from '../../support/project.ts';
import { runHere } from '../../support/run-here.ts';
import { ownCommune, sharedStack } from '../../support/shared-stack.ts';

const INES = 'ines.benali@mairie.example';
const agents = (...words: readonly string[]) =>
  runHere(agentsCommand, words, {
    environment: { ...sharedStack().environment, ...FIXTURE_SETTINGS },
  });
const says = async (...words: readonly string[]) => (await agents(...words)).said;

test('invites an agent, gives rights, takes them back, ends', async () => {
  expect(await says()).toContain('Aucun agent');
  expect(
    await says('inviter', INES, '--nom', 'Inès Benali', '--qualite', 'agente d’accueil'),
  ).toContain('est invité');
  await says('accorder', INES, '--service', 'voirie', '--service', 'ccas', '--droit', 'instruire');
  await says('accorder', INES, '--service', 'ccas', '--droit', 'lire', '--jusqu-au', '2999-12-31');
  const listed = await says();
  expect(listed).toContain('Inès Benali, ines.benali@mairie.example');
  expect(listed).toContain('invité le');
  expect(listed).toContain('ccas (lire, jusqu’au 31 décembre 2999), voirie (instruire)');
  const civil = 'etat-civil-citoyennete';
  await says('accorder', INES, '--secteur', civil, '--droit', 'encadrer');
  expect(await says()).toContain('secteur etat-civil-citoyennete (encadrer)');
  expect(await says('retirer', INES, '--secteur', civil)).toContain('1 droit retiré');
  expect(await says('retirer', INES, '--service', 'ccas')).toContain('1 droit retiré');
  expect(await says()).not.toContain('ccas');
  expect(await says('relier', INES)).toContain('Aucune nouvelle identité');
  expect(await says('fin', INES)).toContain('n’entre plus');
  expect(await says()).toContain('n’entre plus depuis');
});

test('says what is wrong, and then changes nothing', async () => {
  await says('inviter', 'lea@mairie.example', '--nom', 'Léa Martin', '--sorte', 'donnees');
  const wrong = [
    [['accorder', 'qui@mairie.example', '--service', 'voirie', '--droit', 'lire'], 'Aucun agent'],
    [
      ['accorder', 'lea@mairie.example', '--service', 'voirie', '--droit', 'lire'],
      'Seuls les agents',
    ],
    [['accorder', 'lea@mairie.example', '--service', 'lune', '--droit', 'lire'], 'Aucun service'],
    [['accorder', 'lea@mairie.example', '--secteur', 'lune', '--droit', 'lire'], 'Aucun secteur'],
    [['accorder', 'lea@mairie.example', '--secteur', 'sante', '--droit', 'lire'], 'Seuls les'],
    [['accorder', 'lea@mairie.example', '--service', 'voirie', '--droit', 'tout'], 'Droit inconnu'],
    [['inviter', 'x@mairie.example', '--nom', 'X', '--sorte', 'chef'], 'Sorte d’agent inconnu'],
    [['accorder', 'lea@mairie.example'], 'npm run agents'],
    [['danser', 'lea@mairie.example'], 'npm run agents'],
  ] as const;
  for (const [words, said] of wrong) {
    const run = await agents(...words);
    expect([run.code, run.said]).toEqual([1, expect.stringContaining(said)]);
  }
  const grants = await query(
    `select from agent_grants g join agents a on a.id = g.agent_id
     where a.commune_id = $1 and a.email = 'lea@mairie.example'`,
    [ownCommune()],
  );
  expect(grants).toEqual([]);
});
