import { errorCode, type Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import { noticeMessage } from './notice-message.tsx';
import type { DueNotice, OutboxRepository } from './outbox-repository.ts';
import type { SecretKeeper } from './secrets.ts';

export interface DeliverNoticesDependencies {
  readonly outbox: OutboxRepository;
  readonly mailer: Mailer;
  readonly secrets: SecretKeeper;
  readonly siteUrl: string;
  readonly log: Log;
}

const BATCH = 20;
/** Longer than a batch can take: a notice must not be claimed twice while it is being sent. */
const LEASE_SECONDS = 300;
/** A scheduled function has thirty seconds: what is left waits for the next one. */
const TIME_BUDGET_MS = 20_000;

/**
 * Sends the notices that wait, until none is left or the time is over.
 * @returns how many were sent
 */
export async function deliverNotices(dependencies: DeliverNoticesDependencies): Promise<number> {
  const { outbox, log } = dependencies;
  const over = Date.now() + TIME_BUDGET_MS;
  let sent = 0;
  while (Date.now() < over) {
    const due = await outbox.claim(BATCH, LEASE_SECONDS);
    for (const notice of due) {
      if (await deliver(dependencies, notice)) sent += 1;
    }
    if (due.length < BATCH) break;
  }
  if (sent > 0) log({ event: 'notices.sent', count: sent });
  return sent;
}

async function deliver(
  { outbox, mailer, secrets, siteUrl, log }: DeliverNoticesDependencies,
  due: DueNotice,
): Promise<boolean> {
  try {
    const message = noticeMessage(due, secrets, siteUrl);
    const { outcome, code } = await mailer.send(message, due.id);
    if (outcome !== 'sent') log({ event: 'notice.failed', code: code ?? outcome });
    await outbox.settle(due.id, outcome, code);
    return outcome === 'sent';
  } catch (error) {
    // One notice that cannot be written or settled must not hold back the others.
    log({ event: 'notice.failed', code: errorCode(error) });
    return false;
  }
}
