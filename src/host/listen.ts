import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface ListeningServer {
  readonly port: number;
  /** Lets the answers under way finish, for two seconds at most. */
  stop(): Promise<void>;
}

const GRACE_MS = 2000;

/** Opens the site on a port of the loopback interface, or of the one given. */
export function listen(app: Hono, port: number, hostname = '127.0.0.1'): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, (address) => {
      resolve({
        port: address.port,
        stop: () =>
          new Promise((done) => {
            const timer = setTimeout(() => {
              if ('closeAllConnections' in server) server.closeAllConnections();
            }, GRACE_MS);
            server.close(() => {
              clearTimeout(timer);
              done();
            });
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
