import { beforeEach, expect, test } from 'vitest';
import deskFile from '../../functions/desk-file.ts';
import deskRequest from '../../functions/desk-request.ts';
import { identityEnvironment } from '../../src/local/identity/identity-environment.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import { SESSION } from '../support/desk-session-cookie.ts';
import { useDesk } from '../support/desk.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { SITE } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sharedStack } from '../support/shared-stack.ts';

const desk = useDesk();
let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

/** The real function, as the browser of somebody who signed in asks it. */
async function ask(sub: string | undefined, init: RequestInit = {}, end = ''): Promise<Response> {
  const session = sub === undefined ? undefined : (await desk.signedIn(sub)).cookie(SESSION);
  const settings = { ...sharedStack().environment, ...identityEnvironment(desk.provider) };
  const { reference } = request;
  const headers = {
    ...(session !== undefined && { cookie: `${SESSION}=${session}` }),
    ...{ origin: SITE, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' },
  };
  const url = `${SITE}/bureau/demandes/${reference}/${end}`;
  const [run, params] =
    end === '' ? [deskRequest, { reference }] : [deskFile, { reference, id: end.slice(9) }];
  return run.withEnvironment(settings)(new Request(url, { ...init, headers }), {
    params,
  });
}
const take = { method: 'POST', body: new URLSearchParams({ _etape: 'prendre', _vu: '999999999' }) };

test('whoever processes a service does so under their own name', async () => {
  await desk.invite('accueil', { voirie: 'process' });
  const answer = await ask('accueil', take);
  expect(answer.status).toBe(303);
  const page = await readPage(await ask('accueil'));
  expect(page.status).toBe(200);
  expect(page.text).toContain('Inès Benali');
  expect((await request.look()).text).toContain('Inès Benali');
});

test('whoever may only read is shown no form, and does nothing', async () => {
  await desk.invite('urbanisme', { voirie: 'read' });
  const why = new URLSearchParams({ _etape: 'raison', pourquoi: 'accueil' });
  await ask('urbanisme', { method: 'POST', body: why });
  const page = await readPage(await ask('urbanisme'));
  expect(page.text).toContain('Vous pouvez lire cette demande.');
  const answer = await readPage(await ask('urbanisme', take));
  expect(answer.status).toBe(403);
  expect(await request.journal()).toEqual(['submission.received']);
});

test('whoever has no right in its service finds neither the request nor its files', async () => {
  await desk.invite('etat-civil', { 'etat-civil': 'supervise' });
  expect((await ask('etat-civil')).status).toBe(404);
  expect((await ask('etat-civil', take)).status).toBe(404);
  expect((await ask('etat-civil', {}, `fichiers/${crypto.randomUUID()}`)).status).toBe(404);
});

test('whoever has not signed in is led to do so', async () => {
  const answer = await ask(undefined);
  expect([302, 303]).toContain(answer.status);
  expect((await ask(undefined, {}, `fichiers/${crypto.randomUUID()}`)).status).not.toBe(200);
});
