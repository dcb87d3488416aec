import { beforeEach, expect, test } from 'vitest';
import { query } from '../support/database.ts';
import { fileOwnRoom } from '../support/desk-forms.ts';
import type { FiledRequest } from '../support/follow-request.ts';
import { deskCaller, openDesk } from '../support/open-desk.ts';
import { readPage } from '../support/page.ts';

const desk = openDesk();
let request: FiledRequest;
beforeEach(async () => {
  request = await fileOwnRoom();
});

const calls = () =>
  query<{ is_waiting: boolean }>(
    `select o.is_waiting from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.channel = 'call'`,
    [request.reference],
  );
const queueOf = async () =>
  (
    await query<{ queue: string }>('select queue from desk_lines where reference = $1', [
      request.reference,
    ])
  )[0]?.queue;

test('a call that nobody answered is owed, once, until somebody calls', async () => {
  const { reference } = request;
  const missed = await desk.press(reference, 'appel-manque', { 'appel-manque_texte': 'Le soir.' });
  expect(missed.status).toBe(303);
  expect(await queueOf()).toBe('call');
  const page = await desk.look(reference, '?fait=appel-manque');
  expect(page.text).toContain('Un appel est dû à la personne.');
  expect(page.text).toContain('personne à appeler');
  await desk.press(reference, 'appel-manque');
  expect(await calls()).toEqual([{ is_waiting: true }]);
  const followed = await request.look();
  expect(followed.text).toContain('La mairie vous rappelle.');
  expect(followed.text).toContain('Le soir.');
  await desk.press(reference, 'appeler', { appeler_texte: 'Tout est clair.' });
  expect(await calls()).toEqual([{ is_waiting: false }]);
  expect(await queueOf()).toBe('untaken');
});

test('nobody is told to call back', async () => {
  const typed = 'Veuillez rappeler demain.';
  const page = await readPage(
    await desk.press(request.reference, 'appel-manque', { 'appel-manque_texte': typed }),
  );
  expect([page.status, page.value('appel-manque_texte')]).toEqual([422, typed]);
  expect(page.summary[0]).toContain('La mairie rappelle');
  expect(await calls()).toEqual([]);
});

test('whoever only reads notes none', async () => {
  const page = await desk.look(request.reference);
  const caller = { ...deskCaller(), rights: new Map([['voirie', 'read']] as const) };
  const reader = openDesk({ caller });
  const answer = await reader.press(request.reference, 'appel-manque', {}, page);
  expect(answer.status).toBe(403);
  expect(await calls()).toEqual([]);
});
