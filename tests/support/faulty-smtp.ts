import { createServer, type AddressInfo, type Socket } from 'node:net';

/** Where a mail server may fail. */
export const SMTP_STEPS = [
  'banner',
  'EHLO',
  'STARTTLS',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'body',
  'QUIT',
] as const;
export type SmtpStep = (typeof SMTP_STEPS)[number];

/** What it does then: says nothing, a letter at a time for ever, goes away, or answers that. */
export type SmtpFault = 'hang' | 'drip' | 'cut' | `${4 | 5}${string}`;

export interface FaultySmtp {
  /** With a name and a password. */
  readonly url: string;
  /** Recipients whose message was taken whole. */
  readonly taken: readonly string[];
  stop(): Promise<void>;
}

/**
 * A mail server that fails at one step: for one recipient from the moment it is named, before that the
 * first time.
 */
export async function startFaultySmtp(
  step: SmtpStep,
  fault: SmtpFault,
  recipient: string,
): Promise<FaultySmtp> {
  const taken: string[] = [];
  const sockets = new Set<Socket>();
  let hasFailed = false;

  function fail(socket: Socket): void {
    if (fault === 'cut') socket.destroy();
    else if (fault === 'drip') {
      socket.write('250');
      const timer = setInterval(() => socket.write('-\r\n250'), 50);
      socket.once('close', () => clearInterval(timer));
    } else if (fault !== 'hang') socket.write(`${fault}\r\n`);
  }

  const server = createServer((socket) => {
    const isFirst = sockets.size === 0;
    sockets.add(socket);
    let to = '';
    let isBody = false;
    let text = '';
    const reply = (at: SmtpStep, words: string) => {
      const isNamed = ['RCPT', 'DATA', 'body'].includes(at);
      if (at === step && (isNamed ? to === recipient : !hasFailed)) {
        hasFailed = true;
        fail(socket);
        return false;
      }
      socket.write(`${words}\r\n`);
      return true;
    };
    const answer = (line: string) => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'EHLO') {
        const tls = step === 'STARTTLS' && isFirst ? '250-STARTTLS\r\n' : '';
        reply('EHLO', `250-essai\r\n${tls}250 AUTH PLAIN`);
      } else if (verb === 'HELO') socket.write('250 essai\r\n');
      else if (verb === 'STAR') reply('STARTTLS', '454 4.7.0 No');
      else if (verb === 'AUTH') reply('AUTH', '235 2.7.0 Yes');
      else if (verb === 'MAIL') reply('MAIL', '250 2.1.0 Ok');
      else if (verb === 'RCPT') {
        to = /<(.*)>/u.exec(line)?.[1] ?? '';
        reply('RCPT', '250 2.1.5 Ok');
      } else if (verb === 'DATA') isBody = reply('DATA', '354 Go on');
      else if (verb === 'QUIT') reply('QUIT', '221 2.0.0 Bye');
      else socket.write('250 2.0.0 Ok\r\n');
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      for (;;) {
        const end = text.indexOf(isBody ? '\r\n.\r\n' : '\r\n');
        if (end === -1) return;
        const line = text.slice(0, end);
        text = text.slice(end + (isBody ? 5 : 2));
        if (!isBody) answer(line);
        else {
          isBody = false;
          if (reply('body', '250 2.0.0 Taken')) taken.push(to);
        }
      }
    });
    reply('banner', '220 essai ESMTP');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://guichet:secret@127.0.0.1:${port}`,
    taken,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
