import { createTransport } from 'nodemailer';
import type { NoticeMessage } from './notice-message.tsx';
import type { NoticeOutcome } from './outbox-repository.ts';

export interface Delivery {
  readonly outcome: NoticeOutcome;
  /** Code of the failure, never its text. */
  readonly code: string | null;
}

/** Hands a message to the mail server. Never throws: a failure is an outcome. */
export interface Mailer {
  /** @param id stays the same when a message is sent again, so that readers drop the second one */
  send(message: NoticeMessage, id: string): Promise<Delivery>;
  close(): void;
}

export interface MailerSettings {
  /** `smtps://user:password@host:port` */
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
}

export function createMailer({ smtpUrl, from }: MailerSettings): Mailer {
  const transport = createTransport(smtpUrl, {
    from,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
    // Nothing that was typed may name a file or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[1]);
  const host = from.address.split('@')[1] ?? 'localhost';
  return {
    send: async (message, id) => {
      try {
        await transport.sendMail({
          ...message,
          messageId: `<${id}@${host}>`,
          // Out-of-office replies to an acknowledgement help nobody (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'sent', code: null };
      } catch (error) {
        return failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A 5xx to the recipient is final (RFC 5321, 4.2.1): the address is wrong. The rest may pass. */
function failureOf(error: unknown): Delivery {
  const { code = 'EUNKNOWN', responseCode } = error as { code?: string; responseCode?: number };
  const isRefusedAddress =
    code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
  return {
    outcome: isRefusedAddress ? 'refused' : 'failed',
    code: `${code} ${responseCode ?? ''}`.trim(),
  };
}
