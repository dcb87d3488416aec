import type { Config } from '@netlify/functions';
import { deliverNotices } from '../src/notices/deliver-notices.server.ts';
import { openSms } from '../src/notices/open-sms.server.ts';
import { createOutboxRepository } from '../src/notices/outbox-repository.ts';
import { smsDelivery } from '../src/notices/sms-delivery.server.ts';
import { smsMessage } from '../src/notices/sms-message.server.ts';
import { schedule } from '../src/web/schedule.ts';

/** Apart from e-mails: neither waits for the server of the other. Without a provider, agents send. */
export default schedule('deliver-sms', async (services) => {
  const { database, site, log } = services;
  const provider = openSms(services);
  if (provider === undefined) return 0;
  return deliverNotices({
    outbox: createOutboxRepository(database('mailer'), {
      channel: 'sms',
      sentChannels: ['email', 'sms'],
    }),
    send: (notice) => smsDelivery(provider, smsMessage(notice, site.url), notice),
    log,
  });
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
