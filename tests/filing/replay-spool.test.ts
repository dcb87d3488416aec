import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import purgeAttachments from '../../functions/purge-attachments.ts';
import purgeSpool from '../../functions/purge-spool.ts';
import { createDatabase } from '../../src/database/client.ts';
import { FOLLOW_UP } from '../../src/kit/protocol.ts';
import { aFiling } from '../builders/filing.ts';
import { aPdf } from '../builders/joined-files.ts';
import { emptyAttachments, openSpooled, replay, storedIn, waitingIn } from '../support/away.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { logged } from '../support/logged.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { useOwnStack } from '../support/own-stack.ts';
import { readPage } from '../support/page.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { sendFiles } from '../support/send-files.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { referenceOf } from '../support/stored.ts';
import { WORKS, worksForm } from '../support/works-form.ts';

const SLUG = 'autorisation-stationnement';
/** Nothing listens there. */
const NOWHERE = { SUPABASE_URL: 'http://127.0.0.1:9' };
/** Its own: it counts all that it holds. */
const own = useOwnStack();

let folder: string;
let environment: Record<string, string>;
let site: OpenSite;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
  environment = { ...own.stack.environment, PARVIS_SPOOL: folder };
  site = openSite(environment);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Files a form while the database is away. @returns the address of its receipt */
async function fileAway(changes: Record<string, string> = {}, now?: string): Promise<string> {
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG, changes));
  const away = openSite({ ...environment, ...NOWHERE, ...(now && { PARVIS_NOW: now }) });
  const response = await press(away, SLUG, check, 'confirmer');
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

const look = async (path: string) => readPage(await site.get(path));

test('what waits is filed in order of receipt, days later, with its own instant', async () => {
  const instants = ['2026-12-26T10:00:00Z', '2026-12-24T10:00:00Z', '2026-12-31T23:30:00Z'];
  for (const [nth, now] of instants.entries()) await fileAway({ nom: `Benali ${nth}` }, now);
  expect(await replay(environment)).toBe(3);
  const stored = await storedIn(own.stack);
  expect(stored.map(({ received_at: at }) => at.toISOString())).toEqual(
    instants.toSorted().map((instant) => new Date(instant).toISOString()),
  );
  // Both receipts stay: the one that was given first, and the one that followed.
  expect(stored.map(({ receipts }) => receipts)).toEqual(
    instants.map(() => ['registration', 'acknowledgement']),
  );
});

test('the same form sent again before that keeps the instant of the first time', async () => {
  const first = '2026-12-24T10:00:00Z';
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
  const away = openSite({ ...environment, ...NOWHERE, PARVIS_NOW: first });
  const response = await press(away, SLUG, check, 'confirmer');
  const location = response.headers.get('location') ?? '';
  // The database is back, nothing was filed yet: another instant would be later than the one that was told.
  const again = await press(site, SLUG, check, 'confirmer');
  expect(again.headers.get('location')).toBe(location);
  expect(await replay(environment)).toBe(1);
  expect((await look(location)).text).toContain('24 décembre 2026 à 11 h 00');
});

test('a database that is still away keeps all of it waiting, and says a code alone', async () => {
  await fileAway({ nom: 'Nom-Reconnaissable' });
  await fileAway();
  const log = logged();
  expect(await replay({ ...environment, ...NOWHERE })).toBe(0);
  expect(log.codes()).toEqual(expect.arrayContaining(['0']));
  expect(log.text()).not.toContain('Reconnaissable');
  expect(waitingIn(folder)).toHaveLength(2);
  expect(await replay(environment)).toBe(2);
});

test('a number that another request took meanwhile is replaced, and the receipt says it', async () => {
  const location = await fileAway();
  const first = referenceOf(await look(location));
  const { supabase } = own.stack;
  const settings = databaseSettingsOf(supabase);
  const database = createDatabase(settings, { role: 'intake', commune: ownCommune() });
  const filing = aFiling({ reference: first });
  expect((await database.rpc('file_submission', { filing, quota: {} })).error).toBeNull();
  expect(await replay(environment)).toBe(1);
  const page = await look(location);
  const second = referenceOf(page);
  expect(second).not.toBe(first);
  expect(page.text).toContain(`Numéro donné à l’enregistrement, remplacé${first}`);
  const code = page.document.querySelectorAll('.code')[1]?.textContent ?? '';
  const found = await site.post('/api/suivi', {
    [FOLLOW_UP.reference]: second,
    [FOLLOW_UP.code]: code,
  });
  expect((await look(found.headers.get('location') ?? '')).title).toContain(second);
});

test('files that were kept before are joined, and no purge takes them meanwhile', async () => {
  const check = await sendFiles(site, worksForm(), [['photos', 'plan.pdf', aPdf()]]);
  const away = openSite({ ...environment, ...NOWHERE });
  const response = await press(away, WORKS, check, 'confirmer');
  expect(response.status).toBe(303);
  expect(await runScheduled(purgeAttachments, environment)).toEqual({
    status: 200,
    body: { count: 0 },
  });
  expect(await replay(environment)).toBe(1);
  expect((await look(response.headers.get('location') ?? '')).text).toContain('plan.pdf');
});

test('what nobody can read is kept for a human, and its receipt is still shown', async () => {
  const location = await fileAway();
  const [{ name } = { name: '' }] = waitingIn(folder);
  const log = logged();
  const secret = 'un autre secret, de plus de trente-deux signes';
  expect(await replay({ ...environment, PARVIS_SECRET: secret })).toBe(0);
  expect(log.codes()).toEqual(['UNREADABLE']);
  expect(waitingIn(folder).map((one) => one.name)).toEqual([`${name}.refused`]);
  expect((await look(location)).title).toContain('Votre demande est enregistrée');
  expect(await replay(environment)).toBe(0);
  // The secret is found again: under its first name, it waits again.
  const place = join(folder, ownCommune());
  renameSync(join(place, `${name}.refused`), join(place, name));
  expect(await replay(environment)).toBe(1);
  expect((await look(location)).title).toContain('Votre demande est reçue');
});

test('what the database refuses for good holds back nothing, and is kept for a human', async () => {
  const check = await sendFiles(site, worksForm(), [['photos', 'plan.pdf', aPdf()]]);
  const away = openSite({ ...environment, ...NOWHERE });
  const refused = await press(away, WORKS, check, 'confirmer');
  // Its files are gone: somebody emptied the table.
  await emptyAttachments(own.stack);
  const other = await fileAway();
  const log = logged();
  expect(await replay(environment)).toBe(1);
  expect(log.codes()).toEqual(['PV103']);
  expect(waitingIn(folder)).toHaveLength(1);
  expect((await look(other)).title).toContain('Votre demande est reçue');
  const kept = await look(refused.headers.get('location') ?? '');
  expect(kept.text).toContain('Accusé d’enregistrement électronique');

  // Its last day, as the receipt says it, then the day after.
  const { deleteAfter } = (await openSpooled(environment))[0]?.filing ?? {};
  const purgeOn = (now: string) => runScheduled(purgeSpool, { ...environment, PARVIS_NOW: now });
  await purgeOn(`${deleteAfter}T12:00:00Z`);
  expect(waitingIn(folder)).toHaveLength(1);
  await purgeOn(`${deleteAfter}T23:30:00Z`);
  expect(waitingIn(folder)).toEqual([]);
});
