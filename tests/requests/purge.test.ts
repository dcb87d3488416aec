import { Client } from 'pg';
import { expect, test } from 'vitest';
import purgeExpired from '../../functions/purge.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { useOwnStack } from '../support/own-stack.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';

const own = useOwnStack();

/** Files one request on a day, with its receipt's address. */
async function fileOn(day: string) {
  const site = openSite({ ...own.stack.environment, PARVIS_NOW: `${day}T10:00:00Z` });
  const slug = 'autorisation-stationnement';
  const { location } = await fileForm(site, slug, sampleForm(slug));
  return { location, status: async () => (await site.get(location)).status };
}

/** Runs the scheduled function, as the clock does. */
const purge = (settings: Record<string, string> = {}) =>
  runScheduled(purgeExpired, { ...own.stack.environment, ...settings });

test('the purge deletes what the receipt promised, and nothing else', async () => {
  const past = await fileOn('2020-01-15');
  const recent = await fileOn(new Date().toISOString().slice(0, 10));
  expect(await purge()).toEqual({ status: 200, body: { count: 1 } });
  expect(await past.status()).toBe(404);
  expect(await recent.status()).toBe(200);
  expect(await purge()).toEqual({ status: 200, body: { count: 0 } });

  const client = new Client({ connectionString: own.stack.supabase.databaseUrl });
  await client.connect();
  const { rows } = await client.query('select delete_after from submissions');
  expect(rows).toHaveLength(1);
  await client.end();
});

test('the purge that cannot run says so to the platform', async () => {
  expect(await purge({ SUPABASE_URL: 'http://127.0.0.1:1' })).toEqual({
    status: 500,
    body: { error: 'failed' },
  });
});
