import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A gateway in front of the real one, that fails as many calls as it is told. */
export interface ShakyGateway {
  readonly url: string;
  /** @param to start of the paths that fail; without it, all do */
  failNext(count: number, to?: string): void;
  stop(): Promise<void>;
}

export async function startShakyGateway(target: string): Promise<ShakyGateway> {
  let failures = 0;
  let failing = '';
  const server = createServer((request, response) => {
    if (failures > 0 && request.url?.startsWith(failing) === true) {
      failures -= 1;
      response.writeHead(503).end();
      return;
    }
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
      const answer = await fetch(target + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failNext: (count, to = '') => {
      failures = count;
      failing = to;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
