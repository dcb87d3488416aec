import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readSource } from '../../../src/tools/import/read-source.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(started.address() as AddressInfo).port}/`;
}

const LIMITS = { bytes: 1000, milliseconds: 10_000 };

describe('a catalogue at an address', () => {
  test('is read', async () => {
    const address = await serve((_request, response) => response.end('{"a":1}'));
    expect(await readSource(address, LIMITS)).toEqual({ a: 1 });
  });

  test('is left when it is larger than it may be, whatever length it announces', async () => {
    const address = await serve((_request, response) => {
      response.write('"'.padEnd(900, 'a'));
      response.end('a'.repeat(900));
    });
    await expect(readSource(address, LIMITS)).rejects.toThrow(/dépasse 5/u);
  });

  test('is left when it never answers', async () => {
    const address = await serve(() => undefined);
    await expect(readSource(address, { ...LIMITS, milliseconds: 50 })).rejects.toThrow(
      /ne répond pas en 0[,.]05 secondes/u,
    );
  });

  test('is refused when it is not in UTF-8', async () => {
    const address = await serve((_request, response) =>
      response.end(Buffer.from('"\xe9"', 'latin1')),
    );
    await expect(readSource(address, LIMITS)).rejects.toThrow(/ne se lit pas/u);
  });
});
