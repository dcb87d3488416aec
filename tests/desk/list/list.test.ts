import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../support/database.ts';
import { fileOne, happen, openDesk, referencesOf, type OpenDesk } from '../../support/desk-list.ts';
import { readPage } from '../../support/page.ts';

/** Requests of a service of its own for each part, so that none changes what another counts. */
const on = (service: string, receivedOn: string, changes: Record<string, unknown> = {}) =>
  fileOne({
    service,
    receivedAt: `${receivedOn}T08:15:00Z`,
    silenceMeans: 'none',
    implicitDecisionOn: null,
    ...changes,
  });
const acceptance = (day: string) => ({ silenceMeans: 'acceptance', implicitDecisionOn: day });
const rejection = (day: string) => ({ silenceMeans: 'rejection', implicitDecisionOn: day });

/** The line of a request, as it is read. */
const lineOf = (page: Awaited<ReturnType<OpenDesk['get']>>, reference: string) =>
  (page.document.getElementById(`d-${reference}`)?.textContent ?? '').replaceAll(
    /[\u00a0\u202f]/gu,
    ' ',
  );

describe('the order of the list', () => {
  let desk: OpenDesk;
  const requests: Record<string, string> = {};
  beforeAll(async () => {
    const service = 'ordre';
    const from = { services: [service] };
    desk = await openDesk([service]);
    requests.old = await on(service, '2026-04-01');
    requests.wrote = await on(service, '2026-06-01');
    await happen(requests.wrote, 'message.received', '2026-06-08', { by: 'person' });
    requests.late = await on(service, '2026-05-20', { acknowledgementDueOn: '2026-06-04' });
    requests.accepted = await on(service, '2026-05-16', acceptance('2026-06-16'));
    requests.farAcceptance = await on(service, '2026-06-09', acceptance('2026-08-09'));
    requests.rejected = await on(service, '2026-04-20', rejection('2026-06-20'));
    requests.asked = await on(service, '2026-05-02');
    await happen(requests.asked, 'documents.asked', '2026-05-04', {
      ...from,
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
    });
    requests.sent = await on(service, '2026-06-02');
    await happen(requests.sent, 'documents.asked', '2026-06-03', {
      ...from,
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
    });
    await happen(requests.sent, 'documents.received', '2026-06-09', { by: 'person' });
  });

  test('is what the law makes urgent, then whoever waits, then age', async () => {
    const order = [
      'accepted',
      'late',
      'wrote',
      'sent',
      'rejected',
      'old',
      'farAcceptance',
      'asked',
    ];
    expect(await desk.lines()).toEqual(order.map((name) => requests[name]));
  });

  test('is told on each line', async () => {
    const page = await desk.get();
    const said = (name: string) => lineOf(page, requests[name] ?? '');
    expect(said('accepted')).toContain('Devient une acceptation implicite dans 6 jours');
    expect(said('late')).toContain('Accusé de réception en retard de 6 jours');
    expect(said('wrote')).toContain('La personne a écrit il y a 2 jours');
    expect(said('sent')).toContain('Documents reçus hier');
    expect(said('rejected')).toContain('Rejetée par le silence dans 10 jours');
    expect(said('old')).toContain('Personne ne l’a prise, reçue il y a 70 jours');
    expect(said('asked')).toContain('Attend la personne depuis 37 jours');
  });

  test('stays true while days pass and nothing happens', async () => {
    const later = await openDesk(['ordre'], { day: '2026-07-28' });
    const [first, second] = await later.lines();
    // What was far is near; what was never recorded as decided still presses.
    expect([first, second]).toEqual([requests.accepted, requests.farAcceptance]);
  });

  test('does not count against the agent the days spent waiting for the person', async () => {
    const page = await desk.get();
    expect(lineOf(page, requests.asked ?? '')).toContain('2 jours d’attente');
    expect(lineOf(page, requests.old ?? '')).toContain('70 jours d’attente');
  });

  test('leaves the first page to what is not over', async () => {
    const over = await on('ordre-fini', '2026-05-02');
    const open = await on('ordre-fini', '2026-05-03');
    await happen(over, 'request.closed', '2026-05-04', {
      services: ['ordre-fini'],
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
    });
    const other = await openDesk(['ordre-fini']);
    expect(await other.lines()).toEqual([open]);
    expect(await other.lines('file=done')).toEqual([over]);
    expect((await other.get('file=done')).text).toContain('Terminée le 4 mai 2026');
  });
});

