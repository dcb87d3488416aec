import { randomUUID } from 'node:crypto';
import { DatabaseRefusalError } from '../../database/call.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import { recordEvent } from '../../requests/events/record-event.server.ts';
import { PAGE_ADDRESS } from '../../requests/request-access.ts';
import type { DemoAgent } from './demo-agents.ts';
import type { Doors } from './demo-doors.ts';
import type { Filed } from './demo-filing.server.ts';
import type { DemoStep } from './demo-life.ts';

/** Something happens to an invented request. @returns whether it did: what follows depends on it */
export async function actInvented(
  { tracking, secrets }: Doors,
  { database }: DemoAgent,
  { key, reference }: Filed,
  { by, event }: DemoStep,
): Promise<boolean> {
  const requests = createAgentRequestRepository(database);
  const known = await requests.find(reference);
  if (known === undefined) return false;
  const isPerson = by === 'applicant';
  const outcome = await recordEvent(
    createEventRepository(isPerson ? tracking : database),
    known,
    () => requests.find(reference),
    {
      name: isPerson
        ? { tokenHash: secrets.addressOf(key, PAGE_ADDRESS).tokenHash }
        : { reference },
      key: randomUUID(),
      event,
      today: event.countsOn,
      now: new Date(`${event.countsOn}T09:30:00Z`),
    },
  ).catch((error: unknown) => {
    // A story that the law forbids here ends: a request that awaits a decision is not closed.
    if (error instanceof DatabaseRefusalError) return 'changed' as const;
    throw error;
  });
  return outcome === 'recorded';
}
