import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StopError } from '../kit/stop-error.ts';

const LOOPBACK = '127.0.0.1';
const ATTEMPTS = 50;

/**
 * A port that nothing uses on the loopback interface, under those that systems lend to connections
 * that go out: one of these may be lent again before anybody listens on it.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = randomInt(20_000, 30_000);
    try {
      await requireFreePort(port);
      return port;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** @throws {StopError} when something already listens on the port */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StopError(
          error.code === 'EACCES'
            ? `Le port ${port} est réservé au système. Choisissez-en un autre : PORT=8890 npm start`
            : `Le port ${port} est déjà pris par un autre programme. Arrêtez-le, ou choisissez un autre port : PORT=8890 npm start`,
        ),
      );
    });
    probe.listen(port, LOOPBACK, () => probe.close(() => resolve()));
  });
}