describe('queues', () => {
  test('count each request once, in the queue of what it awaits', async () => {
    const service = 'files';
    const from = { services: [service] };
    const taken = await on(service, '2026-05-02');
    await happen(taken, 'request.taken', '2026-05-03', from);
    const wrote = await on(service, '2026-05-02');
    await happen(wrote, 'request.taken', '2026-05-03', from);
    await happen(wrote, 'message.received', '2026-05-04', { by: 'person' });
    const called = await on(service, '2026-05-02', {
      contactWay: 'call',
      contactPhone: '+33639981234',
    });
    await happen(called, 'message.written', '2026-05-04', from);
    await on(service, '2026-05-02');
    const desk = await openDesk([service]);
    const page = await desk.get();
    const counts = [...page.document.querySelectorAll('.queues a')].map((link) =>
      (link.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
    );
    expect(counts).toEqual([
      'Tout ce qui est à traiter',
      'La personne a écrit 1',
      'Appel dû 1',
      'Personne ne l’a prise 1',
      'À suivre 1',
    ]);
    expect(await desk.lines('file=wrote')).toEqual([wrote]);
    expect(await desk.lines('file=call')).toEqual([called]);
    expect(page.title).toContain('4 demandes à traiter');
    // An answer takes it out of the queue at once.
    await happen(wrote, 'message.written', '2026-05-05', from);
    expect(await desk.lines('file=wrote')).toEqual([]);
  });
});

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
    const queues = [...page.document.querySelectorAll('.queues a')].map((one) => one.textContent);
    expect(queues.map((text) => text?.trim())).toEqual(['Tout ce qui est à traiter', 'Terminées']);
  });
});

test('fifty requests a page, forwards and back, none twice and none lost', async () => {
  const service = 'pages';
  await Promise.all(Array.from({ length: 103 }, () => on(service, '2026-05-02')));
  const desk = await openDesk([service]);
  const link = (page: Awaited<ReturnType<OpenDesk['get']>>, words: string) =>
    [...page.document.querySelectorAll('.pages a')]
      .find(({ textContent }) => textContent?.includes(words))
      ?.getAttribute('href')
      ?.split('?')[1];
  const first = await desk.get();
  const second = await desk.get(link(first, 'suivantes'));
  const third = await desk.get(link(second, 'suivantes'));
  const all = [first, second, third].flatMap(referencesOf);
  expect([all.length, new Set(all).size]).toEqual([103, 103]);
  expect(link(third, 'suivantes')).toBeUndefined();
  expect(referencesOf(await desk.get(link(third, 'précédentes')))).toEqual(referencesOf(second));
  expect(first.title).toContain('103 demandes à traiter');
  // A request leads back to its line on the page where it was.
  const href = second.document.querySelector('tbody a')?.getAttribute('href') ?? '';
  expect(href).toMatch(/^\/bureau\/demandes\/[0-9A-Z-]{9}\/\?liste=apres/u);
});

