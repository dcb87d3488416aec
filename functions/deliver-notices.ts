import type { Config } from '@netlify/functions';
import { deliverNotices } from '../src/notices/deliver-notices.server.ts';
import { createMailer } from '../src/notices/mailer.server.ts';
import { createOutboxRepository } from '../src/notices/outbox-repository.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('deliver-notices', async ({ database, setting, site, log }) => {
  const { name, receiptSender } = site.commune;
  const from = { name, address: receiptSender };
  const mailer = createMailer({ smtpUrl: setting('SMTP_URL'), from });
  try {
    return await deliverNotices({
      outbox: createOutboxRepository(database('mailer')),
      mailer,
      secrets: createSecretKeeper(setting('PARVIS_SECRET')),
      siteUrl: site.url,
      log,
    });
  } finally {
    mailer.close();
  }
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
