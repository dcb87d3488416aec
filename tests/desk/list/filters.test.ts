import { beforeAll, describe, expect, test } from 'vitest';
import {
  happen,
  openDesk,
  receiveOne as on,
  referencesOf,
  textsOf,
  type OpenDesk,
} from '../../support/desk-list.ts';

describe('filters', () => {
  const service = 'filtres';
  let desk: OpenDesk;
  let phone: string;
  beforeAll(async () => {
    desk = await openDesk([service, 'filtres-bis']);
    phone = await on(service, '2026-05-02', { channel: 'phone' });
    await on(service, '2026-05-03');
    await on('filtres-bis', '2026-05-04', { channel: 'phone' });
  });

  test('are kept in the address, told in the title and taken away one by one', async () => {
    const page = await desk.get(`service=${service}&canal=phone`);
    expect(referencesOf(page)).toEqual([phone]);
    expect(page.title).toContain('1 demande à traiter – filtres – Par téléphone');
    const chips = [...page.document.querySelectorAll('.chips a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(chips).toEqual(['/bureau/?canal=phone', `/bureau/?service=${service}`, '/bureau/']);
    expect(page.value('canal')).toBe('phone');
  });

  test('by period, person in charge and state', async () => {
    expect(await desk.lines(`depuis=2026-05-04`)).toHaveLength(1);
    expect(await desk.lines(`jusqua=2026-05-03`)).toHaveLength(2);
    await happen(phone, 'request.taken', '2026-05-05', { services: [service], agent: 'agent-2' });
    expect(await desk.lines('agent=agent-2')).toEqual([phone]);
    expect(await desk.lines('agent=moi')).toEqual([]);
    expect(await desk.lines('agent=personne')).toHaveLength(2);
    expect(await desk.lines('etat=processing')).toEqual([phone]);
  });

  test.each([
    'canal=pigeon',
    'depuis=2026-02-31',
    "service=' or true --",
    'agent=%25',
    'apres=1.2.3',
    'file=',
  ])('« %s » is left out', async (words) => {
    const page = await desk.get(words);
    expect([page.status, referencesOf(page).length]).toEqual([200, 3]);
  });

  test('of a service that is not the agent’s show nothing', async () => {
    const other = await openDesk(['filtres-bis']);
    const page = await other.get(`service=${service}`);
    expect(referencesOf(page)).toEqual([]);
    expect(page.text).toContain('Aucune demande à traiter ici.');
    expect(page.title).toContain('0 demande à traiter');
    expect(textsOf(page, '.queues a')).toEqual(['Tout ce qui est à traiter', 'Terminées']);
  });
});
