import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

const LOOPBACK = '127.0.0.1';

/** A port that nothing uses on the loopback interface. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, LOOPBACK, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** @throws {StartError} when something already listens on the port */
export function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartError(
          error.code === 'EACCES'
            ? `Le port ${port} est réservé au système. Choisissez-en un autre : PORT=8890 npm start`
            : `Le port ${port} est déjà pris par un autre programme. Arrêtez-le, ou choisissez un autre port : PORT=8890 npm start`,
        ),
      );
    });
    probe.listen(port, LOOPBACK, () => probe.close(() => resolve()));
  });
}
