import { afterEach, describe, expect, test } from 'vitest';
import { createDatabase } from '../../src/database/client.ts';
import { deliverNotices } from '../../src/notices/deliver-notices.server.ts';
import { createMailer } from '../../src/notices/mailer.server.ts';
import { createOutboxRepository } from '../../src/notices/outbox-repository.ts';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { startFaultySmtp, type FaultySmtp } from '../support/faulty-smtp.ts';
import { fileForm } from '../support/file-form.ts';
import { SITE } from '../support/open-site.ts';
import { useOwnSite } from '../support/own-stack.ts';
import { queryStack } from '../support/query-stack.ts';
import { sampleForm } from '../support/sample-answers.ts';

const SLUG = 'autorisation-stationnement';
const own = useOwnSite();
let server: FaultySmtp;
afterEach(async () => {
  await server.stop();
  await queryStack(own.stack, 'delete from submissions');
});

/** Runs a delivery whose sendings are given up sooner than in production. */
async function deliverThrough(smtpUrl: string, sendWithinMs: number): Promise<number> {
  const { supabase } = own.stack;
  const database = createDatabase(
    {
      SUPABASE_URL: supabase.url,
      SUPABASE_PUBLISHABLE_KEY: supabase.secrets.publishableKey,
      PARVIS_TOKEN_KEY: supabase.secrets.tokenKey,
    },
    { role: 'mailer', commune: PETITEVILLE.commune.id },
  );
  const from = { name: 'Petiteville', address: 'guichet@petiteville.example' };
  const mailer = createMailer({ smtpUrl, from, sendWithinMs });
  const sent = await deliverNotices({
    outbox: createOutboxRepository(database),
    mailer,
    secrets: createSecretKeeper(supabase.secrets.parvisSecret),
    siteUrl: SITE,
    log: () => undefined,
  });
  mailer.close();
  return sent;
}
const fileFor = (courriel: string) => fileForm(own.site, SLUG, sampleForm(SLUG, { courriel }));
const waiting = () =>
  queryStack<{ recipient: string; attempts: number; last_error: string | null }>(
    own.stack,
    'select recipient, attempts, last_error from outbox where is_waiting and next_attempt_at > now()',
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
    const [left] = await queryStack<{ count: number }>(
      own.stack,
      'select count(*)::int from outbox where is_waiting and next_attempt_at <= now()',
    );
    expect(left?.count).toBe(24 - tried.length);
  });
});
