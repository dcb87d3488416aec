import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface SlowSmtp {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A mail server as far away as those of providers: each of its answers takes a while.
 * @param onTaken told of each recipient, once the message is taken
 */
export async function startSlowSmtp(
  answerMs: number,
  onTaken: (recipient: string) => void,
): Promise<SlowSmtp> {
  const later = (done: () => void) => void wait(answerMs).then(done);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, done) => later(() => done()),
    onMailFrom: (_address, _session, done) => later(() => done()),
    onRcptTo: (_address, _session, done) => later(() => done()),
    onData: (stream, { envelope }, done) => {
      stream.resume();
      stream.on('end', () =>
        later(() => {
          for (const { address } of envelope.rcptTo) onTaken(address);
          done();
        }),
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
