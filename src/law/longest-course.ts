import type { Day } from '../kit/day.ts';
import { addDuration, sumDurations } from '../kit/duration.ts';
import type { ToldProcedure, ToldRule } from '../procedures/definition.ts';

/** Missing documents are asked once, all together (CRPA L114-5): no delay to send them is longer. */
const DOCUMENTS = 'P3M';
/** Time in which a decision may still be contested, hence the request be opened again. */
const CONTESTED = 'P1Y';
/** Where no text gives a time to answer. */
const WITHOUT_LIMIT = 'P1Y';

type Counted = Pick<ToldProcedure, 'retention' | 'answerWithin'>;

/**
 * The last day on which answers are kept, as the receipt tells it. From the receipt: that day. From the
 * end, which nobody knows yet: « au plus tard », after the longest course. Documents are asked for, the
 * period of silence starts anew when they come (CRPA L114-5), the decision is contested; then the
 * period runs. What lasts longer still is told to the service before that day.
 * @param receivedOn day of receipt
 * @param silence what silence means for this person
 */
export function printedDeletion(
  receivedOn: Day,
  silence: ToldRule,
  { retention: { from, period }, answerWithin }: Counted,
): Day {
  if (from === 'receipt') return addDuration(receivedOn, period);
  const course = longestCourse(silence, answerWithin?.period ?? WITHOUT_LIMIT);
  return addDuration(receivedOn, sumDurations(course, period));
}

function longestCourse(silence: ToldRule, answered: string): string {
  if (silence.means === 'none') return answered;
  const { after } = silence;
  return [DOCUMENTS, after, CONTESTED].reduce(sumDurations, after);
}
