import { silenceIn } from '../../law/silence-of.ts';
import type { ToldProcedure, ToldRule } from '../../procedures/definition.ts';
import type { JournalEvent } from './journal.ts';

/** What silence means for a request, as the journal keeps it: nobody reads its answers for that. */
export function appliedSilence(
  events: readonly JournalEvent[],
  { silence }: Pick<ToldProcedure, 'silence'>,
): ToldRule {
  const received = events.find((event) => event.kind === 'submission.received');
  return silenceIn(silence, received?.details.silenceCase);
}
