import { errorCode, type Log } from '../kit/log.ts';
import { createClaimedNotices } from './claimed-notices.server.ts';
import { failure, type Delivery } from './delivery.ts';
import type { ClaimedNotice, DueNotice, OutboxRepository } from './outbox-repository.ts';
import { LAST_START_MS, SENDERS } from './sending-times.ts';

export interface DeliverNoticesDependencies {
  readonly outbox: OutboxRepository;
  /** Writes a notice and hands it over, by the channel of the outbox. */
  readonly send: (notice: DueNotice) => Promise<Delivery>;
  readonly log: Log;
}

/** Sendings that find no server, one after the other, before the others are left for the next time. */
const MOST_AWAY = SENDERS;

/**
 * Sends the notices that wait, several at once, until none is left, the time is over or the server is
 * away: what is left waits for the next time. Each channel has its own run: none holds back another.
 * @returns how many were sent
 */
export async function deliverNotices(dependencies: DeliverNoticesDependencies): Promise<number> {
  const { outbox, log } = dependencies;
  const over = Date.now() + LAST_START_MS;
  const notices = createClaimedNotices(outbox);
  let sent = 0;
  let away = 0;
  const sendSome = async () => {
    while (Date.now() <= over && away < MOST_AWAY) {
      const notice = await notices.next();
      if (notice === undefined) return;
      const { outcome, isServerAway } = await deliver(dependencies, notice);
      if (outcome === 'sent') sent += 1;
      away = isServerAway ? away + 1 : 0;
    }
  };
  const senders = await Promise.allSettled(Array.from({ length: SENDERS }, sendSome));
  await notices.giveBack();
  if (sent > 0) log({ event: 'notices.sent', count: sent });
  const broken = senders.find((sender) => sender.status === 'rejected');
  if (broken !== undefined) throw broken.reason;
  return sent;
}

/** One notice that cannot be written, sent or settled must not hold back the others. */
async function deliver(
  dependencies: DeliverNoticesDependencies,
  notice: ClaimedNotice,
): Promise<Delivery> {
  const { outbox, log } = dependencies;
  try {
    const delivery = await handOver(dependencies, notice);
    const { outcome, code } = delivery;
    if (outcome !== 'sent') log({ event: 'notice.failed', code: code ?? outcome });
    await outbox.settle(notice.id, outcome, code);
    return delivery;
  } catch (error) {
    log({ event: 'notice.failed', code: errorCode(error) });
    return failure(errorCode(error));
  }
}

async function handOver(
  { send }: DeliverNoticesDependencies,
  notice: ClaimedNotice,
): Promise<Delivery> {
  try {
    if ('isUnreadable' in notice) return failure('EUNREADABLE');
    return await send(notice);
  } catch (error) {
    return failure(errorCode(error));
  }
}
