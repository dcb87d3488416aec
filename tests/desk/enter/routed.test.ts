import { beforeAll, expect, test } from 'vitest';
import { typedAnswers } from '../../../src/questions/typed-answers.ts';
import { aDefinition } from '../../builders/content.ts';
import { query } from '../../support/database.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import { cameBy, readArrived } from '../../support/entry.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
const REPORT = 'signaler-un-probleme';
const FORM = `/bureau/saisir/${REPORT}/`;
let roads: DeskVisitor;
let registry: DeskVisitor;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  await desk.invite('etat-civil', { 'etat-civil': 'process' });
  roads = await desk.signedIn('urbanisme');
  registry = await desk.signedIn('etat-civil');
});

async function enter(agent: DeskVisitor, sujet: string) {
  const page = await readArrived(await agent.go(FORM));
  const hidden = { _cle: page.value('_cle') ?? '', _version: page.value('_version') ?? '' };
  const answers = { ...typedAnswers(aDefinition(REPORT).form), sujet };
  return readArrived(await agent.post(FORM, { ...hidden, ...cameBy('telephone'), ...answers }));
}

const entered = () =>
  query<{ service_slug: string }>(
    `select service_slug from submissions
     where commune_id = $1 and procedure_slug = $2 and entered_by is not null`,
    [ownCommune(), REPORT],
  );

test('whoever works in one of its services opens the form; the answers say where it goes', async () => {
  const ended = await enter(registry, 'accessibilite');
  expect(ended.status).toBe(200);
  expect(await entered()).toEqual([{ service_slug: 'etat-civil' }]);
});

test('answers that lead where the agent does not work are given back, with the name of the service', async () => {
  const before = await entered();
  const page = await enter(roads, 'accessibilite');
  expect(page.status).toBe(422);
  expect(page.text).toContain('la demande va ici : Service État civil');
  expect(page.value('description')).not.toBe('');
  expect(await entered()).toEqual(before);
});
