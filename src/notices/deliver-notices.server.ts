import { errorCode, type Log } from '../kit/log.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import { createClaimedNotices } from './claimed-notices.server.ts';
import { failure, type Delivery } from './delivery.ts';
import type { Mailer } from './mailer.server.ts';
import { noticeMessage } from './notice-message.server.tsx';
import type { ClaimedNotice, DueNotice, OutboxRepository } from './outbox-repository.ts';
import { LAST_START_MS, SENDERS } from './sending-times.ts';

export interface DeliverNoticesDependencies {
  readonly outbox: OutboxRepository;
  readonly mailer: Mailer;
  readonly secrets: SecretKeeper;
  readonly siteUrl: string;
  readonly log: Log;
}

/** Sendings that find no server, one after the other, before the others are left for the next time. */
const MOST_AWAY = SENDERS;

/**
 * Sends the notices that wait, several at once, until none is left, the time is over or the mail server
 * is away: what is left waits for the next time.
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
    const delivery = await send(dependencies, notice);
    const { outcome, code } = delivery;
    if (outcome !== 'sent') log({ event: 'notice.failed', code: code ?? outcome });
    await outbox.settle(notice.id, outcome, code);
    return delivery;
  } catch (error) {
    log({ event: 'notice.failed', code: errorCode(error) });
    return failure(errorCode(error));
  }
}

async function send(
  { outbox, mailer, secrets, siteUrl }: DeliverNoticesDependencies,
  notice: ClaimedNotice,
): Promise<Delivery> {
  try {
    if ('isUnreadable' in notice) return failure('EUNREADABLE');
    await noteSecrets(outbox, secrets, notice);
    return await mailer.send(noticeMessage(notice, secrets, siteUrl), notice.id);
  } catch (error) {
    return failure(errorCode(error));
  }
}

/** What is new opens nothing before its digest is noted: noted first, whatever becomes of the e-mail. */
async function noteSecrets(
  outbox: OutboxRepository,
  secrets: SecretKeeper,
  { id, notice, submissionKey, reference, address, code, isNewAddress }: DueNotice,
): Promise<void> {
  if (!isNewAddress || address === null) return;
  const { tokenHash } = secrets.addressOf(submissionKey, address);
  const isNewCode = notice === 'new_secret' && code !== null;
  await outbox.noteAddress(
    id,
    tokenHash,
    isNewCode
      ? secrets.hashTrackingCode(reference, secrets.codeOf(submissionKey, code))
      : undefined,
  );
}
