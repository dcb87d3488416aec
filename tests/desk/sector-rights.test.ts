import { beforeAll, describe, expect, test } from 'vitest';
import { createDatabase } from '../../src/database/client.ts';
import type { DeskRight } from '../../src/desk/desk-right.ts';
import { publishSectors } from '../../src/desk/publish-sectors.server.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import { anEvent } from '../builders/event.ts';
import { actAsRole } from '../support/act-as.ts';
import { sessionClient } from '../support/desk-session.ts';
import type { DeskVisitor } from '../support/desk-visitor.ts';
import { useDesk } from '../support/desk.ts';
import { fileRequest, type Filed } from '../support/record-as.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const desk = useDesk();
const CIVIL = 'etat-civil-citoyennete';
const ROADS = 'police-voirie';
/** Serves both sectors; the other one, the first alone. */
const COUNTER = 'guichet';
let address = '';
let civil: Filed;
let roads: Filed;
let visitor: DeskVisitor;

const grant = (level: DeskRight, endsOn?: string) =>
  desk.keeper.grant({ email: address, sector: CIVIL, level, endsOn });
/** References that the session of the agent reads in a table. */
const read = async (table: 'submissions' | 'desk_lines' = 'submissions') => {
  const client = await sessionClient(visitor);
  const { data } = await client.from(table).select('reference');
  return (data ?? []).map(({ reference }) => String(reference));
};
const call = async (name: string, parameters: object) => {
  const answer = await (await sessionClient(visitor)).rpc(name, parameters);
  return answer.error?.code ?? (answer.data as unknown);
};
const write = ({ reference, after }: Filed) =>
  call('record_event', {
    event: anEvent('note.written', { reference, after, key: crypto.randomUUID() }),
  });

beforeAll(async () => {
  address = await desk.invite('accueil');
  await grant('process');
  civil = await fileRequest({ service: COUNTER, sector: CIVIL, answers: { nom: 'Quemeneur' } });
  roads = await fileRequest({ service: COUNTER, sector: ROADS, answers: { nom: 'Quemeneur' } });
  await fileRequest({ service: 'cimetieres', sector: CIVIL });
  visitor = await desk.signedIn('accueil');
});

describe('a right in a sector', () => {
  test('opens the requests of that sector in every service, and no other of these services', async () => {
    for (const table of ['submissions', 'desk_lines'] as const) {
      const seen = await read(table);
      expect(seen).toHaveLength(2);
      expect(seen).toContain(civil.reference);
      expect(seen).not.toContain(roads.reference);
    }
    const list = await visitor.go('/bureau/');
    expect(list.text).toContain(civil.reference);
    expect(list.text).not.toContain(roads.reference);
    const asked = { today: '2026-05-04', limit: 51, scope: 'open' };
    expect(await call('list_desk', { asked })).toMatchObject({ total: 2 });
    expect(await call('count_desk', { asked })).toMatchObject({ untaken: 2 });
    expect(await call('search_desk', { asked: { words: 'Quemeneur' } })).toMatchObject({
      total: 1,
      lines: [{ reference: civil.reference }],
    });
  });

  test('opens one by its address, and says that there is no other', async () => {
    const { response } = await visitor.go(`/bureau/demandes/${roads.reference}/`);
    expect(response.status).toBe(404);
    expect(await call('note_reading', { reference: roads.reference })).toBe('PV401');
    expect(await call('note_reading', { reference: civil.reference })).toMatch(/^[0-9a-f-]{36}$/u);
  });

  test('lets act on them with the right to, and on no other', async () => {
    expect(await write(roads)).toBe('PV401');
    await grant('read');
    expect(await write(civil)).toBe('PV410');
    await grant('process');
    expect(await write(civil)).toMatchObject({ outcome: 'recorded' });
  });

  test('makes a colleague to whom they are given', async () => {
    const named = async (reference: string) => {
      const chief = await actAsRole('agent', { services: [COUNTER], sub: 'chief' });
      return (await chief.rpc('service_agents', { reference })).data as readonly unknown[];
    };
    expect(await named(civil.reference)).toHaveLength(1);
    expect(await named(roads.reference)).toEqual([]);
  });

  test('is gone at the next click after it was taken back, and after its last day', async () => {
    expect(await desk.keeper.withdraw(address, { sector: ROADS })).toBe(0);
    expect(await desk.keeper.withdraw(address, { sector: CIVIL })).toBe(1);
    expect(await read()).toEqual([]);
    await grant('process', '2020-01-01');
    expect(await read()).toEqual([]);
    await grant('process', '2999-12-31');
    expect(await read()).toHaveLength(2);
  });

  test('is refused to whoever has no part in requests', async () => {
    const email = await desk.invite('donnees');
    await expect(desk.keeper.grant({ email, sector: CIVIL, level: 'read' })).rejects.toMatchObject({
      refusal: 'not-for-kind',
    });
  });
});

describe('what says no sector', () => {
  const publish = (sectors: readonly string[]) => {
    const names = ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const;
    const settings = readEnvironment(sharedStack().environment, [...names]);
    const database = createDatabase(settings, { role: 'maintenance', commune: ownCommune() });
    return publishSectors(
      database,
      sectors.map((sector) => ({ sector, services: [COUNTER] })),
    );
  };
  const oweCall = () =>
    call('note_owed_call', {
      call: { id: crypto.randomUUID(), service: COUNTER, phone: '+33639981234' },
    });
  const hasFigures = async () =>
    (await visitor.go(`/bureau/chiffres/?service=${COUNTER}`)).response.status === 200;

  test('is open where the service serves no other sector', async () => {
    expect(await oweCall()).toBe('PV105');
    expect(await publish([CIVIL])).toBeGreaterThan(0);
    expect(await oweCall()).toBeNull();
    expect(await hasFigures()).toBe(true);
    // Requests of before keep their sector.
    expect(await read()).not.toContain(roads.reference);
  });

  test('is closed again once it serves another one', async () => {
    expect(await publish([CIVIL, ROADS])).toBe(1);
    expect(await oweCall()).toBe('PV105');
    expect(await hasFigures()).toBe(false);
    await desk.keeper.grant({ email: address, sector: ROADS, level: 'read' });
    expect(await oweCall()).toBe('PV105');
    expect(await hasFigures()).toBe(true);
    expect(await read()).toContain(roads.reference);
  });
});
