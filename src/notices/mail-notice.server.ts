import { parisDay } from '../kit/paris-time.ts';
import { nameHelper, type FindPlace } from '../requests/help/places.server.ts';
import type { ReplyAddresses } from '../requests/reply-address.server.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Clock } from '../web/clock.ts';
import type { Delivery } from './delivery.ts';
import type { Mailer } from './mailer.server.ts';
import { noticeMessage } from './notice-message.server.tsx';
import type { DueNotice, OutboxRepository } from './outbox-repository.ts';

export interface MailNoticeDependencies {
  readonly outbox: Pick<OutboxRepository, 'noteAddress'>;
  readonly mailer: Mailer;
  readonly secrets: SecretKeeper;
  /** Where e-mails are answered, where the commune takes answers. */
  readonly replies: ReplyAddresses | undefined;
  readonly clock: Clock;
  /** Structures that help, by which a receipt names them. */
  readonly places: FindPlace;
  readonly siteUrl: string;
}

/** E-mails to a person about their request. One that brings a new code asks for a click, and nothing else. */
const ANSWERED: readonly DueNotice['notice'][] = [
  'acknowledgement',
  'registration',
  'request_news',
];

/** Sends a notice by e-mail. */
export async function mailNotice(
  { outbox, mailer, secrets, places, siteUrl, replies, clock }: MailNoticeDependencies,
  notice: DueNotice,
): Promise<Delivery> {
  await noteSecrets(outbox, secrets, notice);
  const helper = await nameHelper(places, notice.helpedBy);
  const { submissionKey, address } = notice;
  const reply =
    replies === undefined || address === null || !ANSWERED.includes(notice.notice)
      ? undefined
      : replies.addressFor(secrets.addressOf(submissionKey, address).token, parisDay(clock()));
  const message = noticeMessage(notice, secrets, siteUrl, { helper, replyUntil: reply?.until });
  return mailer.send(
    { ...message, ...(reply !== undefined && { replyTo: reply.address }) },
    notice.id,
  );
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
