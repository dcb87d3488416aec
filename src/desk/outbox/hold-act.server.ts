import { isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import type { FormValues } from '../../questions/answer-problem.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { validateAct } from '../acts/validate-act.ts';
import { holdMessage } from './held-message-repository.ts';

export interface HeldAct {
  readonly reference: string;
  readonly known: KnownRequest;
  readonly event: Extract<NewEvent, { kind: 'message.written' }>;
  readonly key: string;
  readonly values: FormValues;
  /** Keys of the messages of colleagues that its author saw. */
  readonly seen: readonly string[];
  readonly today: Day;
  readonly seconds: number;
}

/**
 * Sends a message in a while: until then its author takes it back, and nobody else reads it.
 * @returns `changed` where something since makes it untrue: nothing waits, then
 * @throws {ActProblem} when the request does not allow it
 */
export async function holdAct(
  database: Database,
  { reference, known, event, key, values: typed, seen, today, seconds }: HeldAct,
): Promise<'held' | 'changed'> {
  validateAct(known, event, today);
  const { content } = event;
  try {
    const message = { reference, key, content, typed, after: known.lastMove, seen, seconds };
    await holdMessage(database, message);
    return 'held';
  } catch (error) {
    if (isRefusal(error, 'journal-grew') || isRefusal(error, 'wrong-state')) return 'changed';
    throw error;
  }
}
