import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Storage } from './storage.ts';

export interface GatewayOptions {
  readonly port: number;
  readonly postgrestPort: number;
  /** Key that every call carries in `apikey`, as on Supabase. It opens nothing by itself. */
  readonly publishableKey: string;
  readonly storage: Storage;
}

export interface Gateway {
  readonly url: string;
  stop(): Promise<void>;
}

const REST = '/rest/v1';
const STORAGE = '/storage/v1/';
/** Headers that belong to one connection only (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

/**
 * Gives the addresses of a Supabase project: `/rest/v1` leads to PostgREST, `/storage/v1` to
 * files. Bytes pass through untouched, so what is measured and tested is PostgREST.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '';
    const isFile = path.startsWith(STORAGE);
    const isRest = path === REST || path.startsWith(`${REST}/`) || path.startsWith(`${REST}?`);
    if (!isFile && !isRest) {
      answer(outgoing, 404, 'This local stack serves /rest/v1 and /storage/v1 only');
    } else if (incoming.headers.apikey !== options.publishableKey) {
      answer(outgoing, 401, 'Invalid API key');
    } else if (isFile) {
      void options.storage.handle(incoming, outgoing);
    } else {
      // The client repeats its key as a token when it has no other: that is nobody, not a bad token.
      if (incoming.headers.authorization === `Bearer ${options.publishableKey}`) {
        delete incoming.headers.authorization;
      }
      forward(incoming, outgoing, { agent, port: options.postgrestPort });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: { agent: Agent; port: number },
): void {
  const { host: _host, apikey: _key, ...headers } = incoming.headers;
  const upstream = request(
    {
      agent: target.agent,
      host: '127.0.0.1',
      port: target.port,
      method: incoming.method,
      path: (incoming.url ?? '').slice(REST.length) || '/',
      headers,
    },
    (response) => {
      const kept = Object.entries(response.headers).filter(([name]) => !HOP_BY_HOP.has(name));
      outgoing.writeHead(response.statusCode ?? 502, Object.fromEntries(kept));
      response.pipe(outgoing);
      response.once('error', () => outgoing.destroy());
    },
  );
  upstream.once('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else answer(outgoing, 503, 'PostgREST does not answer', 'PGRST000');
  });
  incoming.pipe(upstream);
}

function answer(outgoing: ServerResponse, status: number, message: string, code?: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify({ code, message, details: null, hint: null }));
}
