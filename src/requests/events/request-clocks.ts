import type { Day } from '../../kit/day.ts';
import { inOrder } from '../../law/legal-fact.ts';
import { silenceClock } from '../../law/silence.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';
import type { Clocks } from './event-repository.ts';
import type { NewEvent } from './event-shapes.ts';
import type { JournalEvent } from './journal.ts';
import { dayOf, legalFacts } from './legal-facts.ts';

/**
 * Where the clock of silence stands, from the journal alone: what is stored beside a request is this,
 * and a test calculates it again.
 */
export function clocksOf(
  events: readonly JournalEvent[],
  { procedure, commune }: Pick<FiledDefinition, 'procedure' | 'commune'>,
): Clocks {
  const implied = events.findLast(({ kind }) => kind === 'decision.implied' || kind === 'request.reopened');
  if (implied?.kind === 'decision.implied') {
    return { clock: 'stopped', implicitDecisionOn: dayOf(implied) };
  }
  const { days } = commune.implicitDecisionShift;
  const clock = silenceClock(inOrder(legalFacts(events)), procedure.silence, days);
  return {
    clock: clock.state,
    implicitDecisionOn: clock.state === 'running' ? clock.decisionOn : null,
  };
}

/** The same, once something more has happened. @param today day of Paris */
export function clocksAfter(
  { events, definition }: { readonly events: readonly JournalEvent[]; readonly definition: FiledDefinition },
  event: NewEvent,
  today: Day,
): Clocks {
  const last = events.at(-1)?.id ?? 0;
  const recorded = {
    ...{ id: last + 1, kind: event.kind, actor: 'agent', at: `${today}T12:00:00Z` },
    ...{ countsOn: event.countsOn ?? null, details: event.details, content: null },
  } as JournalEvent;
  return clocksOf([...events, recorded], definition);
}
