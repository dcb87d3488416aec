import { createServer, type Server, type ServerOptions } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { IDLE_MS, SERVER_OPTIONS } from './timeouts.ts';

export interface ListeningServer {
  readonly port: number;
  /** Lets the answers under way finish, for two seconds at most. */
  stop(): Promise<void>;
}

const GRACE_MS = 2000;

export interface ListenOptions {
  /** Interface; the loopback one by default. */
  readonly hostname?: string | undefined;
  /** Patience that is not the usual one. */
  readonly patience?: ServerOptions;
}

/** Opens the site on a port. */
export function listen(
  app: Pick<Hono, 'fetch'>,
  port: number,
  { hostname = '127.0.0.1', patience = {} }: ListenOptions = {},
): Promise<ListeningServer> {
  return new Promise((resolve, reject) => {
    const options = {
      fetch: app.fetch,
      ...{ port, hostname, createServer },
      serverOptions: { ...SERVER_OPTIONS, ...patience },
    };
    // An HTTP server, since `createServer` is Node's own.
    const server = serve(options, (address) => {
      resolve({ port: address.port, stop: () => stop(server) });
    }) as Server;
    server.setTimeout(IDLE_MS);
    server.once('error', reject);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      done();
    });
    server.closeIdleConnections();
  });
}
