import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { nextClick, seenBy, sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { fileRequest, type Filed } from '../support/record-as.ts';
import { ownCommune } from '../support/shared-stack.ts';

const desk = useDesk();
let address = '';
let filed: Filed;
beforeAll(async () => {
  address = await desk.invite('accueil', { voirie: 'process' });
  await desk.invite('urbanisme', { voirie: 'read' });
  filed = await fileRequest({ service: 'voirie' });
});

describe('what a session may do', () => {
  test('is what was granted, until the next click after it was taken back', async () => {
    const visitor = await desk.signedIn('accueil');
    expect(await seenBy(visitor)).toBeGreaterThan(0);
    await desk.keeper.withdraw(address, { service: 'voirie' });
    expect(await seenBy(visitor)).toBe(0);
    await desk.keeper.grant({ email: address, service: 'voirie', level: 'process' });
    expect(await seenBy(visitor)).toBeGreaterThan(0);
  });

  test('ends with the last day of a grant', async () => {
    const visitor = await desk.signedIn('accueil');
    const grant = { email: address, service: 'voirie', level: 'process' } as const;
    await desk.keeper.grant({ ...grant, endsOn: '2020-01-01' });
    expect(await seenBy(visitor)).toBe(0);
    await desk.keeper.grant(grant);
  });

  test('is to act on a request with the right to, and under the name of the agent', async () => {
    const event = {
      ...{
        kind: 'note.written',
        content: { text: 'Vu.' },
        details: {},
        reference: filed.reference,
      },
    };
    const record = async (visitor: DeskVisitor) => {
      const client = await sessionClient(visitor);
      const after = filed.after;
      const { error } = await client.rpc('record_event', {
        event: { ...event, after, key: crypto.randomUUID() },
      });
      return error?.code;
    };
    expect(await record(await desk.signedIn('urbanisme'))).toBe('PV410');
    expect(await record(await desk.signedIn('accueil'))).toBeUndefined();
    const [row] = await query<{ email: string }>(
      `select a.email from journal j join agents a on a.id::text = j.actor_id
       where j.commune_id = $1 and j.event = 'note.written'`,
      [ownCommune()],
    );
    expect(row?.email).toBe(address);
  });

  test('is nothing once the agent has left', async () => {
    const gone = await desk.invite('etat-civil', { voirie: 'read' });
    const visitor = await desk.signedIn('etat-civil');
    expect(await seenBy(visitor)).toBeGreaterThan(0);
    await desk.keeper.end(gone);
    expect(await seenBy(visitor)).toBe(0);
    const { response, text } = await visitor.signIn('etat-civil');
    expect(response.status).toBe(403);
    expect(text).toContain('terminé');
  });
});

describe('an identity that changed', () => {
  test('waits for the word of whoever administers, and then opens', async () => {
    const email = await desk.invite('encadrement', { voirie: 'supervise' });
    const before = await desk.signedIn('encadrement');
    const visitor = desk.visitor();
    const refused = await visitor.signIn('encadrement', { sub: 'encadrement-2' });
    expect(refused.text).toContain('Votre identité a changé');
    expect((await nextClick(before)).status).toBe(200);
    expect(await desk.keeper.link(email)).toBe('linked');
    expect((await nextClick(before)).status).toBe(303);
    const again = desk.visitor();
    expect((await again.signIn('encadrement', { sub: 'encadrement-2' })).response.status).toBe(200);
    expect(await desk.keeper.link(email)).toBe('nothing');
  });
});
