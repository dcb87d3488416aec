import type { Day } from '../kit/day.ts';
import { addDuration } from '../kit/duration.ts';
import type { Procedure } from '../procedures/procedure.ts';

/**
 * Last day on which the commune may answer, when a text sets it and silence decides nothing: a week
 * for a complaint about accessibility, a month for the rights over personal data (GDPR, art. 12).
 * @param receivedOn day of receipt, in Paris
 */
export function answerDueOn(
  receivedOn: Day,
  { answerWithin }: Pick<Procedure, 'answerWithin'>,
): Day | undefined {
  return answerWithin === undefined ? undefined : addDuration(receivedOn, answerWithin.period);
}