describe('searching', () => {
  const service = 'recherche';
  let desk: OpenDesk;
  let zoe: string;
  const search = async (words: string, from = desk) =>
    readPage(await from.post({ geste: 'chercher', mots: words }));
  beforeAll(async () => {
    desk = await openDesk([service]);
    zoe = await on(service, '2026-05-02', {
      answers: {
        prenom: 'Zoé',
        nom: 'Nguyễn-O’Connor',
        adresse: { voie: '12, rue des Églantiers', commune: 'Petiteville' },
      },
      contactPhone: '+33639981234',
      contactEmail: 'zoe.n@courriel.example',
    });
    await on(service, '2026-05-03', { answers: { prenom: 'Zoé', nom: 'Martin' } });
  });

  test.each([
    'nguyen',
    'NGUYÊN zoé',
    'connor',
    'eglantiers 12',
    '06 39 98 12 34',
    '+33 6 39 98',
    'zoe.n@courriel',
  ])('« %s » finds the person, whatever the accents', async (words) => {
    expect(referencesOf(await search(words))).toEqual([zoe]);
  });

  test('by number, however it is typed', async () => {
    expect(referencesOf(await search(zoe.toLowerCase().replace('-', ' ')))).toEqual([zoe]);
  });

  test('says where it looked, and keeps what was typed in the page alone', async () => {
    const response = await desk.post({ geste: 'chercher', mots: 'Zoé' });
    const page = await readPage(response);
    expect(page.text).toContain('2 demandes');
    expect(page.text).toContain('terminées comprises');
    expect(page.value('mots')).toBe('Zoé');
    const hrefs = [...page.document.querySelectorAll('[href],[action]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('action'),
    );
    expect(hrefs.filter((href) => /zo/iu.test(href ?? ''))).toEqual([]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('asks for three letters', async () => {
    const page = await search('zo');
    expect([page.status, page.text.includes('au moins trois lettres')]).toEqual([422, true]);
    expect(page.title).toMatch(/^Erreur/u);
  });

  test.each(["'; drop table desk_lines --", '%%%', '\\', 'a'.repeat(5000), '𝔷𝔬𝔢́'])(
    '« %s » breaks nothing',
    async (words) => {
      expect([200, 422]).toContain((await search(words)).status);
    },
  );

  test('finds nothing of another service, by any word or number', async () => {
    const other = await openDesk(['voirie']);
    for (const words of ['nguyen', '0639981234', zoe]) {
      expect(referencesOf(await search(words, other))).toEqual([]);
    }
  });

  test('finds by the corrected name, and no more once it is erased', async () => {
    const reference = await on(service, '2024-05-02', {
      answers: { prenom: 'Ana', nom: 'Delmotte' },
      deleteAfter: '2025-05-02',
    });
    await happen(reference, 'answers.corrected', '2024-05-03', {
      by: 'person',
      clocks: { clock: 'none', implicitDecisionOn: null, silenceMeans: 'none' },
      details: { questions: 1 },
      content: { changes: [{ question: 'nom', before: 'Delmotte', after: 'Quintrec' }] },
    });
    expect(referencesOf(await search('quintrec'))).toEqual([reference]);
    expect(referencesOf(await search('delmotte'))).toEqual([]);
    await query(
      `update submissions set answers = '{}', contact_email = null, erased_at = now() where reference = $1`,
      [reference],
    );
    expect(referencesOf(await search('quintrec'))).toEqual([]);
    const found = await search(reference);
    expect(referencesOf(found)).toEqual([reference]);
    expect(found.text).not.toContain('Quintrec');
  });

  test('another site cannot make an agent search', async () => {
    const response = await desk.post(
      { geste: 'chercher', mots: 'nguyen' },
      { origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(response.status).toBe(403);
  });
});

describe('saved views', () => {
  const save = (desk: OpenDesk, name: string, filters = 'canal=phone') =>
    desk.post({ geste: 'garder', nom: name, filtres: filters });
  const viewsOf = async (desk: OpenDesk) =>
    [...(await desk.get()).document.querySelectorAll('.views a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);

  test('are kept for their agent alone, and forgotten', async () => {
    const [mine, other] = [
      await openDesk(['vues'], { agent: 'agent-vues' }),
      await openDesk(['vues'], { agent: 'agent-autre' }),
    ];
    const saved = await save(mine, 'Au téléphone');
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/bureau/?canal=phone']);
    expect(await viewsOf(mine)).toEqual([['Au téléphone', '/bureau/?canal=phone']]);
    expect(await viewsOf(other)).toEqual([]);
    // The same name is the same view.
    await save(mine, 'Au téléphone', 'canal=post');
    expect(await viewsOf(mine)).toEqual([['Au téléphone', '/bureau/?canal=post']]);
    const id = (await mine.get()).value('vue') ?? '';
    await other.post({ geste: 'oublier', vue: id, filtres: '' });
    expect(await viewsOf(mine)).toHaveLength(1);
    await mine.post({ geste: 'oublier', vue: id, filtres: '' });
    expect(await viewsOf(mine)).toEqual([]);
  });

  test('are twenty at most, and what was typed stays', async () => {
    const desk = await openDesk(['vues'], { agent: 'agent-vingt' });
    for (let place = 1; place <= 20; place += 1) await save(desk, `Vue ${place}`);
    const page = await readPage(await save(desk, 'Une de trop'));
    expect([page.status, page.value('nom')]).toEqual([422, 'Une de trop']);
    expect(page.text).toContain('Vous avez déjà 20 vues');
    expect(await viewsOf(desk)).toHaveLength(20);
  });

  test.each(['', ' ', 'x'.repeat(61)])('need a name: « %s »', async (name) => {
    const desk = await openDesk(['vues'], { agent: 'agent-sans-nom' });
    expect((await save(desk, name)).status).toBe(422);
    expect(await viewsOf(desk)).toEqual([]);
  });
});

test('whoever has no session is sent where the gate says', async () => {
  const { createListHandler } = await import('../../../src/desk/list/list-handler.tsx');
  const handler = createListHandler({
    gate: () => Promise.resolve(new Response(null, { status: 303 })),
    pages: { render: () => Promise.reject(new Error('Nothing is drawn')) },
    clock: () => new Date(),
  });
  const response = await handler(new Request('https://guichet.petiteville.example/bureau/'), {
    params: {},
  });
  expect(response.status).toBe(303);
});
