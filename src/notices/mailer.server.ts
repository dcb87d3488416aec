import { createTransport } from 'nodemailer';
import type { NoticeMessage } from './notice-message.server.tsx';
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
    // Together, less than what is left of a scheduled function once its last sending may start.
    connectionTimeout: 4000,
    greetingTimeout: 4000,
    socketTimeout: 8000,
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

/** No such mailbox, user not local, name not allowed (RFC 5321, 4.2.2 and 4.2.3). */
const REFUSED_ADDRESS: ReadonlySet<number> = new Set([550, 551, 553]);
/** « 5.7.x »: refused by policy, for example a relay that does not know us (RFC 3463, 3.8). */
const POLICY = /\b5\.7\.\d/u;

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/**
 * Only an answer to `RCPT TO` says that the address is wrong, for ever. The same reply to another
 * command speaks of us (sender, relay, size): that is for us to put right, and the notice waits.
 */
function failureOf(error: unknown): Delivery {
  const { code = 'EUNKNOWN', command, response = '', responseCode = 0 } = error as SmtpError;
  const isRefused =
    command === 'RCPT TO' && REFUSED_ADDRESS.has(responseCode) && !POLICY.test(response);
  return {
    outcome: isRefused ? 'refused' : 'failed',
    code: `${code} ${responseCode || ''}`.trim(),
  };
}
