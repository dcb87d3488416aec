import type { Config } from '@netlify/functions';
import { deliverNotices } from '../src/notices/deliver-notices.server.ts';
import { mailNotice } from '../src/notices/mail-notice.server.ts';
import { createMailer } from '../src/notices/mailer.server.ts';
import { createOutboxRepository, type DueNotice } from '../src/notices/outbox-repository.ts';
import { createPlaceFinder } from '../src/requests/help/places.server.ts';
import { openReplies } from '../src/requests/open-replies.server.ts';
import { createSecretKeeper } from '../src/requests/secrets.server.ts';
import { schedule } from '../src/web/schedule.ts';

export default schedule('deliver-notices', async (services) => {
  const { database, setting, site, clock, log } = services;
  const replies = openReplies(services);
  const { name, receiptSender } = site.commune;
  const from = { name, address: receiptSender };
  const mailer = createMailer({ smtpUrl: setting('SMTP_URL'), from });
  const secrets = createSecretKeeper(setting('PARVIS_SECRET'));
  const places = createPlaceFinder(site.folder);
  const hasSms = setting('PARVIS_SMS_URL') !== undefined;
  try {
    const outbox = createOutboxRepository(database('mailer'), {
      channel: 'email',
      sentChannels: hasSms ? ['email', 'sms'] : ['email'],
    });
    const send = (notice: DueNotice) =>
      mailNotice({ outbox, mailer, secrets, places, replies, clock, siteUrl: site.url }, notice);
    return await deliverNotices({ outbox, send, log });
  } finally {
    mailer.close();
  }
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
