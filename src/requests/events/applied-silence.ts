import { silenceIn } from '../../law/silence-of.ts';
import type { FiledDefinition, ToldRule } from '../../procedures/definition.ts';
import type { JournalEvent } from './journal.ts';

/** What silence means for a request, as the journal keeps it: nobody reads its answers for that. */
export function appliedSilence(
  events: readonly JournalEvent[],
  { silence }: FiledDefinition['procedure'],
): ToldRule {
  return silenceIn(silence, appliedCase(events));
}

/** Place of the case of silence that the answers fall in now, corrections included. */
export function appliedCase(events: readonly JournalEvent[]): number | undefined {
  const corrected = events.findLast(
    (event): event is Extract<JournalEvent, { kind: 'answers.corrected' }> =>
      event.kind === 'answers.corrected' && event.details.silenceCase !== undefined,
  );
  if (corrected !== undefined) return corrected.details.silenceCase ?? undefined;
  const received = events.find((event) => event.kind === 'submission.received');
  return received?.details.silenceCase;
}
