import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDatabase } from '../../src/database/client.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import { ownCommune, sharedStack } from '../support/shared-stack.ts';

const settings = readEnvironment(sharedStack().environment, [
  'SUPABASE_URL',
  'SUPABASE_PUBLISHABLE_KEY',
  'PARVIS_TOKEN_KEY',
]);
const REAL = Date.now;
/** Puts the clock of this machine, and not that of the database, so many seconds on. */
const setClock = (seconds: number) =>
  vi.spyOn(Date, 'now').mockImplementation(() => REAL() + seconds * 1000);
afterEach(() => vi.restoreAllMocks());

const open = () => createDatabase(settings, { role: 'editor', commune: ownCommune() });
const read = async (database: ReturnType<typeof open>) =>
  (await database.from('missed_searches').select('words').limit(1)).status;

describe('a token is taken', () => {
  test.each([-45, 45])('with clocks that differ by %i seconds', async (seconds) => {
    setClock(seconds);
    expect(await read(open())).toBe(200);
  });

  test('once the clock stepped back', async () => {
    const database = open();
    setClock(1000);
    expect(await read(database)).toBe(401);
    setClock(0);
    expect(await read(database)).toBe(200);
  });

  test('that was refused only once: another is made at once', async () => {
    const database = open();
    setClock(0);
    expect(await read(database)).toBe(200);
    // Ended long ago for the database, and made just now for this machine.
    const clock = setClock(-1000);
    const told: number[] = [];
    const call = fetch;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (...sent) => {
      const response = await call(...sent);
      told.push(response.status);
      clock.mockImplementation(REAL);
      return response;
    });
    expect(await read(database)).toBe(200);
    expect(told).toEqual([401, 200]);
  });
});
