import type { Config } from '@netlify/functions';
import { deliverNotices } from '../src/server/deliver-notices.ts';
import { readEnvironment } from '../src/server/environment.ts';
import { createMailer } from '../src/server/mailer.ts';
import { createOutboxRepository } from '../src/server/outbox-repository.ts';
import { schedule } from '../src/server/schedule.ts';
import { createSecretKeeper } from '../src/server/secrets.ts';
import { createDatabase } from '../src/server/supabase.ts';

export default schedule('deliver-notices', async ({ environment, site, log }) => {
  const settings = readEnvironment(environment, [
    'SUPABASE_URL',
    'SUPABASE_PUBLISHABLE_KEY',
    'PARVIS_TOKEN_KEY',
    'PARVIS_SECRET',
    'SMTP_URL',
  ]);
  const { id, name, receiptSender } = site.commune;
  const mailer = createMailer({
    smtpUrl: settings.SMTP_URL,
    from: { name, address: receiptSender },
  });
  try {
    return await deliverNotices({
      outbox: createOutboxRepository(
        createDatabase(settings, { role: 'maintenance', commune: id }),
      ),
      mailer,
      secrets: createSecretKeeper(settings.PARVIS_SECRET),
      siteUrl: site.url,
      log,
    });
  } finally {
    mailer.close();
  }
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
