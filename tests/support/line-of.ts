import type { Queue } from '../../src/desk/list/desk-line.ts';
import { urgencyOf, LEADS } from '../../src/desk/list/line-reason.ts';
import { addDays, daysFrom } from '../../src/kit/day-count.ts';
import type { Day } from '../../src/kit/day.ts';
import { addDuration } from '../../src/kit/duration.ts';
import {
  EVENT_KINDS,
  ruleOf,
  type EventKind,
  type RequestState,
} from '../../src/requests/events/event-kinds.ts';
import { handedTo } from './line-hands.ts';

/** What the journal says of an event, on the day from which it counts. */
export interface LineEvent {
  readonly id: number;
  readonly kind: string;
  readonly actor: string;
  readonly actorId: string | null;
  readonly at: string;
  readonly on: Day;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface LineFacts {
  readonly state: RequestState;
  readonly clock: string;
  readonly silenceMeans: string;
  readonly implicitDecisionOn: Day | null;
  readonly acknowledgementDueOn: Day | null;
  readonly receivedOn: Day;
  readonly answerWithin: string | null;
  readonly events: readonly LineEvent[];
  /** Notices to the persons. */
  readonly notices: readonly {
    readonly channel: string;
    readonly isWaiting: boolean;
    readonly createdOn: Day;
    readonly lostAt: string | null;
    readonly lostOn: Day | null;
  }[];
}

const ANSWERS = [
  ...['message.written', 'person.called', 'documents.asked', 'request.forwarded', 'decision.made'],
  ...['request.closed', 'abuse.warned', 'abuse.marked'],
];
const LOOKS = [
  ...['message.written', 'person.called', 'documents.asked', 'request.forwarded', 'decision.made'],
  ...[
    'request.closed',
    'request.taken',
    'request.completed',
    'request.qualified',
    'request.recognised',
  ],
];
const ENDS = ['decided', 'withdrawn', 'closed'];

/** What a walk along the journal remembers. */
function walk(events: readonly LineEvent[]) {
  const seen = {
    assignee: null as string | null,
    isHanded: false,
    backdatedOn: null as Day | null,
    wroteOn: null as Day | null,
    documentsOn: null as Day | null,
    decision: null as { on: Day; isOnline: boolean } | null,
    endedOn: null as Day | null,
    reachedAt: '',
    personDays: 0,
    waitingSince: null as Day | null,
  };
  for (const { kind, actor, actorId, at, on, details } of events) {
    const to = stateAfter(kind);
    if (ANSWERS.includes(kind)) seen.wroteOn = null;
    if (actor === 'agent' && LOOKS.includes(kind)) seen.documentsOn = null;
    if (actor === 'applicant' && ['message.received', 'answers.corrected'].includes(kind)) {
      seen.wroteOn = min(seen.wroteOn, on);
    }
    if (actor === 'applicant' && ['documents.received', 'request.completed'].includes(kind)) {
      seen.documentsOn = min(seen.documentsOn, on);
    }
    const handed = handedTo(kind, actorId, details);
    if (handed !== undefined) {
      seen.isHanded = true;
      seen.assignee = handed;
    }
    if (kind === 'receipt.backdated') seen.backdatedOn = on;
    if (['contact.changed', 'person.called'].includes(kind)) seen.reachedAt = at;
    if (['decision.implied', 'request.reopened', 'decision.notified'].includes(kind)) {
      seen.decision = null;
    }
    if (kind === 'decision.made') seen.decision = { on, isOnline: details.told === 'online' };
    if (kind === 'decision.notified' || ENDS.includes(to ?? '')) seen.endedOn = on;
    if (to !== undefined) {
      if (seen.waitingSince !== null) seen.personDays += daysFrom(seen.waitingSince, on);
      seen.waitingSince = kind === 'documents.asked' ? on : null;
    }
  }
  return seen;
}

/** The state that an event leaves; nothing for what is no event of the register. */
const stateAfter = (kind: string): string | undefined =>
  Object.hasOwn(EVENT_KINDS, kind) ? ruleOf(kind as EventKind).to : undefined;

const min = (one: Day | null, other: Day): Day => (one !== null && one < other ? one : other);

/** Where a request stands in the list, from its journal: what the database stores must be this. */
export function lineOf(facts: LineFacts): object {
  const { state, clock, silenceMeans, implicitDecisionOn, acknowledgementDueOn } = facts;
  const seen = walk(facts.events);
  const isOpen = ['received', 'processing', 'incomplete'].includes(state);
  const receivedOn = seen.backdatedOn ?? facts.receivedOn;
  const calls = facts.notices.filter(({ channel, isWaiting }) => channel === 'call' && isWaiting);
  const lost = facts.notices.filter(({ lostAt }) => lostAt !== null && lostAt > seen.reachedAt);
  const [callOn] = calls.map(({ createdOn }) => createdOn).toSorted();
  const [lostOn] = lost.map((notice) => notice.lostOn).toSorted();

  const [queue, urgentOn] = ((): readonly [Queue, Day | null | undefined] => {
    if (isOpen && acknowledgementDueOn !== null) return ['receipt', receivedOn];
    if (seen.wroteOn !== null && state !== 'withdrawn') return ['wrote', seen.wroteOn];
    if (seen.documentsOn !== null && isOpen) return ['documents', seen.documentsOn];
    if (callOn !== undefined) return ['call', callOn];
    if (lostOn !== undefined) return ['unreachable', lostOn];
    if (state === 'decided' && seen.decision?.isOnline === false)
      return ['notify', seen.decision.on];
    if (state === 'received' || (state === 'processing' && seen.isHanded))
      return [seen.assignee === null ? 'untaken' : 'processing', receivedOn];
    if (state === 'processing') return ['processing', receivedOn];
    if (state === 'incomplete') return ['waiting', seen.waitingSince];
    if (state === 'decided' && seen.decision !== null) return ['waiting', seen.decision.on];
    if (state === 'forwarded') return ['forwarded', receivedOn];
    return ['done', seen.endedOn];
  })();
  const isSilent = clock === 'running' && (isOpen || queue === 'notify');
  const acceptOn = isSilent && silenceMeans === 'acceptance' ? implicitDecisionOn : null;
  const rejectOn = isSilent && silenceMeans === 'rejection' ? implicitDecisionOn : null;
  const receiptOn = isOpen ? acknowledgementDueOn : null;
  const promisedOn =
    isOpen && facts.answerWithin !== null ? addDuration(receivedOn, facts.answerWithin) : null;
  const alarms = [
    [acceptOn, LEADS.acceptance],
    [receiptOn, LEADS.receipt],
    [promisedOn, LEADS.promised],
    [rejectOn, LEADS.rejection],
  ] as const;
  const [alarmOn = null] = alarms
    .flatMap(([day, lead]) => (day === null ? [] : [addDays(day, -lead)]))
    .toSorted();
  return {
    ...{ queue, urgency: urgencyOf(queue), urgentOn: urgentOn ?? receivedOn, receivedOn },
    ...{ acceptOn, rejectOn, receiptOn, promisedOn },
    alarmOn: queue === 'done' ? null : alarmOn,
    assignee: seen.assignee,
    personDays: seen.personDays,
    waitingSince: seen.waitingSince,
    endedOn: queue === 'done' ? (seen.endedOn ?? receivedOn) : null,
  };
}
