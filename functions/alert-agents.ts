import type { Config } from '@netlify/functions';
import { territoryOf } from '../src/commune/territory.ts';
import { createAlertsRepository, writeAlerts } from '../src/desk/alerts/alerts-repository.ts';
import { sendAlerts } from '../src/desk/alerts/send-alerts.server.ts';
import { parisMoment } from '../src/kit/paris-moment.ts';
import { isWorkingDay } from '../src/law/working-days.ts';
import { createMailer } from '../src/notices/mailer.server.ts';
import { schedule } from '../src/web/schedule.ts';

/** The point of a working day is written in these hours of Paris: later, it is that of the next one. */
const MORNING = { from: '07:00', to: '10:00' };

export default schedule('alert-agents', async ({ database, setting, site, clock, log }) => {
  const { day, time } = parisMoment(clock());
  const isMorning =
    time >= MORNING.from && time < MORNING.to && isWorkingDay(day, territoryOf(site.commune));
  await writeAlerts(database('maintenance'), day, isMorning);
  const { name, receiptSender } = site.commune;
  const from = { name, address: receiptSender };
  const mailer = createMailer({ smtpUrl: setting('SMTP_URL'), from });
  try {
    const alerts = createAlertsRepository(database('mailer'));
    return await sendAlerts({ alerts, mailer, siteUrl: site.url, log });
  } finally {
    mailer.close();
  }
});

export const config: Config = { schedule: '*/5 * * * *', region: 'fra' };
