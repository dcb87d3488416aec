import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import recordAvailability from '../../functions/record-availability.ts';
import { MINUTE_MS, minuteOf, type Run } from '../../src/incidents/availability.ts';
import { createKeptMinutes } from '../../src/incidents/kept-minutes.server.ts';
import { siteAnswers } from '../../src/incidents/site-answers.server.ts';
import { openSpoolStore } from '../../src/requests/spool/open-spool.server.ts';
import { createSpoolSeal } from '../../src/requests/spool/spool-seal.server.ts';
import { createServices } from '../../src/web/services.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { addCommune, query } from '../support/database.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { serveSite } from '../support/served-site.ts';
import { sharedStack } from '../support/shared-stack.ts';

let server: Server;
let status = 200;
let folder: string;
let commune: string;
let count = 0;
beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());
beforeEach(async () => {
  status = 200;
  folder = mkdtempSync(join(tmpdir(), 'parvis-minutes-'));
  count += 1;
  commune = await addCommune(`minutes-${count}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (more: Record<string, string> = {}) => ({
  ...sharedStack().environment,
  PARVIS_COMMUNE: commune,
  PARVIS_SPOOL: folder,
  PARVIS_SITE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  ...more,
});
const NOWHERE = { SUPABASE_URL: 'http://127.0.0.1:9' };

/** Runs the scheduled function, as the clock does. */
const record = async (more: Record<string, string> = {}) =>
  (await runScheduled(recordAvailability, settings(more))).body;

const stored = () =>
  query<{ from_minute: Date; until_minute: Date; broken: string[]; was_kept_apart: boolean }>(
    `select from_minute, until_minute, broken, was_kept_apart from availability_runs
     where commune_id = $1 order by from_minute`,
    [commune],
  );
async function keptMinutes() {
  const services = await createServices(settings());
  const store = await openSpoolStore(services);
  if (store === undefined) throw new Error('No store');
  return createKeptMinutes(store, createSpoolSeal(services.setting('PARVIS_SECRET')));
}

test('the site is asked for as a person asks, wherever it runs', async () => {
  const site = await serveSite();
  expect(await siteAnswers(site.url)).toBe(true);
  await site.stop();
  await expect(siteAnswers(site.url)).rejects.toThrow();
});

describe('each minute', () => {
  test('is written with what did not work, once', async () => {
    const before = minuteOf(Date.now());
    expect(await record()).toEqual({ count: 1 });
    expect(await record()).toEqual({ count: 1 });
    const [run, ...others] = await stored();
    expect(others).toEqual([]);
    expect(run?.broken).toEqual([]);
    expect(run?.from_minute.getTime()).toBeGreaterThanOrEqual(before);
    expect(run?.from_minute.getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('sees a site that fails, and a place apart that cannot be written', async () => {
    status = 502;
    writeFileSync(join(folder, commune), 'a file in the place of the folder');
    await record();
    expect((await stored()).map(({ broken }) => broken)).toEqual([['site', 'spool']]);
  });

  test('sees e-mails that wait while none leaves', async () => {
    const intake = await actAsRole('intake', { commune });
    await intake.rpc('file_submission', { filing: aFiling(), quota: {} });
    await query(
      `update outbox set created_at = now() - interval '20 minutes' where commune_id = $1`,
      [commune],
    );
    await record();
    expect((await stored()).map(({ broken }) => broken)).toEqual([['mail']]);
  });

  test('is kept apart while the database is away, and written when it is back', async () => {
    expect(await record(NOWHERE)).toEqual({ count: 0 });
    expect(await stored()).toEqual([]);
    const kept = await (await keptMinutes()).read();
    expect(kept.map(({ broken, wasKeptApart }) => [broken, wasKeptApart])).toEqual([
      [['database', 'filing'], true],
    ]);
    // Sealed: whoever may write in the folder cannot make an outage, nor hide one.
    const sealed = readFileSync(join(folder, commune, 'minutes'));
    expect(sealed.toString('latin1')).not.toContain('database');

    const earlier: Run = {
      first: minuteOf(Date.now()) - 30 * MINUTE_MS,
      last: minuteOf(Date.now()) - 20 * MINUTE_MS,
      ...{ broken: ['database', 'filing'], wasKeptApart: true },
    };
    await (await keptMinutes()).forget();
    await (await keptMinutes()).keep(earlier);
    expect(await record()).toEqual({ count: 1 });
    const runs = await stored();
    expect(runs.map((run) => [run.broken, run.was_kept_apart])).toEqual([
      [['database', 'filing'], true],
      [[], false],
    ]);
    expect(runs[0]?.from_minute.getTime()).toBe(earlier.first);
    expect(runs[0]?.until_minute.getTime()).toBe(earlier.last);
    expect(await (await keptMinutes()).read()).toEqual([]);
  });

  test('is missing where nothing can be written at all, and nothing breaks', async () => {
    writeFileSync(join(folder, commune), '');
    const { status: answered } = await runScheduled(recordAvailability, settings(NOWHERE));
    expect(answered).toBe(500);
    rmSync(join(folder, commune));
    expect(await record()).toEqual({ count: 1 });
    expect(await stored()).toHaveLength(1);
  });

  test('that was changed in the folder proves nothing', async () => {
    await record(NOWHERE);
    const file = join(folder, commune, 'minutes');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    await record();
    expect((await stored()).map(({ broken }) => broken)).toEqual([[]]);
  });

  test('leaves the public key of attestations, once', async () => {
    await record();
    await record();
    const keys = await query('select from incident_keys where commune_id = $1', [commune]);
    expect(keys).toHaveLength(1);
  });
});
