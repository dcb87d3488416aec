import type { Day } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { ruleOf } from '../../requests/events/event-kinds.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { stateTexts } from '../../requests/events/event-texts.ts';
import type { KnownRequest } from '../../requests/events/known-request.ts';
import { unopenedDecision } from '../../requests/events/last-decision.ts';
import { dayOf } from '../../requests/events/legal-facts.ts';
import { clocksOf } from '../../requests/events/request-clocks.ts';
import { ActProblem } from './act-problem.ts';
import { actProblemLines as lines } from './act-problems-texts.ts';

/**
 * Refuses what an agent may not do to a request where it stands. The database refuses the same: here it is
 * said in words.
 * @throws {ActProblem}
 */
export function validateAct(known: KnownRequest, event: NewEvent, today: Day): void {
  if (!ruleOf(event.kind).from.includes(known.state)) {
    throw new ActProblem('wrong-state', { text: lines.inState(stateTexts[known.state]) });
  }
  switch (event.kind) {
    case 'request.qualified': {
      const { cases = [] } = known.definition.procedure.silence;
      if ((event.details.silenceCase ?? -1) < cases.length) return;
      const text = lines.caseUnlisted(formatCount(cases.length, 'cas', 'cas'));
      throw new ActProblem('case-unlisted', { text, field: 'cas' });
    }
    case 'request.closed':
      if (unopenedDecision(known.events) !== undefined) throw new ActProblem('decision-unopened');
      if (known.state !== 'forwarded' && isDecisionOwed(known)) {
        throw new ActProblem('decision-owed');
      }
      return;
    case 'receipt.backdated': {
      refuseLater(known, event.countsOn);
      return;
    }
    case 'opinion.asked':
      if (event.details.wantedOn < today) throw new ActProblem('day-past', { field: 'le' });
      return;
    case 'forward.received': {
      refuseEarly(known, event.countsOn ?? today, today);
      return;
    }
    default:
  }
}

/** Both dates are kept, in their order: sent on, then received there. */
function refuseEarly({ events }: KnownRequest, day: Day, today: Day): void {
  const forwarded = events.findLast(({ kind }) => kind === 'request.forwarded');
  if (forwarded !== undefined && day >= dayOf(forwarded) && day <= today) return;
  throw new ActProblem('received-early', { field: 'le' });
}

/** Whether silence is about to decide, or waits for documents: the law wants an answer. */
function isDecisionOwed({ events, definition }: KnownRequest): boolean {
  return ['running', 'waiting'].includes(clocksOf(events, definition).clock);
}

/** A date of receipt is corrected in favour of the person: what was received that day was not received after it. */
function refuseLater({ events }: KnownRequest, on: Day | undefined): void {
  const [received] = events;
  if (received === undefined || on === undefined || on <= dayOf(received)) return;
  const text = lines.backdatedLater(formatDay(dayOf(received)));
  throw new ActProblem('backdated-later', { text, field: 'le' });
}
