import { afterEach, describe, expect, test } from 'vitest';
import { deliverNotices } from '../../src/notices/deliver-notices.server.ts';
import { mailNotice } from '../../src/notices/mail-notice.server.ts';
import { createMailer } from '../../src/notices/mailer.server.ts';
import { createOutboxRepository } from '../../src/notices/outbox-repository.ts';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import { query } from '../support/database.ts';
import { startFaultySmtp, type FaultySmtp } from '../support/faulty-smtp.ts';
import { fileForm } from '../support/file-form.ts';
import { databaseAs } from '../support/file-store.ts';
import { openSite, SITE } from '../support/open-site.ts';
import { sampleForm } from '../support/sample-answers.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const SLUG = 'autorisation-stationnement';
const COMMUNE = ownCommune();
const { environment } = sharedStack();
const site = openSite();
let server: FaultySmtp;
afterEach(async () => {
  await server.stop();
  await query('delete from submissions where commune_id = $1', [COMMUNE]);
});

/** Runs a delivery whose sendings are given up sooner than in production. */
async function deliverThrough(smtpUrl: string, sendWithinMs: number): Promise<number> {
  const from = { name: 'Petiteville', address: 'guichet@petiteville.example' };
  const mailer = createMailer({ smtpUrl, from, sendWithinMs });
  const secrets = createSecretKeeper(readEnvironment(environment, ['PARVIS_SECRET']).PARVIS_SECRET);
  const places = () => Promise.resolve(undefined);
  const outbox = createOutboxRepository(databaseAs(environment, 'mailer'));
  const sent = await deliverNotices({
    outbox,
    send: (notice) =>
      mailNotice(
        {
          outbox,
          mailer,
          secrets,
          places,
          replies: undefined,
          clock: () => new Date(),
          siteUrl: SITE,
        },
        notice,
      ),
    log: () => undefined,
  });
  mailer.close();
  return sent;
}
const fileFor = (courriel: string) => fileForm(site, SLUG, sampleForm(SLUG, { courriel }));
const waiting = () =>
  query<{ recipient: string; attempts: number; last_error: string | null }>(
    `select recipient, attempts, last_error from outbox
     where commune_id = $1 and is_waiting and next_attempt_at > now()`,
    [COMMUNE],
  );

describe('a mail server', () => {
  test('that hangs on one message delays no other, which all leave in the same run', async () => {
    server = await startFaultySmtp('body', 'hang', 'lente@courriel.example');
    await fileFor('lente@courriel.example');
    for (let person = 1; person <= 8; person += 1) await fileFor(`p${person}@courriel.example`);
    expect(await deliverThrough(server.url, 6000)).toBe(17);
    expect(server.taken).toHaveLength(17);
    expect(await waiting()).toEqual([
      { recipient: 'lente@courriel.example', attempts: 1, last_error: 'ETIMEDOUT' },
    ]);
  });

  test('that is away costs five tries, and all the others wait for the next run', async () => {
    server = await startFaultySmtp('banner', 'hang', '');
    await server.stop();
    for (let person = 1; person <= 12; person += 1) await fileFor(`p${person}@courriel.example`);
    expect(await deliverThrough(server.url, 6000)).toBe(0);
    const tried = await waiting();
    expect(tried.length).toBeGreaterThanOrEqual(5);
    expect(tried.length).toBeLessThan(10);
    const [left] = await query<{ count: number }>(
      `select count(*)::int from outbox
       where commune_id = $1 and is_waiting and next_attempt_at <= now()`,
      [COMMUNE],
    );
    expect(left?.count).toBe(24 - tried.length);
  });
});
