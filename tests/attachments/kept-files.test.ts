import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import purgeAttachments from '../../functions/purge-attachments.ts';
import scanAttachments from '../../functions/scan-attachments.ts';
import type { DatabaseRole } from '../../src/database/token.ts';
import { aProcedure } from '../builders/content.ts';
import { aLargePdf, aPdf } from '../builders/joined-files.ts';
import { type Clamd, startClamd } from '../support/clamd.ts';
import { query } from '../support/database.ts';
import { press } from '../support/file-form.ts';
import { storeAs as storeOf } from '../support/file-store.ts';
import { openSite } from '../support/open-site.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { chunkSender } from '../support/send-chunks.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const COMMUNE = ownCommune();
const { environment } = sharedStack();
/** Known to the antivirus, not to us. */
const VIRUS = 'a signature of the antivirus';

let clamd: Clamd;
beforeAll(async () => {
  clamd = await startClamd(VIRUS);
});
afterAll(() => clamd.stop());

const withClamd = () => ({ PARVIS_CLAMAV: `127.0.0.1:${clamd.address.port}` });
/** Every file of the commune, the last one last. */
const kept = () =>
  query<{ id: string; name: string; state: string }>(
    'select id, name, state from attachments where commune_id = $1 order by begun_at',
    [COMMUNE],
  );
const states = async () => (await kept()).map(({ name, state }) => ({ name, state }));
const deleteFilings = () => query('delete from submissions where commune_id = $1', [COMMUNE]);
const age = (interval: string) =>
  query('update attachments set begun_at = begun_at - $2::interval where commune_id = $1', [
    COMMUNE,
    interval,
  ]);

/** Joins files, and files the request if asked. @returns keys of the files that are kept */
async function joinFile(settings: Record<string, string>, bytes: Uint8Array, isFiled = false) {
  const site = openSite(settings);
  const page = await sendFiles(site, worksForm(), [['plan_situation', 'plan.pdf', bytes]]);
  if (isFiled) expect((await press(site, WORKS, page, 'confirmer')).status).toBe(303);
  return { page, id: (await kept()).at(-1)?.id ?? '' };
}

/** Runs a scheduled function, as the clock does. */
const TASKS = { 'purge-attachments': purgeAttachments, 'scan-attachments': scanAttachments };
const run = async (name: keyof typeof TASKS, settings = {}) =>
  (await runScheduled(TASKS[name], { ...environment, ...settings })).body;

const storeAs = (role: DatabaseRole, claims = {}) => storeOf(environment, role, claims);

describe('the antivirus', () => {
  test('lets clean files through, and refuses the others with a reason', async () => {
    await joinFile(withClamd(), aPdf());
    expect((await states()).at(-1)).toEqual({ name: 'plan.pdf', state: 'clean' });
    const { page } = await joinFile(withClamd(), aPdf({ objects: `%${VIRUS}` }));
    expect(page.summary).toEqual([expect.stringContaining('virus')]);
  });

  test('that is away leaves files in quarantine, and looks at them when it is back', async () => {
    const away = { PARVIS_CLAMAV: '127.0.0.1:9' };
    const { page } = await joinFile(away, aPdf());
    expect(page.status).toBe(200);
    expect((await states()).at(-1)?.state).toBe('pending');
    expect(await run('scan-attachments', away)).toEqual({ count: 0 });
    expect(await run('scan-attachments', withClamd())).toEqual({ count: 1 });
    expect((await states()).at(-1)?.state).toBe('clean');
  });

  test('that is not there leaves files « non analysés »', async () => {
    await joinFile({}, aPdf());
    expect(await run('scan-attachments')).toEqual({ count: 0 });
    expect((await states()).at(-1)?.state).toBe('pending');
  });
});

