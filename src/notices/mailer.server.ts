import { createTransport } from 'nodemailer';
import { deliveryOf, type Delivery } from './delivery.ts';
import type { NoticeMessage } from './email-message.ts';
import { SEND_WITHIN_MS, SENDERS } from './sending-times.ts';

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
  /** From the first word to the server to its last one. */
  readonly sendWithinMs?: number;
}

/** The connections to the mail server: a few, each used for many messages. */
export function openTransport({ smtpUrl, from, sendWithinMs = SEND_WITHIN_MS }: MailerSettings) {
  return createTransport(
    {
      url: smtpUrl,
      pool: true,
      maxConnections: SENDERS,
      // A server may close a connection after some messages: the next one opens another, once.
      maxRequeues: 1,
      dnsTimeout: sendWithinMs,
      connectionTimeout: sendWithinMs,
      greetingTimeout: sendWithinMs,
      socketTimeout: sendWithinMs,
      socketCloseTimeout: 1000,
      // Nothing in a message may name a file or an address to be read.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
}

export function createMailer(settings: MailerSettings): Mailer {
  const { from, sendWithinMs = SEND_WITHIN_MS } = settings;
  const transport = openTransport(settings);
  const host = from.address.split('@')[1] ?? 'localhost';
  return {
    send: async (message, id) => {
      // No inactivity ends with a server that says a letter now and then: this does.
      const signal = AbortSignal.timeout(sendWithinMs);
      try {
        await transport.sendMail({
          ...message,
          messageId: `<${id}@${host}>`,
          // Out-of-office replies to an acknowledgement help nobody (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal,
        });
        return { outcome: 'sent', code: null, isServerAway: false };
      } catch (error) {
        return deliveryOf(error, signal.aborted);
      }
    },
    close: () => transport.close({ force: true }),
  };
}
