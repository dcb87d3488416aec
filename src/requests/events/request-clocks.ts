import type { Day } from '../../kit/day.ts';
import { inOrder } from '../../law/legal-fact.ts';
import { silenceClock } from '../../law/silence.ts';
import { appliedSilence } from './applied-silence.ts';
import type { NewEvent } from './event-shapes.ts';
import type { JournalEvent } from './journal.ts';
import { keptOf, type CountedDefinition } from './kept-of.ts';
import { dayOf, legalFacts } from './legal-facts.ts';

/** Where the period of the implicit decision stands once an event has happened. */
interface SilencePeriod {
  readonly clock: 'none' | 'running' | 'waiting' | 'stopped';
  readonly implicitDecisionOn: Day | null;
}

/** The same, and until when what is kept of the request is kept. */
export interface Clocks extends SilencePeriod {
  readonly deleteAfter: Day;
  readonly proofUntil: Day | null;
}

/** What is known of a request, for whoever counts its days. */
export interface CountedRequest {
  readonly events: readonly JournalEvent[];
  readonly definition: CountedDefinition;
}

/**
 * Where the clocks stand, from the journal alone: what is stored beside a request is this, and a test
 * calculates it again.
 */
export function clocksOf(events: readonly JournalEvent[], definition: CountedDefinition): Clocks {
  return { ...silencePeriod(events, definition), ...keptOf(events, definition) };
}

function silencePeriod(
  events: readonly JournalEvent[],
  { procedure, commune }: CountedDefinition,
): SilencePeriod {
  const implied = events.findLast(
    ({ kind }) => kind === 'decision.implied' || kind === 'request.reopened',
  );
  if (implied?.kind === 'decision.implied') {
    return { clock: 'stopped', implicitDecisionOn: dayOf(implied) };
  }
  const { days } = commune.implicitDecisionShift;
  const silence = appliedSilence(events, procedure);
  const clock = silenceClock(inOrder(legalFacts(events)), silence, days);
  return {
    clock: clock.state,
    implicitDecisionOn: clock.state === 'running' ? clock.decisionOn : null,
  };
}

/** The same, once something more has happened, on the day that it says. */
export function clocksAfter(
  { events, definition }: CountedRequest,
  { kind, details, countsOn }: NewEvent & { readonly countsOn: Day },
): Clocks {
  const recorded = {
    ...{ id: (events.at(-1)?.id ?? 0) + 1, kind, actor: 'agent', at: '' },
    ...{ countsOn, details, content: null },
  } as JournalEvent;
  return clocksOf([...events, recorded], definition);
}
