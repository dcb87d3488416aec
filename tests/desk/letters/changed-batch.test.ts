import { beforeAll, expect, test } from 'vitest';
import { SAMPLE_EVENTS } from '../../builders/event.ts';
import { fileRoom } from '../../letters/decide.ts';
import { query } from '../../support/database.ts';
import type { DeskVisitor } from '../../support/desk-visitor.ts';
import { useDesk } from '../../support/desk.ts';
import type { FiledRequest } from '../../support/follow-request.ts';
import {
  LETTERS,
  LOT,
  LOT_PAGE,
  openLetters,
  postLetters,
  timesPrinted,
} from '../../support/letter-pages.ts';
import { openSite } from '../../support/open-site.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const desk = useDesk();
const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
let agent: DeskVisitor;
let nobody: FiledRequest;
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  agent = await desk.signedIn('urbanisme');
  nobody = await fileRoom(site, { nom: 'Sans' });
  await query(`update submissions set answers = answers - 'adresse' where reference = $1`, [
    nobody.reference,
  ]);
  await nobody.agentDoes(SAMPLE_EVENTS['message.written']);
});

test('a letter without an address stays in the queue, and is told', async () => {
  expect((await openLetters(agent)).text).toContain('sans adresse postale');
  const page = await postLetters(agent, LETTERS);
  expect(page.text).toContain('Aucune lettre à imprimer.');
  expect(page.text).toContain(`Sans adresse postale : ${nobody.reference}`);
});

test('a batch that would not be the same any more is not printed', async () => {
  const written = await fileRoom(site);
  await written.agentDoes(SAMPLE_EVENTS['message.written']);
  expect((await postLetters(agent, LETTERS)).title).toContain(LOT);
  await query('update letter_batches set digest = repeat($2, 64) where commune_id = $1', [
    ...[ownCommune(), 'b'],
  ]);
  const page = await openLetters(agent, `${LOT_PAGE}lettres.pdf`);
  expect([page.status, page.summary.length]).toEqual([409, 1]);
  expect(await timesPrinted()).toEqual([0]);
});
