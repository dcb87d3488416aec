import { errorCode } from '../kit/log.ts';
import { createSecretKeeper } from '../requests/secrets.server.ts';
import { openSpoolStore } from '../requests/spool/open-spool.server.ts';
import type { SpoolQueue } from '../requests/spool/spool-queue.server.ts';
import type { Services } from '../web/services.ts';
import { createMailer } from './mailer.server.ts';
import { readMarks, type RegistrationMarks } from './registration-marks.server.ts';
import { sendRegistrations } from './send-registrations.server.ts';

/**
 * Sends the registration receipts of what waits, with the settings of production. Never throws: whatever
 * breaks here, what waits is filed.
 * @param began when the function began, in milliseconds
 */
export async function mailRegistrations(
  services: Services,
  spool: SpoolQueue,
  began: number,
): Promise<void> {
  const { setting, site, log } = services;
  const { name, receiptSender } = site.commune;
  try {
    await sendRegistrations({
      spool,
      marks: () => openMarks(services),
      openMailer: () =>
        createMailer({
          smtpUrl: setting('SMTP_URL'),
          from: { name, address: receiptSender },
        }),
      secrets: createSecretKeeper(setting('PARVIS_SECRET')),
      siteUrl: site.url,
      ...{ log, began },
    });
  } catch (error) {
    log({ event: 'registration.failed', code: errorCode(error) });
  }
}

/** The marks beside what waits. */
export async function openMarks(services: Services): Promise<RegistrationMarks> {
  const store = await openSpoolStore(services);
  if (store === undefined) throw new TypeError('Nothing waits where there is no spool');
  return readMarks(store, services.setting('PARVIS_SECRET'), services.clock().getTime());
}
