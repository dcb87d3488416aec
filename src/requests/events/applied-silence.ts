import { silenceIn } from '../../law/silence-of.ts';
import type { ToldProcedure, ToldRule } from '../../procedures/definition.ts';
import type { JournalEvent } from './journal.ts';

/**
 * What silence means for a request, as the journal keeps it: nobody reads its answers for that. What an
 * agent said of it comes before what its answers told.
 */
export function appliedSilence(
  events: readonly JournalEvent[],
  { silence }: Pick<ToldProcedure, 'silence'>,
): ToldRule {
  return silenceIn(silence, appliedCase(events));
}

/** Place of the case of silence that applies: the last that the answers or an agent told. */
function appliedCase(events: readonly JournalEvent[]): number | undefined {
  for (const event of events.toReversed()) {
    if (event.kind === 'request.qualified' || event.kind === 'submission.received') {
      return event.details.silenceCase;
    }
    if (event.kind === 'answers.corrected' && event.details.silenceCase !== undefined) {
      return event.details.silenceCase ?? undefined;
    }
  }
  return undefined;
}
