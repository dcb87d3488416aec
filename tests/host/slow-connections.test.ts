import { expect, test } from 'vitest';
import { createApp } from '../../src/host/create-app.ts';
import { listen } from '../../src/host/listen.ts';
import type { RoutedFunction } from '../../src/host/load-functions.ts';
import { SERVER_OPTIONS } from '../../src/host/timeouts.ts';
import { ROOT } from '../support/project.ts';
import { sendRaw } from '../support/raw-request.ts';

/** As short as a test likes it. */
const PATIENCE = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 };

/** Reads what is sent, as long as it takes. */
const reader: RoutedFunction = {
  name: 'reader',
  routes: ['/lire'],
  run: async (request) => new Response(await request.text()),
};

test.each([
  ['headers that do not end', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: '],
  ['a body that does not end', 'POST /lire HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na'],
])('%s are waited for, then left', async (_about, bytes) => {
  const server = await listen(await createApp(ROOT, [reader]), 0, { patience: PATIENCE });
  const answer = await sendRaw(`http://127.0.0.1:${server.port}`, [bytes]);
  expect(answer.status).toBe(408);
  await server.stop();
});

test('proxies close a connection that waits before the server does', () => {
  const CADDY_KEEPS_MS = 120_000;
  expect(SERVER_OPTIONS.keepAliveTimeout).toBeGreaterThan(CADDY_KEEPS_MS);
  expect(SERVER_OPTIONS.headersTimeout).toBeLessThan(SERVER_OPTIONS.requestTimeout);
});
