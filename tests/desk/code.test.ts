import { beforeAll, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { readArrived } from '../support/entry.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { openSite, SITE } from '../support/open-site.ts';

const desk = useDesk();
const site = openSite();
let agent: DeskVisitor;
let reader: DeskVisitor;
let request: FiledRequest;
let path = '';
beforeAll(async () => {
  await desk.invite('urbanisme', { voirie: 'process' });
  await desk.invite('accueil', { voirie: 'read' });
  await desk.invite('etat-civil', { 'etat-civil': 'supervise' });
  agent = await desk.signedIn('urbanisme');
  reader = await desk.signedIn('accueil');
  request = await fileOwnRoom();
  path = `/bureau/demandes/${request.reference}/code/`;
});

const codes = () =>
  query<{ number: number }>(
    `select c.number from request_codes c join submissions s on s.id = c.submission_id
     where s.reference = $1 and c.code_hash is not null`,
    [request.reference],
  );

test('is led to from the page of the request, and given by nothing but its button', async () => {
  const page = await agent.go(`/bureau/demandes/${request.reference}/`);
  expect(page.text).toContain(`href="${path}"`);
  const seen = await reader.go(`/bureau/demandes/${request.reference}/`);
  expect(seen.text).not.toContain(`href="${path}"`);
  const asked = await readArrived(await agent.go(path));
  expect(asked.text).toContain('Vérifiez d’abord à qui vous parlez.');
  expect(await codes()).toHaveLength(1);
});

test('opens the request to the person, is written down, and shown once', async () => {
  const page = await readArrived(await agent.post(path));
  expect(page.status).toBe(200);
  const code = page.document.querySelectorAll('dd.code')[1]?.textContent ?? '';
  expect(page.text).toContain('montré qu’une fois');
  const given = await query(
    `select j.actor from journal j join submissions s on s.id = j.submission_id
     where s.reference = $1 and j.event = 'access.given'`,
    [request.reference],
  );
  expect(given).toEqual([{ actor: 'agent' }]);
  expect((await agent.go(path)).text).not.toContain(code);
  const found = await site.post('/api/suivi', { numero: request.reference, code });
  expect(found.status).toBe(303);
});

test('is not for whoever only reads, nor for another service', async () => {
  const before = (await codes()).length;
  const stranger = await desk.signedIn('etat-civil');
  for (const [visitor, status, code] of [
    [reader, 403, 'PV410'],
    [stranger, 404, 'PV401'],
  ] as const) {
    expect((await visitor.go(path)).response.status).toBe(status);
    expect((await visitor.post(path)).response.status).toBe(status);
    const client = await sessionClient(visitor);
    const { error } = await client.rpc('begin_code', { reference: request.reference });
    expect(error?.code).toBe(code);
  }
  expect((await agent.go('/bureau/demandes/3333-3333/code/')).response.status).toBe(404);
  expect(await codes()).toHaveLength(before);
});

test('is not given to another site', async () => {
  const before = (await codes()).length;
  for (const headers of [{}, { origin: 'https://evil.example' }]) {
    const answer = await agent.send(new URL(path, SITE), { method: 'POST', headers });
    expect(answer.status).toBe(403);
  }
  expect(await codes()).toHaveLength(before);
});
