import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { EICAR } from '../builders/hostile-file.ts';

/** An antivirus that speaks as `clamd` does, and knows one virus. */
export interface Clamd {
  readonly address: { host: string; port: number };
  stop(): Promise<void>;
}

/**
 * @param signature what it takes for a virus
 * @param answer what it says instead: to be silent, or to be confused
 */
export async function startClamd(
  signature = EICAR,
  answer?: () => string | undefined,
): Promise<Clamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      bytes = Buffer.concat([bytes, part]);
      const file = readStream(bytes);
      if (file === undefined) return;
      const found = file.includes(signature);
      const words =
        answer === undefined ? `stream: ${found ? 'Eicar-Signature FOUND' : 'OK'}\0` : answer();
      if (words === undefined) socket.destroy();
      else socket.end(words);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The file, once its last part came: `zINSTREAM`, then lengths and parts, then a length of zero. */
function readStream(bytes: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (bytes.length < command.length) return undefined;
  if (bytes.toString('latin1', 0, command.length) !== command) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
