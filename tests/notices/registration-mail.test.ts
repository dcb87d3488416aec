import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Email } from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import purgeSpool from '../../functions/purge-spool.ts';
import { replay, waitingIn } from '../support/away.ts';
import { startFaultySmtp } from '../support/faulty-smtp.ts';
import { press, reachReviewPage } from '../support/file-form.ts';
import { deliver, mails } from '../support/mail.ts';
import { openSite } from '../support/open-site.ts';
import { useOwnMailbox } from '../support/own-mailbox.ts';
import { readPage } from '../support/page.ts';
import { runScheduled } from '../support/run-scheduled.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const NOWHERE = { SUPABASE_URL: 'http://127.0.0.1:9' };
const NOON = '2026-12-24T11:00:00Z';
const own = useOwnMailbox();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-spool-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (more: Record<string, string> = {}): Record<string, string> => ({
  ...own.stack.environment,
  PARVIS_SPOOL: folder,
  PARVIS_NOW: NOON,
  ...more,
});
const stillAway = (more: Record<string, string> = {}) => replay(settings({ ...NOWHERE, ...more }));

/** Files a form while the database is away. @returns the address of its receipt */
async function fileAway(changes: Record<string, string>): Promise<string> {
  const check = await reachReviewPage(own.site, SLUG, sampleForm(SLUG, changes));
  const response = await press(openSite(settings(NOWHERE)), SLUG, check, 'confirmer');
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

const arrived = async (address: string): Promise<Email[]> =>
  (await mails(own.stack)).filter(({ to }) => to?.some((one) => one.address === address));
const marks = () =>
  readdirSync(join(folder, ownCommune())).filter((name) => name.startsWith('mail.'));

describe('while the database is away', () => {
  test('the registration receipt leaves by e-mail, once, with no answer and no code', async () => {
    const address = 'enregistre@courriel.example';
    const location = await fileAway({ courriel: address, nom: 'Nom-Reconnaissable' });
    expect(await stillAway()).toBe(0);
    const [mail, ...others] = await arrived(address);
    expect(others).toEqual([]);
    const page = await readPage(await openSite(settings()).get(location));
    const [reference = '', code = ''] = [...page.document.querySelectorAll('.keys .code')].map(
      ({ textContent }) => textContent,
    );
    expect(mail?.subject).toContain(`accusé d’enregistrement ${reference}`);
    for (const written of [mail?.text ?? '', mail?.html ?? '']) {
      const text = written.replaceAll(/[\u00a0\u202f]/gu, ' ');
      expect(text).toContain('24 décembre 2026');
      expect(text).toMatch(/votre demande est enregistrée/iu);
      expect(text).not.toContain(code);
      expect(text).not.toMatch(/Reconnaissable|rue des Lilas/u);
    }
    await stillAway();
    await stillAway({ PARVIS_NOW: '2026-12-26T11:00:00Z' });
    expect(await arrived(address)).toHaveLength(1);

    // The address that it brings is its own: it opens now, and goes on to open.
    const [, path = ''] = /(\/recus\/[\w-]{22})/u.exec(mail?.text ?? '') ?? [];
    expect(path).not.toBe(location);
    const opened = await readPage(await openSite(settings(NOWHERE)).get(path));
    expect(opened.title).toContain('Votre demande est enregistrée');

    expect(await replay(settings())).toBe(1);
    await deliver(own.stack);
    const [acknowledgement] = await arrived(address);
    expect(await arrived(address)).toHaveLength(2);
    expect(acknowledgement?.subject).toContain(`accusé de réception ${reference}`);
    const later = await readPage(await openSite(settings()).get(path));
    expect(later.title).toContain('Votre demande est reçue');
  });

  test('nothing kept beside what waits tells who', async () => {
    await fileAway({ courriel: 'discret@courriel.example' });
    await stillAway();
    expect(marks()).toHaveLength(1);
    expect(marks()[0]).not.toContain('discret');
  });

  test('a mailbox has five in a day, whatever its addresses, and the last one says so', async () => {
    const spellings = ['Foule', 'foule+1', 'FOULE', 'foule+2', 'foule', 'foule+3', 'foule+4'];
    for (const name of spellings) await fileAway({ courriel: `${name}@courriel.example` });
    await stillAway();
    const all = (await mails(own.stack)).filter(({ to }) =>
      /^foule/iu.test(to?.[0]?.address ?? ''),
    );
    expect(all).toHaveLength(5);
    const last = all.filter(({ text }) => text?.includes('dernier message'));
    expect(last).toHaveLength(1);
    // Those that were withheld do not leave later: their receipt is on its page.
    await stillAway({ PARVIS_NOW: '2026-12-26T11:00:00Z' });
    expect(
      (await mails(own.stack)).filter(({ to }) => /^foule/iu.test(to?.[0]?.address ?? '')),
    ).toHaveLength(5);
  });

  test('a mail server that is away loses nothing', async () => {
    const address = 'patient@courriel.example';
    await fileAway({ courriel: address });
    await stillAway({ SMTP_URL: 'smtp://127.0.0.1:9' });
    expect(await arrived(address)).toEqual([]);
    await stillAway();
    expect(await arrived(address)).toHaveLength(1);
  });

  test('an address that does not exist is tried once; another failure later and later', async () => {
    const address = 'inconnue@courriel.example';
    await fileAway({ courriel: address });
    const wrong = await startFaultySmtp('RCPT', '550 5.1.1 unknown', address);
    await stillAway({ SMTP_URL: wrong.url });
    await wrong.stop();
    await stillAway();
    expect(await arrived(address)).toEqual([]);

    const late = 'plus-tard@courriel.example';
    await fileAway({ courriel: late });
    const busy = await startFaultySmtp('RCPT', '451 4.3.0 later', late);
    await stillAway({ SMTP_URL: busy.url });
    await busy.stop();
    await stillAway();
    expect(await arrived(late)).toEqual([]);
    await stillAway({ PARVIS_NOW: '2026-12-24T11:01:00Z' });
    expect(await arrived(late)).toHaveLength(1);
  });

  test('who gave no address is not written to, and their sending is read once', async () => {
    await fileAway({ courriel: '' });
    const before = (await mails(own.stack)).length;
    await stillAway();
    expect((await mails(own.stack)).length).toBe(before);
  });
});

test('when the database is back first, the acknowledgement leaves alone', async () => {
  const address = 'revenu@courriel.example';
  await fileAway({ courriel: address });
  expect(await replay(settings())).toBe(1);
  expect(waitingIn(folder)).toEqual([]);
  await deliver(own.stack);
  const all = await arrived(address);
  expect(all.map(({ subject }) => subject?.includes('accusé de réception'))).toEqual([true]);
});

test('marks go once their sending is gone for two days', async () => {
  await fileAway({ courriel: 'oubli@courriel.example' });
  await stillAway();
  await replay(settings());
  const purge = (now: string) => runScheduled(purgeSpool, settings({ PARVIS_NOW: now }));
  await purge('2026-12-25T11:00:00Z');
  expect(marks()).toHaveLength(1);
  await purge('2026-12-26T11:00:00Z');
  expect(marks()).toEqual([]);
});
