import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../src/attachments/chunk.ts';
import { LARGEST_FILE } from '../../src/questions/files/files.ts';
import { aPdf } from '../builders/joined-files.ts';
import { query } from '../support/database.ts';
import { press } from '../support/file-form.ts';
import { openSite, SITE } from '../support/open-site.ts';
import { sendFiles, WORKS, worksForm } from '../support/send-files.ts';

const site = openSite();

const headers = { origin: SITE, 'sec-fetch-site': 'same-origin' };
/** A PDF of three parts. */
const large = aPdf({ objects: `%${'x'.repeat(2 * CHUNK_BYTES)}` });
const parts = [0, 1, 2].map((n) => large.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES));
const digestOf = (bytes: Uint8Array) =>
  `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;

async function call(path: string, init: RequestInit) {
  const response = await site.send(`/api/fichiers${path}`, {
    ...init,
    headers: { ...headers, ...(init.headers as Record<string, string>) },
  });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as {
    message?: string;
    received?: number[];
    reference?: string;
  };
  return { status: response.status, ...body };
}

const announce = (changes: Readonly<Record<string, unknown>> = {}) => {
  const id = randomUUID();
  const about = { id, procedure: WORKS, field: 'photos', name: 'plan.pdf', size: large.length };
  const body = JSON.stringify({ ...about, ...changes });
  return { id, said: call('', { method: 'POST', body }) };
};
const put = (id: string, position: number | string, bytes: Uint8Array, digest = digestOf(bytes)) =>
  call(`/${id}/${position}`, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: { 'content-digest': digest },
  });
const finish = (id: string) => call(`/${id}`, { method: 'POST' });
const status = (id: string) => call(`/${id}`, { method: 'GET' });

async function sendWhole() {
  const { id, said } = announce();
  expect((await said).status).toBe(201);
  for (const [position, bytes] of parts.entries()) {
    expect(await put(id, position, bytes)).toEqual({ status: 204 });
  }
  return { id, ...(await finish(id)) };
}

describe('a file sent part by part', () => {
  test('is given to the form, which files it', async () => {
    const { status: code, reference = '' } = await sendWhole();
    expect(code).toBe(201);
    const checkPage = await sendFiles(site, worksForm({ photos: reference }), []);
    expect([checkPage.status, checkPage.summary]).toEqual([200, []]);
    expect(checkPage.text).toContain('plan.pdf (512 ko)');
    expect((await press(site, WORKS, checkPage, 'confirmer')).status).toBe(303);
  });

  test('goes on after a cut with what is missing, in any order, parts coming twice', async () => {
    const { id, said } = announce();
    await said;
    await put(id, 2, parts[2] ?? large);
    await put(id, 0, parts[0] ?? large);
    await put(id, 0, parts[0] ?? large);
    expect(await status(id)).toEqual({ status: 200, received: [0, 2] });
    expect(await finish(id)).toEqual({ status: 409, received: [0, 2] });
    await put(id, 1, parts[1] ?? large);
    const first = await finish(id);
    expect(first.status).toBe(201);
    // Its answer was lost: it is asked again.
    expect(await finish(id)).toMatchObject({ status: 200, reference: first.reference });
    expect(await status(id)).toMatchObject({ status: 200, reference: first.reference });
    expect((await put(id, 1, parts[1] ?? large)).status).toBe(409);
    const chunks = await query('select from attachment_chunks where attachment_id = $1', [id]);
    expect(chunks).toEqual([]);
  });

  test('that is something else is refused by name once it is whole', async () => {
    const bytes = Buffer.from('<svg/>'.padEnd(100));
    const { id, said } = announce({ name: '../dessin.svg', size: bytes.length });
    await said;
    await put(id, 0, bytes);
    const refused = await finish(id);
    expect(refused.status).toBe(422);
    expect(refused.message).toMatch(/«.dessin\.svg.» n’est pas joint/u);
    expect((await finish(id)).status).toBe(404);
  });

  test('is taken back', async () => {
    const { id, reference = '' } = await sendWhole();
    expect(await call(`/${id}`, { method: 'DELETE' })).toEqual({ status: 204 });
    expect((await status(id)).status).toBe(404);
    const page = await sendFiles(site, worksForm({ photos: reference }), []);
    expect(page.summary).toEqual([expect.stringContaining('« plan.pdf » n’est plus là')]);
  });

  test('is never taken back once it is filed', async () => {
    const { id, reference = '' } = await sendWhole();
    const checkPage = await sendFiles(site, worksForm({ photos: reference }), []);
    await press(site, WORKS, checkPage, 'confirmer');
    await call(`/${id}`, { method: 'DELETE' });
    expect((await status(id)).reference).toBe(reference);
  });
});

describe('what is refused', () => {
  test.each([
    ['an empty file', { size: 0 }, 422],
    ['one byte too many', { size: LARGEST_FILE + 1 }, 422],
    ['a question that takes no file', { field: 'parcelles' }, 404],
    ['a procedure that does not exist', { procedure: 'inconnue' }, 404],
    ['a key that is none', { id: 'a' }, 400],
    ['a size that is none', { size: 'beaucoup' }, 400],
  ])('%s, before it is sent', async (_case, changes, code) => {
    const said = await announce(changes).said;
    expect(said).toEqual({ status: code, message: expect.stringMatching(/\.$/u) as string });
  });

  test('a part that changed on the way, is too large or has no place', async () => {
    const { id, said } = announce();
    await said;
    expect((await put(id, 0, large.subarray(0, 10), digestOf(large))).status).toBe(400);
    expect((await put(id, 0, large.subarray(0, CHUNK_BYTES + 1))).status).toBe(400);
    expect((await put(id, 'x', large.subarray(0, 10))).status).toBe(400);
    expect((await put(randomUUID(), 0, large.subarray(0, 10))).status).toBe(409);
  });

  test('another site, another method, an unknown file', async () => {
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
    const init = { method: 'POST', body: JSON.stringify(about), headers };
    return from.send('/api/fichiers', init);
  };
  const codes = [(await send()).status, (await send()).status];
  const last = await send();
  expect([...codes, last.status]).toEqual([201, 201, 429]);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60);
  expect(await last.text()).toMatch(/Attendez/u);
});
