import type { Log } from '../../kit/log.ts';
import type { Mailer } from '../../notices/mailer.server.ts';
import { LAST_START_MS } from '../../notices/sending-times.ts';
import { alertMessage } from './alert-message.ts';
import type { AlertsRepository } from './alerts-repository.ts';

export interface SendAlertsDependencies {
  readonly alerts: AlertsRepository;
  readonly mailer: Mailer;
  readonly siteUrl: string;
  readonly log: Log;
}

/**
 * Sends the alerts that wait, until none is left, the time is over or the mail server is away: what is
 * left waits for the next time.
 * @returns how many were sent
 */
export async function sendAlerts(dependencies: SendAlertsDependencies): Promise<number> {
  const { alerts, mailer, siteUrl, log } = dependencies;
  const over = Date.now() + LAST_START_MS;
  let sent = 0;
  for (let batch = await alerts.claim(); batch.length > 0; batch = await alerts.claim()) {
    for (const alert of batch) {
      if (Date.now() > over) return sent;
      const delivery = await mailer.send(alertMessage(alert, siteUrl), alert.id);
      await alerts.settle(alert.id, delivery);
      if (delivery.outcome === 'sent') sent += 1;
      else log({ event: 'alert.failed', code: delivery.code ?? delivery.outcome });
      if (delivery.isServerAway) return sent;
    }
  }
  return sent;
}
