import { Client } from 'pg';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { useLossyPhone } from '../support/lossy-phone.ts';
import { fileRoughly } from '../support/rough-filings.ts';
import { sharedStack } from '../support/shared-stack.ts';

const phone = useLossyPhone();

test('requests filed while the network is cut at random are each stored once, and the page never says otherwise', async () => {
  // The same faults at each run; `npm run bench -- offline` draws others.
  const seed = 7;
  const database = new Client({ connectionString: sharedStack().databaseUrl });
  await database.connect();
  try {
    const random = seededRandom(seed);
    // Tabs, workers and the server are ended by `npm run bench -- offline`, and by other tests.
    const place = { ...phone, browser: phone.opened.browser, database, random };
    const found = { seed, ...(await fileRoughly(place, 12)) };
    expect(found).toMatchObject({ seed, stored: 12, lost: [], twice: [], lies: [] });
  } finally {
    await database.end();
  }
}, 900_000);
