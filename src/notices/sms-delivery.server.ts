import type { Delivery } from './delivery.ts';
import type { DueNotice } from './outbox-repository.ts';
import { SmsError, type SmsProvider } from './sms-provider.server.ts';

/**
 * Statuses that speak of us or of the moment, not of this SMS: a key, a credit, an address, too many at
 * once. They are put right and tried again: nothing is lost for them.
 */
const OF_US: ReadonlySet<number> = new Set([401, 402, 403, 404, 405, 407, 408, 425, 429]);

/** Sends one SMS. Never throws: a failure is an outcome. */
export async function smsDelivery(
  provider: SmsProvider,
  text: string,
  { recipient, id }: Pick<DueNotice, 'recipient' | 'id'>,
): Promise<Delivery> {
  try {
    await provider.send(recipient, text, id);
    return { outcome: 'sent', code: null, isServerAway: false };
  } catch (error) {
    if (!(error instanceof SmsError)) throw error;
    const { status, code } = error;
    const isFinal = status !== undefined && status >= 400 && status < 500 && !OF_US.has(status);
    return { outcome: isFinal ? 'refused' : 'failed', code, isServerAway: !isFinal };
  }
}
