import { beforeAll, describe, expect, test } from 'vitest';
import type { DeskCaller } from '../../src/desk/caller.server.ts';
import { createCallsHandler } from '../../src/desk/calls/calls-handler.tsx';
import { createDeskContent } from '../../src/desk/desk-content.server.ts';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { deskCaller } from '../support/open-desk.ts';
import { SITE } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { ROOT } from '../support/project.ts';
import { ownCommune } from '../support/shared-stack.ts';

const DIST = `${ROOT}/dist`;

function openCalls(caller: DeskCaller, now = new Date()) {
  const handler = createCallsHandler({
    gate: () => Promise.resolve(caller),
    pages: createDeskPages(DIST),
    clock: () => now,
    newKey: () => crypto.randomUUID(),
    content: createDeskContent(DIST),
    territory: 'mainland',
  });
  const url = `${SITE}/bureau/appels/`;
  return {
    look: async () => readPage(await handler(new Request(url), { params: {} })),
    post: (form: Readonly<Record<string, string>>, origin = SITE) =>
      handler(
        new Request(url, {
          method: 'POST',
          body: new URLSearchParams(form),
          headers: { origin, 'sec-fetch-site': origin === SITE ? 'same-origin' : 'cross-site' },
        }),
        { params: {} },
      ),
  };
}

const mine = openCalls(deskCaller());
const add = (form: Readonly<Record<string, string>> = {}) =>
  mine.post({
    ...{ _etape: 'noter', service: 'voirie', nom: 'Zoé Roux', telephone: '06 39 98 12 34' },
    ...form,
  });
const callOf = async (name: string) =>
  (
    await query<{ id: string; ended: boolean; phone: string }>(
      `select id, ended_at is not null as ended, phone from owed_calls
       where commune_id = $1 and name = $2`,
      [ownCommune(), name],
    )
  )[0];

describe('a call that is owed to somebody without a request', () => {
  beforeAll(async () => {
    await add();
  });

  test('is listed with its number, until somebody says what was said', async () => {
    const page = await mine.look();
    expect(page.text).toContain('Zoé Roux');
    const call = await callOf('Zoé Roux');
    expect(call?.phone).toBe('+33639981234');
    const empty = await readPage(await mine.post({ _etape: `rendre:${call?.id}`, resultat: ' ' }));
    expect(empty.status).toBe(422);
    const form = { _etape: `rendre:${call?.id}`, resultat: 'Elle viendra mardi.' };
    expect((await mine.post(form)).headers.get('location')).toBe('/bureau/appels/?fait=rendu');
    expect((await mine.look()).text).not.toContain('Zoé Roux');
    expect((await readPage(await mine.post(form))).text).toContain('déjà rendu');
  });

  test('is noted once, however often the page is sent', async () => {
    const key = crypto.randomUUID();
    for (let press = 0; press < 2; press += 1) await add({ _cle: key, nom: 'Deux Fois' });
    const rows = await query(
      `select id from owed_calls where commune_id = $1 and name = 'Deux Fois'`,
      [ownCommune()],
    );
    expect(rows).toHaveLength(1);
  });

  test('is late after two working days', async () => {
    await add({ nom: 'En Attente' });
    expect((await mine.look()).text).not.toContain('En retard');
    const later = openCalls(deskCaller(), new Date(Date.now() + 8 * 86_400_000));
    expect((await later.look()).text).toContain('En retard');
  });

  test.each([
    ['no number', { telephone: '' }],
    ['a wrong number', { telephone: '12' }],
    ['words that ask to call back', { mot: 'Veuillez rappeler demain.' }],
    ['a service where one does not act', { service: 'etat-civil' }],
  ])('is refused with %s, and what was typed stays', async (_, form) => {
    const page = await readPage(await add({ nom: 'Refusé', ...form }));
    expect([page.status, page.value('nom')]).toEqual([422, 'Refusé']);
    expect(await callOf('Refusé')).toBeUndefined();
  });

  test('is seen by its service alone, and ended by who acts there', async () => {
    await add({ nom: 'Ici Seulement' });
    const call = await callOf('Ici Seulement');
    const elsewhere = openCalls(deskCaller({ services: ['etat-civil'] }));
    expect((await elsewhere.look()).text).not.toContain('Ici Seulement');
    const form = { _etape: `rendre:${call?.id}`, resultat: 'Fait.' };
    expect((await elsewhere.post(form)).status).toBe(422);
    expect((await mine.post(form, 'https://ailleurs.example')).status).toBe(403);
    expect((await callOf('Ici Seulement'))?.ended).toBe(false);
  });

  test('is erased thirty days after it is made, and a year after it came at most', async () => {
    await add({ nom: 'Ancien Appel' });
    await query(
      `update owed_calls set ended_at = now() - interval '31 days', ended_by = 'claire', result = 'Dit.'
       where commune_id = $1 and name = 'Ancien Appel'`,
      [ownCommune()],
    );
    const maintenance = await actAsRole('maintenance');
    await maintenance.rpc('forget_desk_traces', { batch: 100 });
    expect(await callOf('Ancien Appel')).toBeUndefined();
  });
});