describe('the bucket', () => {
  test('is read by agents of the service alone, once the request is filed', async () => {
    const { id } = await joinFile({}, aPdf(), true);
    const { id: unsent } = await joinFile({}, aPdf());
    const agent = storeAs('agent', { services: [aProcedure(WORKS).service] });
    expect(await agent.get(id)).toEqual(new Uint8Array(aPdf()));
    expect(await agent.get(unsent)).toBeUndefined();
    expect(await storeAs('agent', { services: ['un-autre-service'] }).get(id)).toBeUndefined();
    expect(await storeAs('intake').get(id)).toBeUndefined();
    for (const role of ['tracking', 'mailer', 'editor'] as const) {
      await expect(storeAs(role).get(id)).rejects.toMatchObject({ code: 'STORAGE 403' });
    }
  });

  test('takes files of its commune, from intake alone', async () => {
    const id = '00000000-0000-4000-8000-00000000abcd';
    const other = storeAs('intake', { commune: 'ailleurs' });
    await expect(other.put(id, aPdf())).rejects.toMatchObject({ code: 'STORAGE 403' });
    await expect(storeAs('agent').put(id, aPdf())).rejects.toMatchObject({ code: 'STORAGE 403' });
    await storeAs('intake').put(id, aPdf());
    // Twice is once.
    await storeAs('intake').put(id, aPdf());
    await storeAs('intake').remove([id]);
    expect(await storeAs('scanner').get(id)).toEqual(new Uint8Array(aPdf()));
    await storeAs('maintenance').remove([id]);
    expect(await storeAs('scanner').get(id)).toBeUndefined();
  });

  test('gives nothing without our key or with a token of somebody else', async () => {
    const { SUPABASE_URL: url = '', SUPABASE_PUBLISHABLE_KEY: apikey = '' } = environment;
    const bucket = `${url}/storage/v1/object/pieces/${COMMUNE}`;
    expect((await fetch(`${bucket}/x`)).status).toBe(401);
    const headers = { apikey, authorization: 'Bearer a.b.c' };
    expect((await fetch(`${bucket}/x`, { headers })).status).toBe(400);
    expect((await fetch(`${bucket}/${crypto.randomUUID()}`, { headers })).status).toBe(403);
  });
});

describe('files that nobody sent', () => {
  test('leave after a day with their bytes; those of a request leave with it', async () => {
    await deleteFilings();
    await age('2 days');
    await run('purge-attachments');
    expect(await states()).toEqual([]);

    const { id: unsent } = await joinFile({}, aPdf());
    const { id: sent } = await joinFile({}, aPdf(), true);
    expect(await run('purge-attachments')).toEqual({ count: 0 });
    await age('25 hours');
    expect(await run('purge-attachments')).toEqual({ count: 1 });
    expect(await storeAs('scanner').get(unsent)).toBeUndefined();
    expect(await storeAs('scanner').get(sent)).toEqual(new Uint8Array(aPdf()));
    await deleteFilings();
    expect(await run('purge-attachments')).toEqual({ count: 1 });
    const ofCommune = 'select from storage.objects where starts_with(name, $1)';
    expect(await query(ofCommune, [`${COMMUNE}/`])).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});

test('a commune that hosts itself keeps files in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-pieces-'));
  const settings = { PARVIS_FILES: folder };
  const { id } = await joinFile(settings, aPdf(), true);
  expect(readdirSync(join(folder, COMMUNE))).toEqual([id]);
  const sender = chunkSender(openSite(settings));
  const unfinished = await sender.sendChunks(aLargePdf());
  const chunks = join(folder, COMMUNE, 'chunks');
  expect(readdirSync(join(chunks, unfinished))).toEqual(['0', '1', '2']);
  await deleteFilings();
  await age('25 hours');
  expect(await run('purge-attachments', settings)).toEqual({ count: 2 });
  expect(existsSync(join(folder, COMMUNE, id))).toBe(false);
  expect(readdirSync(chunks)).toEqual([]);
  await rm(folder, { recursive: true });
});
