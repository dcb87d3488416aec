import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Delivery } from './delivery.ts';
import type { Mailer } from './mailer.server.ts';
import { noticeMessage } from './notice-message.server.tsx';
import type { DueNotice, OutboxRepository } from './outbox-repository.ts';

export interface MailNoticeDependencies {
  readonly outbox: Pick<OutboxRepository, 'noteAddress'>;
  readonly mailer: Mailer;
  readonly secrets: SecretKeeper;
  readonly siteUrl: string;
}

/** Sends a notice by e-mail. The new address that it brings opens its page before it leaves. */
export async function mailNotice(
  { outbox, mailer, secrets, siteUrl }: MailNoticeDependencies,
  notice: DueNotice,
): Promise<Delivery> {
  const { id, submissionKey, address, isNewAddress } = notice;
  if (isNewAddress && address !== null) {
    await outbox.noteAddress(id, secrets.addressOf(submissionKey, address).tokenHash);
  }
  return mailer.send(noticeMessage(notice, secrets, siteUrl), id);
}
