import { territoryOf } from '../../commune/territory.ts';
import { daysFrom } from '../../kit/day-count.ts';
import { addDuration } from '../../kit/duration.ts';
import { COURT_PERIOD } from '../../law/appeal-period.ts';
import type { AppealSettings } from '../../law/appeals.ts';
import { clocksOf as legalClocks } from '../../law/clocks.ts';
import { endOf } from '../../law/end-of-request.ts';
import { keptUntil, type KeptUntil } from '../../law/kept-until.ts';
import type { LegalFact } from '../../law/legal-fact.ts';
import { printedDeletion } from '../../law/longest-course.ts';
import type { FiledDefinition, ToldProcedure } from '../../procedures/definition.ts';
import { appliedSilence } from './applied-silence.ts';
import { endFacts } from './end-facts.ts';
import type { JournalEvent } from './journal.ts';
import { dayOf, legalFacts } from './legal-facts.ts';

/** Of a definition, what makes the days of a request: the database gives no more to whoever counts them. */
export interface CountedDefinition {
  readonly procedure: Pick<ToldProcedure, 'kind' | 'silence' | 'answerWithin' | 'retention'>;
  readonly commune: Pick<FiledDefinition['commune'], 'address' | 'implicitDecisionShift'>;
  readonly authority: Pick<FiledDefinition['authority'], 'appeals'>;
}

/** Until when what is kept of a request is kept, from the journal alone. */
export function keptOf(events: readonly JournalEvent[], definition: CountedDefinition): KeptUntil {
  const { procedure } = definition;
  const received = events.find((event) => event.kind === 'submission.received');
  if (received === undefined) throw new RangeError('A request without receipt');
  const silence = appliedSilence(events, procedure);
  // As it was received, whatever day an agent put right since: the receipt said it.
  const printed = received.details.deleteBy ?? printedDeletion(dayOf(received), silence, procedure);
  const facts = legalFacts(events);
  const receivedOn = facts.find(({ kind }) => kind === 'received')?.on ?? dayOf(received);
  const acknowledged: readonly LegalFact[] =
    received.details.receipt === 'acknowledgement'
      ? [{ kind: 'acknowledged', on: dayOf(received) }]
      : [];
  const { lastDayToSue } = legalClocks(
    [...facts, ...acknowledged],
    silence,
    appealSettings(definition),
  );
  const isDecided = events.some(
    ({ kind }) => kind === 'decision.made' || kind === 'decision.implied',
  );
  const end = endOf(endFacts(events), receivedOn);
  return keptUntil(procedure, { printed, end, isDecided, lastDayToSue });
}

/** Nobody reads here where the person lives: proofs are kept as for whoever lives farthest. */
function appealSettings({ commune, authority }: CountedDefinition): AppealSettings {
  const periods = authority.appeals.map(({ within }) => ({ ...COURT_PERIOD, within }));
  const first = periods.reduce(
    (one, other) => (lengthOf(other.within) > lengthOf(one.within) ? other : one),
    COURT_PERIOD,
  );
  return {
    appeal: { first, court: COURT_PERIOD, isCollegial: false },
    territory: territoryOf(commune),
    distance: 'abroad',
    shiftDays: commune.implicitDecisionShift.days,
  };
}

const ANY_DAY = '2026-01-31';
/** Any day tells which of two durations is the longer. */
const lengthOf = (within: string): number => daysFrom(ANY_DAY, addDuration(ANY_DAY, within));
