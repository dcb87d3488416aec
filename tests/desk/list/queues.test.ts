import { expect, test } from 'vitest';
import {
  happen,
  openDesk,
  receiveOne as on,
  referencesOf,
  textsOf,
} from '../../support/desk-list.ts';
import type { ReadPage } from '../../support/page.ts';

test('queues count each request once, in the queue of what it awaits', async () => {
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
  const counts = textsOf(page, '.queues a');
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

test('fifty requests a page, forwards and back, none twice and none lost', async () => {
  const service = 'pages';
  await Promise.all(Array.from({ length: 103 }, () => on(service, '2026-05-02')));
  const desk = await openDesk([service]);
  const link = (page: ReadPage, words: string) =>
    [...page.document.querySelectorAll('.pages a')]
      .find(({ textContent }) => textContent.includes(words))
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

test('whoever has no session is sent where the gate says', async () => {
  const { createListHandler } = await import('../../../src/desk/list/list-handler.tsx');
  const handler = createListHandler({
    gate: () => Promise.resolve(new Response(null, { status: 303 })),
    pages: { render: () => Promise.reject(new Error('Nothing is drawn')) },
    clock: () => new Date(),
    newKey: () => crypto.randomUUID(),
    places: () => Promise.resolve(undefined),
  });
  const response = await handler(new Request('https://guichet.petiteville.example/bureau/'), {
    params: {},
  });
  expect(response.status).toBe(303);
});
