import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { compareTold, untilStored } from '../support/compare-told.ts';
import { startFaultyStack } from '../support/faulty-stack.ts';
import { fileThroughFaults } from '../support/file-through-faults.ts';
import { ownCommune } from '../support/shared-stack.ts';
import { STACK_FAULTS } from '../support/stack-faults.ts';

/** Until the clock of the server has run often enough to file what waited. */
const PATIENCE_MS = 200_000;

test('whatever breaks, what is acknowledged is stored once, whole, on its own date', async () => {
  const stack = await startFaultyStack({ id: ownCommune(), name: 'Petiteville' }, 600);
  try {
    const kinds = Object.keys(STACK_FAULTS).length;
    const { told, faults } = await fileThroughFaults(stack, {
      ...{ filings: 100, atOnce: 6, faults: kinds, random: seededRandom(20_261_129) },
      ...{ lastsMs: 300, calmMs: 200 },
    });
    expect(Object.keys(faults)).toHaveLength(kinds);
    expect(told.size).toBeGreaterThanOrEqual(100);
    const { databaseUrl } = stack.supabase;
    await untilStored(databaseUrl, told.size, PATIENCE_MS);
    expect(await compareTold(databaseUrl, told)).toEqual({
      ...{ lost: 0, storedTwice: 0, otherReceipt: 0, otherDate: 0, halfWritten: 0 },
    });
  } finally {
    await stack.stop();
  }
});
