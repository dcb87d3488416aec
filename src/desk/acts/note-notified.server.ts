import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { StopError } from '../../kit/stop-error.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import { isNotified, lastDecision } from '../../requests/events/last-decision.ts';
import { dayOf } from '../../requests/events/legal-facts.ts';
import { recordEvent } from '../../requests/events/record-event.server.ts';
import { createAgentRequestRepository } from '../request-repository.ts';

export interface PostedDecision {
  readonly reference: string;
  /** Which one, in the journal. */
  readonly decision: number;
  /** Day when its letter was posted. */
  readonly on: Day;
  /** Makes it happen once. */
  readonly key: string;
}

/**
 * Notes that the letter of a decision left, unless it was told already or the decision counts no more.
 * @param database a client that acts as `agent`
 * @returns whether it is noted
 * @throws {StopError} on a day before the decision
 */
export async function noteNotified(
  database: Database,
  { reference, decision: posted, on, key }: PostedDecision,
): Promise<boolean> {
  const requests = createAgentRequestRepository(database);
  const known = await requests.find(reference);
  const decision = known && lastDecision(known.events);
  // Reopened since, it was decided anew: that letter told another decision.
  if (known?.state !== 'decided' || decision?.id !== posted) return false;
  if (isNotified(known.events, decision)) return false;
  if (on < dayOf(decision)) {
    throw new StopError(
      `La décision est du ${formatDay(dayOf(decision))} : elle n’est pas partie avant.`,
    );
  }
  const outcome = await recordEvent(
    createEventRepository(database),
    known,
    () => requests.find(reference),
    {
      ...{ name: { reference }, key, today: on },
      event: { kind: 'decision.notified', details: { by: 'letter' }, countsOn: on },
    },
  );
  return outcome !== 'changed';
}
