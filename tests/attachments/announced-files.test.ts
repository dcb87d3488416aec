import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/questions/files/files.ts';
import { query } from '../support/database.ts';
import { openSite } from '../support/open-site.ts';
import { chunkSender, FROM_SITE, type ChunkSender } from '../support/send-chunks.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

describe('what is refused', () => {
  let sender: ChunkSender;
  beforeAll(() => {
    sender = chunkSender(openSite());
  });

  test.each([
    ['an empty file', { size: 0 }, 422],
    ['one byte too many', { size: LARGEST_FILE + 1 }, 422],
    ['a question that takes no file', { field: 'parcelles' }, 404],
    ['a procedure that does not exist', { procedure: 'inconnue' }, 404],
    ['a key that is none', { id: 'a' }, 400],
    ['a size that is none', { size: 'beaucoup' }, 400],
  ])('%s, before it is sent', async (_case, changes, code) => {
    const { said } = await sender.announce(300, changes);
    expect(said).toEqual({ status: code, message: expect.stringMatching(/\.$/u) as string });
  });

  test('another site, another method, an unknown file', async () => {
    const { call, status } = sender;
    const body = '{}';
    const other = { 'sec-fetch-site': 'cross-site', origin: 'https://ailleurs.example' };
    expect((await call('', { method: 'POST', body, headers: other })).status).toBe(403);
    expect((await call('', { method: 'GET' })).status).toBe(405);
    expect((await call(`/${randomUUID()}`, { method: 'PATCH' })).status).toBe(405);
    expect((await status(randomUUID())).status).toBe(404);
    expect((await status('a')).status).toBe(404);
  });
});

test('a connection that sends too many files waits, and is told for how long', async () => {
  const slow = openSite({ PARVIS_LIMITS: '{"files":2}' });
  const from = slow.from('203.0.113.200');
  const send = async () => {
    const about = { id: randomUUID(), procedure: WORKS, field: 'photos', name: 'a.pdf', size: 9 };
    const init = { method: 'POST', body: JSON.stringify(about), headers: FROM_SITE };
    return from.send('/api/fichiers', init);
  };
  const codes = [(await send()).status, (await send()).status];
  const last = await send();
  expect([...codes, last.status]).toEqual([201, 201, 429]);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60);
  expect(await last.text()).toMatch(/Attendez/u);
});

test('a file that is refused takes from the quota as one that is kept, and leaves no row', async () => {
  const from = openSite({ PARVIS_LIMITS: '{"files":2}' }).from('203.0.113.201');
  const send = (name: string, bytes: Uint8Array) =>
    sendFiles(from, worksForm(), [['photos', name, bytes]]);
  const count = () =>
    query("select from attachments where name like 'jeu-%' and commune_id = $1", [ownCommune()]);
  for (const name of ['jeu-1.exe', 'jeu-2.exe']) {
    expect((await send(name, Buffer.from('MZ'.padEnd(200)))).summary).toEqual([
      expect.stringContaining('ce genre de fichier'),
    ]);
  }
  expect((await send('jeu-3.exe', Buffer.from('MZ'.padEnd(200)))).summary).toEqual([
    expect.stringContaining('trop de fichiers'),
  ]);
  expect(await count()).toEqual([]);
});

test('parts and endings that come too often wait, with words', async () => {
  const from = openSite({ PARVIS_LIMITS: '{"fileParts":2}' }).from('203.0.113.202');
  const sender = chunkSender(from);
  const { id } = await sender.announce(300);
  const part = new Uint8Array(300);
  expect((await sender.put(id, 0, part)).status).toBe(204);
  expect((await sender.finish(id)).status).toBe(422);
  const { id: other } = await sender.announce(300);
  const wait = { status: 429, message: expect.stringMatching(/Attendez \d+.minutes?/u) as string };
  expect(await sender.put(other, 0, part)).toMatchObject(wait);
  expect(await sender.finish(other)).toMatchObject(wait);
});

test('files that wait for their filing have a ceiling, and the commune is told in words', async () => {
  const from = openSite({ PARVIS_LIMITS: '{"unsentMegabytesOfSource":1}' }).from('203.0.113.203');
  const sender = chunkSender(from);
  expect((await sender.announce(900_000)).said.status).toBe(201);
  expect((await sender.announce(900_000)).said).toMatchObject({
    status: 429,
    message: expect.stringContaining('Attendez') as string,
  });
  const full = chunkSender(openSite({ PARVIS_LIMITS: '{"unsentMegabytes":1}' }));
  let said = await full.announce(900_000);
  if (said.said.status === 201) said = await full.announce(900_000);
  expect(said.said).toMatchObject({
    status: 429,
    message: expect.stringContaining('plus de place') as string,
  });
});
