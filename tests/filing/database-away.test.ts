import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kill, replay, replayOnceBack, storedIn, waitingIn } from '../support/away.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { deliver, mailTo } from '../support/mail.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { useOwnStack } from '../support/own-stack.ts';
import { readPage, type ReadPage } from '../support/page.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
/** Half an hour before midnight in Paris, before a long week-end: another day would be seen. */
const EVENING = '2026-12-24T22:30:00Z';
/** Its own: it kills it. */
const own = useOwnStack();

let folder: string;
let environment: Record<string, string>;
let site: OpenSite;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
  environment = { ...own.stack.environment, PARVIS_SPOOL: folder, PARVIS_NOW: EVENING };
  site = openSite(environment);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PARTS = [
  [
    'PostgREST',
    'samir@courriel.example',
    () => own.stack.supabase.postgrest,
    () => own.stack.supabase.restartPostgrest(),
  ],
  [
    'PostgreSQL',
    'zoe@courriel.example',
    () => own.stack.supabase.postgres.program,
    () => own.stack.supabase.restartPostgres(),
  ],
] as const;

const codesOf = ({ document }: ReadPage) =>
  [...document.querySelectorAll('.keys .code')].map(({ textContent }) => textContent);
const look = async (path: string) => readPage(await site.get(path));
const followed = (location: string) => location.replace('/recus/', '/suivi/');

describe.each(PARTS)('while %s is down', (_name, address, program, restart) => {
  test('a sending is registered at once, and acknowledged later with its first date', async () => {
    const check = await reachReviewPage(site, SLUG, sampleForm(SLUG, { courriel: address }));
    await kill(program());

    const response = await press(site, SLUG, check, 'confirmer');
    const location = response.headers.get('location') ?? '';
    expect({ status: response.status, location }).toEqual({
      status: 303,
      location: expect.stringMatching(/^\/recus\/[\w-]{22}$/u) as string,
    });
    const registered = await look(location);
    expect(registered.status).toBe(200);
    expect(registered.title).toContain('Votre demande est enregistrée');
    expect(registered.text).toContain('Accusé d’enregistrement électronique');
    expect(registered.text).toContain('24 décembre 2026 à 23 h 30, heure de Paris');
    expect(registered.text).toContain('au plus tard le 11 janvier 2027');
    expect(registered.text).toContain('Vous n’avez rien à renvoyer.');
    expect(registered.text).toContain('03 53 01 77 20');
    expect(registered.text).toContain('2, place du Puits');
    expect(registered.text).not.toMatch(/est rejetée|PGRST|ECONN|postgres/iu);
    const codes = codesOf(registered);
    expect(codes).toHaveLength(2);
    expect(codesOf(await look(followed(location)))).toEqual(codes);

    // Again, by the page and by a script, at once and later: the same receipt.
    const again = await Promise.all([1, 2].map(() => press(site, SLUG, check, 'confirmer')));
    for (const one of again) expect(one.headers.get('location')).toBe(location);
    const script = { accept: 'application/json' };
    const reply = await site.post(`/api/demarches/${SLUG}`, check.form(), script);
    expect(await reply.json()).toEqual({ receipt: location });
    expect(waitingIn(folder)).toHaveLength(1);

    await restart();
    // The database is back and knows nothing yet.
    await expect.poll(async () => (await site.get(`/recus/${'A'.repeat(22)}`)).status).toBe(404);
    expect((await look(location)).title).toBe(registered.title);
    expect(await replayOnceBack({ ...environment, PARVIS_NOW: '2026-12-29T09:00:00Z' })).toBe(1);
    expect(await replay(environment)).toBe(0);
    expect(waitingIn(folder)).toEqual([]);

    const acknowledged = await look(location);
    expect(acknowledged.title).toContain('Votre demande est reçue');
    expect(acknowledged.text).toContain('24 décembre 2026 à 23 h 30, heure de Paris');
    expect(acknowledged.text).toContain('24 février 2027');
    expect(codesOf(acknowledged)).toEqual(codes);
    expect((await look(followed(location))).text).toContain(codes[0]);
    const stored = (await storedIn(own.stack)).filter(({ reference }) => reference === codes[0]);
    expect(stored).toEqual([
      {
        reference: codes[0],
        received_at: new Date(EVENING),
        details: {
          channel: 'online',
          receipt: 'acknowledgement',
          registeredAt: EVENING,
          deleteBy: '2028-06-24',
        },
        notices: 2,
        receipts: ['registration', 'acknowledgement'],
      },
    ]);
    await deliver({ ...own.stack, environment });
    expect((await mailTo(own.stack, address))?.subject).toContain(codes[0]);

    // Sent once more: what is stored answers, nothing waits.
    const late = await press(site, SLUG, check, 'confirmer');
    expect(late.headers.get('location')).toBe(location);
    expect(waitingIn(folder)).toEqual([]);
  });
});

test('a database that says nothing, then stores after all, stores once', async () => {
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
  const { pid } = own.stack.supabase.postgrest;
  process.kill(pid, 'SIGSTOP');
  const response = await press(site, SLUG, check, 'confirmer');
  process.kill(pid, 'SIGCONT');
  expect(response.status).toBe(303);
  const location = response.headers.get('location') ?? '';
  const before = await storedIn(own.stack);
  expect(await replayOnceBack(environment)).toBe(1);
  const page = await look(location);
  expect(page.title).toContain('Votre demande est reçue');
  const [reference] = codesOf(page);
  const stored = await storedIn(own.stack);
  expect(stored.filter((one) => one.reference === reference)).toHaveLength(1);
  expect(stored.length - before.length).toBeLessThanOrEqual(1);
});

test('other answers under the same key are told apart, as when they are stored', async () => {
  const key = randomUUID();
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG, { _cle: key }));
  const other = await reachReviewPage(site, SLUG, sampleForm(SLUG, { nom: 'Durand', _cle: key }));
  const away = openSite({ ...environment, SUPABASE_URL: 'http://127.0.0.1:9' });
  const first = await press(away, SLUG, check, 'confirmer');
  expect(first.status).toBe(303);
  const page = await readPage(await press(away, SLUG, other, 'confirmer'));
  expect(page.status).toBe(409);
  expect(page.text).toContain('Votre envoi est déjà reçu');
  expect(waitingIn(folder)).toHaveLength(1);
});

test('who is blocked is not kept either', async () => {
  const check = await reachReviewPage(site, SLUG, sampleForm(SLUG));
  const away = openSite({
    ...environment,
    SUPABASE_URL: 'http://127.0.0.1:9',
    PARVIS_BLOCKED_SOURCES: '203.0.113.7',
  });
  const page = await press(away.from('203.0.113.7'), SLUG, check, 'confirmer');
  expect(page.status).toBe(503);
  expect(waitingIn(folder)).toEqual([]);
});
