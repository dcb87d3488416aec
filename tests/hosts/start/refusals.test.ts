import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { findFreePort } from '../../../src/local/ports.ts';
import { useStarts } from '../../support/use-starts.ts';

const runs = useStarts();

describe('npm start', () => {
  test('says that its port is taken, and leaves nothing running', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { ended, output } = runs.start(port);
    expect(await ended).toBe(1);
    expect(output()).toContain(`Le port ${port} est déjà pris`);
    expect(output()).not.toMatch(/ {4}at |Error:/u);
    expect(runs.programs()).toEqual([]);
    await new Promise((resolve) => taken.close(resolve));
  });

  test.each(['0', 'abc', '70000'])('refuses PORT=%s with a sentence', async (port) => {
    const { ended, output } = runs.start(await findFreePort(), { PORT: port });
    expect(await ended).toBe(1);
    expect(output()).toContain('PORT : un nombre');
  });

  test('refuses a PARVIS_NOW that is no instant', async () => {
    const { ended, output } = runs.start(await findFreePort(), { PARVIS_NOW: 'demain' });
    expect(await ended).toBe(1);
    expect(output()).toContain('PARVIS_NOW : un instant ISO');
  });
});
