import { afterEach, beforeEach, expect, test } from 'vitest';
import scanFunction from '../../functions/scan-attachments.ts';
import { createClamScanner } from '../../src/attachments/clamav.server.ts';
import { scanAttachments } from '../../src/attachments/scan-attachments.server.ts';
import type { LogEntry } from '../../src/kit/log.ts';
import { aPdf } from '../builders/joined-files.ts';
import { startClamd, type Clamd } from '../support/clamd.ts';
import { query } from '../support/database.ts';
import { databaseAs, storeAs } from '../support/file-store.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const COMMUNE = ownCommune();
const { environment } = sharedStack();
const UNSCANNABLE = 'a file that the antivirus cannot open';
let clamd: Clamd;
beforeEach(async () => {
  clamd = await startClamd();
});
afterEach(async () => {
  await clamd.stop();
  await query('delete from attachments where commune_id = $1', [COMMUNE]);
});

/** Keeps a file that no antivirus has seen, some minutes ago; without bytes, if there are none. */
async function keep(minutes: number, bytes?: Uint8Array): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into attachments (
       id, commune_id, procedure_slug, field_key, name, type, size, state, begun_at, scan_after
     )
     select gen_random_uuid(), $2, 'essai', 'a', 'a.pdf', 'pdf', 10, 'pending',
       now() - $1 * interval '1 minute', now() - $1 * interval '1 minute'
     returning id`,
    [minutes, COMMUNE],
  );
  const id = row?.id ?? '';
  if (bytes !== undefined) await storeAs(environment, 'intake').put(id, bytes);
  return id;
}
const stateOf = async (id: string) => {
  const sql = 'select state, scan_tries, scan_failure from attachments where id = $1';
  return (await query<Record<string, unknown>>(sql, [id]))[0];
};
const run = () =>
  runScheduled(scanFunction, {
    ...environment,
    PARVIS_CLAMAV: `127.0.0.1:${clamd.address.port}`,
  });

test('files that are missing keep no other waiting, however many and however old', async () => {
  const missing: string[] = [];
  for (let turn = 0; turn < 45; turn += 1) missing.push(await keep(600 - turn));
  const good = await keep(1, aPdf());
  expect((await run()).body).toEqual({ count: 1 });
  expect(await stateOf(good)).toMatchObject({ state: 'clean' });
  for (const id of missing) {
    expect(await stateOf(id)).toEqual({ state: 'pending', scan_tries: 1, scan_failure: 'missing' });
  }
});

test('a reading or a scan that fails is put back later and later, counted and reported', async () => {
  const bad = await keep(600, Buffer.from(UNSCANNABLE));
  const unread = await keep(500, aPdf());
  const good = await keep(1, aPdf());
  const store = storeAs(environment, 'scanner');
  const entries: LogEntry[] = [];
  const scan = createClamScanner(clamd.address);
  const round = () =>
    scanAttachments({
      database: databaseAs(environment, 'scanner'),
      files: {
        ...store,
        get: (id) => (id === unread ? Promise.reject(new Error('cut')) : store.get(id)),
      },
      scan: (bytes) =>
        Buffer.from(bytes).includes(UNSCANNABLE)
          ? Promise.reject(new Error('ClamAV cannot say'))
          : scan(bytes),
      log: (entry) => entries.push(entry),
    });
  expect(await round()).toBe(1);
  expect(await stateOf(good)).toMatchObject({ state: 'clean', scan_failure: null });
  expect(entries).toContainEqual({ event: 'scan.unanswered', count: 2 });

  const waits: number[] = [];
  for (let tries = 2; tries <= 9; tries += 1) {
    await query('update attachments set scan_after = now() where commune_id = $1', [COMMUNE]);
    expect(await round()).toBe(0);
    const [wait] = await query<{ minutes: number }>(
      'select (extract(epoch from scan_after - now()) / 60)::float8 as minutes from attachments where id = $1',
      [bad],
    );
    expect(await stateOf(bad)).toEqual({
      state: 'pending',
      scan_tries: tries,
      scan_failure: 'unanswered',
    });
    waits.push(Math.round(wait?.minutes ?? 0));
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits.at(0)).toBe(1);
  expect(waits.at(-1)).toBe(60);
  // Its time has not come: nobody looks at it.
  expect(await round()).toBe(0);
  expect(await stateOf(bad)).toMatchObject({ scan_tries: 9 });
});

test('two rounds at once never take the same file', async () => {
  for (let turn = 0; turn < 30; turn += 1) await keep(60, aPdf());
  const counts = await Promise.all([run(), run()]);
  const total = counts.reduce((sum, { body }) => sum + (body as { count: number }).count, 0);
  expect(total).toBe(30);
  const states = await query(
    'select distinct state, scan_tries from attachments where commune_id = $1',
    [COMMUNE],
  );
  expect(states).toEqual([{ state: 'clean', scan_tries: 1 }]);
});
