import type { Config } from '@netlify/functions';
import { createDatabase } from '../src/database/client.ts';
import { readWaitingBatches } from '../src/desk/batches/batch-repository.ts';
import { runBatch } from '../src/desk/batches/run-batch.server.ts';
import { createDeskContent } from '../src/desk/desk-content.server.ts';
import { HOLD_SECONDS } from '../src/desk/outbox/held-message.ts';
import { schedule } from '../src/web/schedule.ts';

/** Within the thirty seconds of a scheduled function, the last line included. */
const WITHIN_MS = 18_000;

/** Goes on with batches whose agent has left the page, with the rights that they have now. */
export default schedule('run-desk-batches', async (services) => {
  const { database, databaseSettings, site, clock } = services;
  const until = performance.now() + WITHIN_MS;
  const content = createDeskContent(site.folder);
  const desk = async () => (await content()).services;
  let done = 0;
  for (const batch of await readWaitingBatches(database('maintenance'))) {
    const withinMs = until - performance.now();
    if (withinMs <= 0) break;
    const claims = { role: 'agent', commune: site.commune.id, batch } as const;
    const agent = createDatabase(databaseSettings(), claims);
    done += await runBatch({
      ...{ database: agent, batch, clock, services: desk, withinMs },
      holdSeconds: HOLD_SECONDS,
    });
  }
  return done;
});

export const config: Config = { schedule: '* * * * *', region: 'fra' };
