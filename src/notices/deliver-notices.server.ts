import { errorCode, type Log } from '../kit/log.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Delivery, Mailer } from './mailer.server.ts';
import { noticeMessage } from './notice-message.server.tsx';
import type { DueNotice, OutboxRepository, UnreadableNotice } from './outbox-repository.ts';

export interface DeliverNoticesDependencies {
  readonly outbox: OutboxRepository;
  readonly mailer: Mailer;
  readonly secrets: SecretKeeper;
  readonly siteUrl: string;
  readonly log: Log;
}

const BATCH = 20;
/** Longer than the thirty seconds of a scheduled function: no notice is claimed while it is sent. */
const LEASE_SECONDS = 60;
/** No sending starts later: the slowest one must end within those thirty seconds. */
const TIME_BUDGET_MS = 12_000;

/**
 * Sends the notices that wait, until none is left or the time is over: what is left waits for the
 * next time.
 * @returns how many were sent
 */
export async function deliverNotices(dependencies: DeliverNoticesDependencies): Promise<number> {
  const { outbox, log } = dependencies;
  const over = Date.now() + TIME_BUDGET_MS;
  let sent = 0;
  for (let isMore = true; isMore;) {
    const due = await outbox.claim(BATCH, LEASE_SECONDS);
    for (const notice of due) {
      if (Date.now() > over) break;
      if (await deliver(dependencies, notice)) sent += 1;
    }
    isMore = due.length === BATCH && Date.now() <= over;
  }
  if (sent > 0) log({ event: 'notices.sent', count: sent });
  return sent;
}

/** One notice that cannot be written, sent or settled must not hold back the others. */
async function deliver(
  dependencies: DeliverNoticesDependencies,
  due: DueNotice | UnreadableNotice,
): Promise<boolean> {
  const { outbox, log } = dependencies;
  try {
    const { outcome, code } = await send(dependencies, due);
    if (outcome !== 'sent') log({ event: 'notice.failed', code: code ?? outcome });
    await outbox.settle(due.id, outcome, code);
    return outcome === 'sent';
  } catch (error) {
    log({ event: 'notice.failed', code: errorCode(error) });
    return false;
  }
}

async function send(
  { mailer, secrets, siteUrl }: DeliverNoticesDependencies,
  due: DueNotice | UnreadableNotice,
): Promise<Delivery> {
  try {
    if ('isUnreadable' in due) return { outcome: 'failed', code: 'EUNREADABLE' };
    return await mailer.send(noticeMessage(due, secrets, siteUrl), due.id);
  } catch (error) {
    return { outcome: 'failed', code: errorCode(error) };
  }
}
