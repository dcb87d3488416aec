import type { Day } from '../../kit/day.ts';
import type { SpoolQueue } from './spool-queue.server.ts';

/**
 * Deletes what was set aside once it is past the day that its receipt promised. What nobody can read tells
 * no day: whoever runs the server deletes it.
 * @returns how many are gone
 */
export async function forgetSetAside(spool: SpoolQueue, today: Day): Promise<number> {
  let gone = 0;
  for (const name of await spool.aside()) {
    const found = await spool.open(name);
    if (found === undefined || found.filing.deleteAfter >= today) continue;
    await spool.remove(name);
    gone += 1;
  }
  return gone;
}
