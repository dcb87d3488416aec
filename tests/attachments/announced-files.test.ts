import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/questions/files/files.ts';
import { openSite } from '../support/open-site.ts';
import { chunkSender, FROM_SITE, type ChunkSender } from '../support/send-chunks.ts';
import { WORKS } from '../support/works-form.ts';

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
