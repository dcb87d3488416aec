import { silenceIn } from '../../law/silence-of.ts';
import type { FiledDefinition, ToldRule } from '../../procedures/definition.ts';
import type { JournalEvent } from './journal.ts';

/**
 * What silence means for a request, as the journal keeps it: nobody reads its answers for that. What an
 * agent said of it comes before what its answers told.
 */
export function appliedSilence(
  events: readonly JournalEvent[],
  { silence }: FiledDefinition['procedure'],
): ToldRule {
  const said = events.findLast(
    (event) => event.kind === 'request.qualified' || event.kind === 'submission.received',
  );
  return silenceIn(silence, said?.details.silenceCase);
}
