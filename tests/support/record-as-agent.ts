import { expect } from 'vitest';
import { createAgentRequestRepository } from '../../src/desk/request-repository.ts';
import { createEventRepository } from '../../src/requests/events/event-repository.ts';
import type { NewEvent } from '../../src/requests/events/event-shapes.ts';
import { recordEvent } from '../../src/requests/events/record-event.server.ts';
import { PETITEVILLE } from '../builders/content.ts';
import { actAsRole } from './act-as.ts';

/** What an agent of the service does to a request, on a day. */
export async function recordAsAgent(
  reference: string,
  event: NewEvent,
  day = '2026-05-04',
): Promise<void> {
  const database = await actAsRole('agent', { services: [...PETITEVILLE.services.keys()] });
  const requests = createAgentRequestRepository(database);
  const known = await requests.find(reference);
  if (known === undefined) throw new RangeError(`No request ${reference}`);
  const outcome = await recordEvent(
    createEventRepository(database),
    known,
    () => requests.find(reference),
    {
      name: { reference },
      key: crypto.randomUUID(),
      event: { countsOn: day, ...event },
      today: day,
    },
  );
  expect(outcome).toBe('recorded');
}
