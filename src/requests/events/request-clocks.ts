import type { Day } from '../../kit/day.ts';
import { inOrder } from '../../law/legal-fact.ts';
import { silenceClock } from '../../law/silence.ts';
import type { ToldRule } from '../../procedures/definition.ts';
import { appliedSilence } from './applied-silence.ts';
import type { NewEvent } from './event-shapes.ts';
import type { JournalEvent } from './journal.ts';
import { keptOf, type CountedDefinition } from './kept-of.ts';
import { dayOf, legalFacts } from './legal-facts.ts';

/** Where the period of the implicit decision stands once an event has happened. */
interface SilencePeriod {
  readonly clock: 'none' | 'running' | 'waiting' | 'stopped';
  readonly implicitDecisionOn: Day | null;
  /** What silence means: an agent may say that it is another case. */
  readonly silenceMeans: ToldRule['means'];
}

/** The same, and until when what is kept of the request is kept. */
export interface Clocks extends SilencePeriod {
  readonly deleteAfter: Day;
  readonly proofUntil: Day | null;
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
  const silence = appliedSilence(events, procedure);
  const silenceMeans = silence.means;
  if (implied?.kind === 'decision.implied') {
    return { clock: 'stopped', implicitDecisionOn: dayOf(implied), silenceMeans };
  }
  const { days } = commune.implicitDecisionShift;
  const clock = silenceClock(inOrder(legalFacts(events)), silence, days);
  return {
    silenceMeans,
    clock: clock.state,
    implicitDecisionOn: clock.state === 'running' ? clock.decisionOn : null,
  };
}

/** The journal, once something more has happened, on the day that it says. */
export function eventsAfter(
  events: readonly JournalEvent[],
  { kind, details, countsOn }: NewEvent & { readonly countsOn: Day },
): readonly JournalEvent[] {
  const recorded = {
    ...{ id: (events.at(-1)?.id ?? 0) + 1, kind, actor: 'agent', at: '' },
    ...{ countsOn, details, content: null },
  } as JournalEvent;
  return [...events, recorded];
}
