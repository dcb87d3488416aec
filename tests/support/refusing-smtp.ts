import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface RefusingSmtp {
  readonly url: string;
  /** Every message that was taken: for whom, under which number, when. */
  readonly taken: readonly { readonly to: string; readonly id: string; readonly at: number }[];
  /** Whether it refuses, as a server that is full does. */
  refuses: boolean;
  stop(): Promise<void>;
}

/** A mail server that refuses for a while, then takes what comes. */
export async function startRefusingSmtp(): Promise<RefusingSmtp> {
  const taken: { to: string; id: string; at: number }[] = [];
  const state = { refuses: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      state.refuses
        ? done(Object.assign(new Error('4.3.2 Not now'), { responseCode: 451 }))
        : done(),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const id = /^Message-ID: (.*)$/imu.exec(text)?.[1]?.trim() ?? '';
        for (const { address } of envelope.rcptTo) {
          taken.push({ to: address, id, at: performance.now() });
        }
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
