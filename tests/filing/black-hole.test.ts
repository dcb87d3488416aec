import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay, waitingIn } from '../support/away.ts';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { openSite } from '../support/open-site.ts';
import { readPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sharedStack } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
/** Half of the time limit of a call: whoever waits less did not wait for the database. */
const AT_ONCE_MS = 3000;

let folder: string;
let proxy: FaultProxy;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
  proxy = await startFaultProxy(Number(new URL(sharedStack().environment.SUPABASE_URL ?? '').port));
});
afterAll(async () => {
  await proxy.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a database that takes connections and says nothing makes one person wait, not the next ones', async () => {
  const environment = { SUPABASE_URL: proxy.url, PARVIS_SPOOL: folder };
  const site = openSite(environment);
  const file = async () => {
    const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
    const began = performance.now();
    const response = await press(site, SLUG, check, 'confirmer');
    const location = response.headers.get('location') ?? '';
    return { status: response.status, location, ms: performance.now() - began };
  };

  proxy.set({ kind: 'black-hole' });
  const first = await file();
  expect(first.status).toBe(303);
  expect(waitingIn(folder)).toHaveLength(1);
  // Its own receipt, then those of the others.
  const began = performance.now();
  const registered = await readPage(await site.get(first.location));
  expect(registered.title).toContain('Votre demande est enregistrée');
  expect(performance.now() - began).toBeLessThan(AT_ONCE_MS);
  for (let count = 2; count <= 6; count += 1) {
    const { status, ms } = await file();
    expect(status).toBe(303);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(waitingIn(folder)).toHaveLength(count);
  }

  proxy.set({ kind: 'none' });
  await expect.poll(async () => replay({ ...sharedStack().environment, ...environment })).toBe(6);
  const filed = await readPage(await site.get(first.location));
  expect(filed.title).toContain('Votre demande est reçue');
  // What comes now waits no more.
  expect((await file()).status).toBe(303);
  expect(waitingIn(folder)).toEqual([]);
});
