import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface Mailbox {
  /** Where functions send: `smtp://127.0.0.1:port`. */
  readonly smtpUrl: string;
  /** Raw messages, newest first, by the name of their file. */
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Buffer>;
  stop(): Promise<void>;
}

/**
 * A mail server that delivers to a folder: real SMTP, and nothing leaves the machine.
 * @param folder kept between runs
 */
export async function startMailbox(folder: string): Promise<Mailbox> {
  await mkdir(folder, { recursive: true });
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream: SMTPServerDataStream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received += 1;
        const name = `${Date.now()}-${String(received).padStart(5, '0')}.eml`;
        writeFile(join(folder, name), Buffer.concat(chunks)).then(
          () => callback(),
          (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    list: async () =>
      (await readdir(folder))
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .reverse(),
    read: (name) => readFile(join(folder, name)),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
