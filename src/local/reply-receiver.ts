import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { REPLY_HEADERS } from '../tracking/reply/reply-protocol.ts';

/** What the mail server of a commune does with answers to its e-mails, in real SMTP. */
export interface ReplyReceiver {
  readonly smtpUrl: string;
  stop(): Promise<void>;
}

const LARGEST = 10 * 1024 * 1024;

/** Passed on as SMTP says it: for good, or to be tried again. */
class SmtpRefusal extends Error {
  readonly responseCode: number;
  constructor(status: number, words: string) {
    super(words);
    this.responseCode = status === 422 || status === 413 ? 550 : 451;
  }
}

/**
 * Receives mail on this machine, and hands each message over with its envelope.
 * @param hand posts it to the site
 */
export async function startReplyReceiver(
  token: string,
  hand: (init: RequestInit) => Promise<Response>,
): Promise<ReplyReceiver> {
  const pass = async (raw: Buffer, { envelope }: SMTPServerSession) => {
    const response = await hand({
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'message/rfc822',
        [REPLY_HEADERS.recipient]: envelope.rcptTo.map(({ address }) => address).join(','),
        [REPLY_HEADERS.sender]: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
      },
      body: Uint8Array.from(raw),
    });
    const words = (await response.text()).trim().replaceAll(/\s+/gu, ' ');
    if (!response.ok) throw new SmtpRefusal(response.status, words);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST,
    onData: (stream: SMTPServerDataStream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        pass(Buffer.concat(chunks), session).then(
          () => callback(),
          (error: unknown) =>
            callback(error instanceof SmtpRefusal ? error : new SmtpRefusal(503, 'Reessayez.')),
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
