import { beforeAll, describe, expect, test } from 'vitest';
import { actAsRole } from '../../support/act-as.ts';
import { query } from '../../support/database.ts';
import { openFigures, type OpenFigures } from '../../support/desk-figures.ts';
import { happen, receiveOne as on } from '../../support/desk-list.ts';
import { ownCommune } from '../../support/shared-stack.ts';

const service = 'chiffres';
const clocks = { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' };
const STOPPED = { clock: 'stopped', implicitDecisionOn: '2026-06-02', silenceMeans: 'rejection' };
let figures: OpenFigures;
let answered: readonly string[];
const total = async (words = '') =>
  figures.cells(await figures.page(words), 'Par arrivée', 'Toutes les demandes');

beforeAll(async () => {
  figures = await openFigures([service]);
  const online = await Promise.all(Array.from({ length: 6 }, () => on(service, '2026-05-04')));
  answered = await Promise.all(
    Array.from({ length: 5 }, () => on(service, '2026-05-12', { channel: 'phone' })),
  );
  for (const [place, reference] of answered.entries()) {
    await happen(reference, 'request.closed', `2026-05-${14 + place}`, {
      ...{ services: [service], clocks },
    });
  }
  await on('ailleurs', '2026-05-04');
  expect(online).toHaveLength(6);
});

describe('figures', () => {
  test('count what came, waits and was answered, and how long it took', async () => {
    const page = await figures.page();
    expect(page.title).toContain('Demandes reçues du 16 mars au 14 juin 2026');
    expect(figures.cells(page, 'Par arrivée', 'Toutes les demandes')).toEqual([
      ...['11', '6', '0', '4 jours', '6 jours', '54,5 %', '0 %'],
    ]);
    expect(figures.cells(page, 'Par arrivée', 'Par téléphone')).toEqual([
      ...['5', '0', '0', '4 jours', '6 jours', '0 %', '0 %'],
    ]);
    expect(figures.cells(page, 'Par état', 'Dossier fermé')?.[0]).toBe('5');
    expect(figures.cells(page, 'Par semaine', '11 mai 2026')?.[0]).toBe('5');
    expect(figures.cells(page, 'Par semaine', '18 mai 2026')?.[0]).toBe('0');
    expect(page.document.querySelectorAll('[role=img] svg').length).toBeGreaterThan(1);
    expect(page.text).not.toContain('ailleurs');
  });

  test('follow the address, by whole weeks', async () => {
    expect((await total('depuis=2026-05-14&jusqua=2026-05-14'))?.[0]).toBe('5');
    expect((await total(`service=${service}`))?.[0]).toBe('11');
  });

  test('are the same once they are added up, and after what was opened again', async () => {
    const before = await total();
    const maintenance = await actAsRole('maintenance');
    const fold = () => maintenance.rpc('fold_figures', { batch: 100_000 });
    expect((await fold()).data).toBeGreaterThan(0);
    expect((await fold()).data).toBe(0);
    expect(await total()).toEqual(before);
    const [first = ''] = answered;
    await happen(first, 'request.reopened', '2026-06-01', { services: [service], clocks });
    // Four answers tell nothing: neither which one was opened again, nor how long it took.
    expect(await total()).toEqual(['11', 'masqué', '0', '–', '–', '54,5 %', '0 %']);
    await fold();
    expect(await total()).toEqual(['11', 'masqué', '0', '–', '–', '54,5 %', '0 %']);
    const wrong = await query(
      `select from (
         select service_slug, week, procedure_slug, channel, state, days, requests from figures
         where commune_id = $1
         union all
         select service_slug, week, procedure_slug, channel, state, days, -1 from counted_requests
         where commune_id = $1
       ) as both_ways
       group by service_slug, week, procedure_slug, channel, state, days having sum(requests) <> 0`,
      [ownCommune()],
    );
    expect(wrong).toEqual([]);
  });

  test('stay when a request is erased', async () => {
    const before = await total();
    await query('delete from submissions where reference = $1', [answered[1]]);
    expect((await total())?.[0]).toBe(before?.[0]);
  });

  test('say nothing of fewer than five', async () => {
    const page = await (await openFigures(['ailleurs'])).page();
    expect(page.text).toContain('Moins de 5 demandes');
    expect(page.document.querySelector('table')).toBeNull();
  });

  test('of another service are refused, and nothing of it is counted', async () => {
    const page = await figures.page('service=ailleurs');
    expect(page.status).toBe(403);
    expect(page.text).toContain('Ce service n’est pas le vôtre');
    expect((await (await openFigures([])).page()).status).toBe(403);
    const client = await actAsRole('agent', { services: ['ailleurs'] });
    const asked = { since: '2026-01-05', until: '2026-12-27', today: '2026-06-10' };
    const answer = await client.rpc('desk_figures', { asked: { ...asked, service } });
    expect(answer).toMatchObject({ data: [], error: null });
  });
});

test('late is what waits past a day of the law, but not what waits for the person', async () => {
  const late = 'retards';
  const due = { silenceMeans: 'rejection', implicitDecisionOn: '2026-06-02' };
  const all = await Promise.all(
    Array.from({ length: 12 }, () => on(late, '2026-04-02', { ...due, clock: 'running' })),
  );
  const page = await openFigures([late]);
  const cells = async () =>
    page.cells(await page.page(), 'Par arrivée', 'Toutes les demandes')?.slice(0, 3);
  expect(await cells()).toEqual(['12', '12', '12']);
  for (const reference of all.slice(0, 6)) {
    await happen(reference, 'decision.made', '2026-05-20', { services: [late], clocks: STOPPED });
  }
  expect(await cells()).toEqual(['12', '6', '6']);
  const before = await openFigures([late], '2026-06-01');
  expect(
    before.cells(await before.page(), 'Par arrivée', 'Toutes les demandes')?.slice(0, 3),
  ).toEqual(['12', '6', '0']);
});
