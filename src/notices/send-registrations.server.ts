import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { errorCode, type Log } from '../kit/log.ts';
import { followUpPath, receiptPath } from '../kit/paths.ts';
import { MailedReceiptSchema } from '../law/receipt.ts';
import { EMAIL_ADDRESS } from '../requests/request-access.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { SpoolQueue } from '../requests/spool/spool-queue.server.ts';
import { pageHashOf, type Spooled } from '../requests/spool/spooled.ts';
import type { Mailer } from './mailer.server.ts';
import { receiptMessage } from './notice-message.server.tsx';
import type { RegistrationMarks } from './registration-marks.server.ts';
import { LAST_START_MS, SENDERS } from './sending-times.ts';

export interface SendRegistrationsDependencies {
  readonly spool: SpoolQueue;
  readonly marks: () => Promise<RegistrationMarks>;
  readonly openMailer: () => Mailer;
  readonly secrets: SecretKeeper;
  readonly siteUrl: string;
  readonly log: Log;
  /** When the function began, in milliseconds of the clock: it has thirty seconds in all. */
  readonly began: number;
}

/**
 * Sends the registration receipt (CRPA L112-11, R112-11-3) of what still waits for the database to those who
 * gave an address. Called after what could be filed is filed: the acknowledgement of the others says more.
 * At least once, under one identity, and no more to a mailbox in a day than acknowledgements.
 * @returns how many left
 */
export async function sendRegistrations(
  dependencies: SendRegistrationsDependencies,
): Promise<number> {
  const { spool, log, began } = dependencies;
  const names = [...(await spool.waiting()), ...(await spool.aside())];
  if (names.length === 0) return 0;
  const marks = await dependencies.marks();
  const due = names.filter((name) => marks.isDue(placeOf(name))).values();
  const over = began + LAST_START_MS;
  let mailer: Mailer | undefined;
  let sent = 0;
  let away = 0;
  const sendSome = async () => {
    for (const name of due) {
      if (Date.now() > over || away >= SENDERS) return;
      const spooled = await spool.open(name);
      if (spooled === undefined) continue;
      const address = addressOf(spooled);
      if (address === undefined) {
        await marks.note(placeOf(name), '', 'none');
        continue;
      }
      const rank = marks.take(address);
      if (rank === 'none') {
        await marks.note(placeOf(name), address, 'withheld');
        continue;
      }
      // Before it leaves: the database is not there to open the address that it brings.
      await spool.lead(hashOfEmail(dependencies, spooled), name);
      mailer ??= dependencies.openMailer();
      const { outcome, code, isServerAway } = await mailer.send(
        write(dependencies, spooled, address, rank === 'last'),
        identityOf(spooled),
      );
      away = isServerAway ? away + 1 : 0;
      if (outcome === 'sent') sent += 1;
      else {
        marks.giveBack(address);
        log({ event: 'registration.failed', code: code ?? outcome });
      }
      // A server that is away says nothing of this message: the next minute tries again.
      if (!isServerAway) await marks.note(placeOf(name), address, outcome);
    }
  };
  try {
    const senders = await Promise.allSettled(Array.from({ length: SENDERS }, sendSome));
    for (const sender of senders) {
      if (sender.status === 'rejected') {
        log({ event: 'registration.failed', code: errorCode(sender.reason) });
      }
    }
  } finally {
    mailer?.close();
  }
  if (sent > 0) log({ event: 'registrations.sent', count: sent });
  return sent;
}

const hashOfEmail = ({ secrets }: SendRegistrationsDependencies, { filing }: Spooled) =>
  secrets.addressOf(filing.submissionKey, EMAIL_ADDRESS).tokenHash;

/** The start of a name in the spool: the digest of the receipt's address. */
const placeOf = (name: string) => name.split('.')[0] ?? '';

/** The address that was given for receipts, if any. */
function addressOf({ filing }: Spooled): string | undefined {
  const given = filing.notices.find(
    ({ notice, channel }) =>
      (notice === 'acknowledgement' || notice === 'registration') && channel === 'email',
  );
  return given?.recipient ?? undefined;
}

/** What the commune says, and the address that is the e-mail's own: nothing that was answered, and no code. */
function write(
  { secrets, siteUrl }: SendRegistrationsDependencies,
  { filing, registration }: Spooled,
  recipient: string,
  isLastOfDay: boolean,
) {
  const { token } = secrets.addressOf(filing.submissionKey, EMAIL_ADDRESS);
  const { sent: _sent, applicant: _applicant, ...told } = registration;
  const receipt = v.parse(MailedReceiptSchema, told);
  return receiptMessage(recipient, {
    ...{ receipt, isLastOfDay, trackingCode: undefined },
    receiptUrl: siteUrl + receiptPath(token),
    followUpUrl: siteUrl + followUpPath(token),
  });
}

/** The same each time the message leaves, and nothing that leads to the request. */
const identityOf = (spooled: Spooled) =>
  createHash('sha256')
    .update(`registration\n${pageHashOf(spooled)}`)
    .digest('hex')
    .slice(0, 32);
