import { expect, test } from 'vitest';
import purgeExpired from '../../functions/purge.ts';
import watchSilence from '../../functions/watch-silence.ts';
import { query } from '../support/database.ts';
import { fileForm } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

/** Files one request on a day, with its receipt's address. */
async function fileOn(day: string) {
  const site = openSite({ PARVIS_NOW: `${day}T10:00:00Z` });
  const slug = 'autorisation-stationnement';
  const { location } = await fileForm(site, slug, sampleForm(slug));
  return { location, status: async () => (await site.get(location)).status };
}

/** Runs the scheduled function, as the clock does. */
const purge = (settings: Record<string, string> = {}) =>
  runScheduled(purgeExpired, { ...sharedStack().environment, ...settings });

test('the purge deletes what the receipt promised, and nothing else', async () => {
  const past = await fileOn('2020-01-15');
  // Silence decided long ago: nobody can contest it any more.
  expect((await runScheduled(watchSilence, sharedStack().environment)).status).toBe(200);
  const recent = await fileOn(new Date().toISOString().slice(0, 10));
  expect(await purge()).toEqual({ status: 200, body: { count: 1 } });
  expect(await past.status()).toBe(404);
  expect(await recent.status()).toBe(200);
  expect(await purge()).toEqual({ status: 200, body: { count: 0 } });

  const left = 'select delete_after from submissions where commune_id = $1';
  expect(await query(left, [ownCommune()])).toHaveLength(1);
});

test('the purge that cannot run says so to the platform', async () => {
  expect(await purge({ SUPABASE_URL: 'http://127.0.0.1:1' })).toEqual({
    status: 500,
    body: { error: 'failed' },
  });
});
