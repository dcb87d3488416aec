import { nameHelper, type FindPlace } from '../requests/help/places.server.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Delivery } from './delivery.ts';
import type { Mailer } from './mailer.server.ts';
import { noticeMessage } from './notice-message.server.tsx';
import type { DueNotice, OutboxRepository } from './outbox-repository.ts';

export interface MailNoticeDependencies {
  readonly outbox: Pick<OutboxRepository, 'noteAddress'>;
  readonly mailer: Mailer;
  readonly secrets: SecretKeeper;
  /** Structures that help, by which a receipt names them. */
  readonly places: FindPlace;
  readonly siteUrl: string;
}

/** Sends a notice by e-mail. */
export async function mailNotice(
  { outbox, mailer, secrets, places, siteUrl }: MailNoticeDependencies,
  notice: DueNotice,
): Promise<Delivery> {
  await noteSecrets(outbox, secrets, notice);
  const helper = await nameHelper(places, notice.helpedBy);
  return mailer.send(noticeMessage(notice, secrets, siteUrl, helper), notice.id);
}

/** What is new opens nothing before its digest is noted: noted first, whatever becomes of the e-mail. */
async function noteSecrets(
  outbox: MailNoticeDependencies['outbox'],
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
