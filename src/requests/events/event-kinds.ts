/** Where a request stands: the state that its last event left. */
export const REQUEST_STATES = [
  'received',
  'processing',
  'incomplete',
  'forwarded',
  'decided',
  'withdrawn',
  'closed',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Who makes something happen: the person who filed, an agent, or time itself. */
export type EventActor = 'applicant' | 'agent' | 'system';

/** What is true of every event of a kind. */
export interface EventRule {
  /** Who may. */
  readonly by: readonly EventActor[];
  /** In which states. */
  readonly from: readonly RequestState[];
  /** The state that follows; the same one, when none is named. */
  readonly to?: RequestState;
  /** Whether the day of the implicit decision, or the course of its period, changes. */
  readonly movesClocks: boolean;
  /** Whether the person reads it when they follow their request. */
  readonly isTold: boolean;
  /** Whether the other one gets a notice: the service when the person acts, the person otherwise. */
  readonly isAnnounced: boolean;
  /** Whether it changes what the acknowledgement says: a new one is issued with it. */
  readonly issuesReceipt: boolean;
}

const OPEN = ['received', 'processing', 'incomplete'] as const;
const SPOKEN_OF = [...OPEN, 'forwarded', 'decided', 'closed'] as const;

const SAID = { isTold: true, issuesReceipt: false } as const;
const SILENT = { ...SAID, movesClocks: false, isAnnounced: false } as const;
const UNTOLD = { ...SILENT, isTold: false } as const;
const ANNOUNCED = { ...SAID, movesClocks: false, isAnnounced: true } as const;
const MOVING = { ...SAID, movesClocks: true, isAnnounced: true } as const;

/**
 * Everything that may happen to a request once it is received. The database has the same register
 * (`private.event_kinds`) and refuses whatever is not in it.
 */
export const EVENT_KINDS = {
  /** An agent takes care of it (CRPA L111-2: the person may know who). */
  'request.taken': { by: ['agent'], from: ['received', 'processing'], to: 'processing', ...SILENT },
  /** An agent gives it to a colleague of the service, or to nobody: the person may know who has it. */
  'request.assigned': { by: ['agent'], from: [...OPEN, 'forwarded'], ...SILENT },
  /** Another service of the commune has it now: the acknowledgement names it (CRPA R112-11-1). */
  'request.rerouted': { by: ['agent'], from: OPEN, ...ANNOUNCED, issuesReceipt: true },
  /**
   * What was said in everyday words is a request under a procedure: its rule of silence, counted from the
   * receipt, its service, its documents.
   */
  'request.recognised': {
    by: ['agent'],
    from: ['received', 'processing'],
    ...MOVING,
    issuesReceipt: true,
  },
  /** Which case of silence it falls in, and that the commune answers: the acknowledgement follows. */
  'request.qualified': {
    by: ['agent'],
    from: ['received', 'processing'],
    ...MOVING,
    issuesReceipt: true,
  },
  /** Documents that texts require are missing (CRPA L114-5): all of them, asked at once. */
  'documents.asked': {
    by: ['agent'],
    from: ['received', 'processing'],
    to: 'incomplete',
    ...MOVING,
  },
  /** Some of them came. */
  'documents.received': { by: ['applicant', 'agent'], from: ['incomplete'], ...ANNOUNCED },
  /** All of them came, or an agent does without: the period runs again, or anew (CRPA L114-5). */
  'request.completed': {
    by: ['applicant', 'agent'],
    from: ['incomplete'],
    to: 'processing',
    ...MOVING,
    issuesReceipt: true,
  },
  /** Another administration is competent, and has it now (CRPA L114-2). */
  'request.forwarded': { by: ['agent'], from: OPEN, to: 'forwarded', ...MOVING },
  /** That one has it: silence that accepts runs from then on (CRPA L114-3). */
  'forward.received': { by: ['agent'], from: ['forwarded'], ...MOVING },
  /**
   * The person puts right what they sent (CRPA L123-1), which never changes. No day moves, unless the
   * answers now fall in another case of silence: then a new acknowledgement is owed.
   */
  'answers.corrected': { by: ['applicant'], from: OPEN, ...MOVING, issuesReceipt: true },
  /** By which way and where to reach the person. */
  'contact.changed': { by: ['applicant'], from: SPOKEN_OF, ...ANNOUNCED },
  /** Whether a decision may be notified online in the place of a registered letter (CRPA L112-15). */
  'consent.changed': { by: ['applicant'], from: [...OPEN, 'decided'], ...ANNOUNCED },
  'message.written': { by: ['agent'], from: SPOKEN_OF, ...ANNOUNCED },
  'message.received': { by: ['applicant'], from: SPOKEN_OF, ...ANNOUNCED },
  /** Between agents. */
  'note.written': {
    by: ['agent'],
    from: REQUEST_STATES,
    ...UNTOLD,
  },
  'person.called': { by: ['agent'], from: REQUEST_STATES, ...SILENT },
  /** Either way, nobody answered: the commune owes a call. */
  'call.missed': { by: ['agent'], from: REQUEST_STATES, ...SILENT },
  /** It had reached the commune before, by another way (CRPA L112-13): the reason stays. */
  'receipt.backdated': {
    by: ['agent'],
    from: ['received', 'processing'],
    to: 'processing',
    ...MOVING,
    issuesReceipt: true,
  },
  'decision.made': { by: ['agent'], from: OPEN, to: 'decided', ...MOVING },
  /** From that day on it may be appealed against (CRPA L221-8, CJA R421-5). */
  'decision.notified': {
    // The person opens it online, or the time to open it has passed (CRPA R112-20).
    by: ['agent', 'applicant', 'system'],
    from: ['decided'],
    ...MOVING,
    isAnnounced: false,
  },
  /**
   * Silence decided (CRPA L231-1 and L231-4): even where a refusal was written, if nobody told it.
   */
  'decision.implied': { by: ['system'], from: [...OPEN, 'decided'], to: 'decided', ...MOVING },
  /** Silence accepted, and the person has the proof of it (CRPA L232-3). */
  'attestation.given': { by: ['applicant', 'agent'], from: ['decided', 'closed'], ...ANNOUNCED },
  'request.withdrawn': { by: ['applicant', 'agent'], from: OPEN, to: 'withdrawn', ...MOVING },
  'request.closed': {
    by: ['agent'],
    from: ['received', 'processing', 'forwarded', 'decided'],
    to: 'closed',
    ...MOVING,
    isAnnounced: false,
  },
  'request.reopened': {
    by: ['agent'],
    from: ['withdrawn', 'closed', 'decided'],
    to: 'processing',
    ...MOVING,
  },
  /** Two requests of a sector are read side by side. Between agents. */
  'request.linked': { by: ['agent'], from: REQUEST_STATES, ...UNTOLD },
  'request.unlinked': { by: ['agent'], from: REQUEST_STATES, ...UNTOLD },
  /** An earlier request is answered for both. */
  'request.merged': { by: ['agent'], from: OPEN, to: 'closed', ...MOVING },
  /** It is answered by itself again. */
  'request.unmerged': { by: ['agent'], from: ['closed'], to: 'processing', ...MOVING },
  /** Another service, or a body outside, is asked what it thinks. No text stops a clock for it. */
  'opinion.asked': { by: ['agent'], from: OPEN, ...UNTOLD },
  'opinion.given': { by: ['agent'], from: REQUEST_STATES, ...UNTOLD },
  'opinion.withdrawn': { by: ['agent'], from: REQUEST_STATES, ...UNTOLD },
  /** A later request came to this one, or left it: the database writes it with the event of the other. */
  'request.joined': { by: [], from: OPEN, ...UNTOLD },
  'request.parted': { by: [], from: REQUEST_STATES, ...UNTOLD },
  /** The request of somebody else that this one is merged into is elsewhere. Written with its event. */
  'kept.moved': { by: [], from: ['closed'], ...ANNOUNCED },
  /** The person is told that what they send is abusive, and why, before it counts so (CRPA L112-11). */
  'abuse.warned': { by: ['agent'], from: REQUEST_STATES, ...ANNOUNCED },
  /** It counts so: no acknowledgement is owed any more to what comes from there. */
  'abuse.marked': { by: ['agent'], from: REQUEST_STATES, ...SILENT },
  'abuse.lifted': { by: ['agent'], from: REQUEST_STATES, ...ANNOUNCED },
} as const satisfies Readonly<Record<string, EventRule>>;

export type EventKind = keyof typeof EVENT_KINDS;

/** Neither changes the state. */
const MOVED_HANDS: readonly EventKind[] = ['request.assigned', 'request.rerouted'];

/** The rule of a kind, without what only its own type knows. */
export const ruleOf = (kind: EventKind): EventRule => EVENT_KINDS[kind];

/**
 * Whether an event changes the state, a clock or who has the request: what somebody does without knowing it
 * may be untrue.
 */
export function isMove(kind: EventKind | 'submission.received'): boolean {
  if (kind === 'submission.received' || MOVED_HANDS.includes(kind)) return true;
  const { movesClocks, to } = ruleOf(kind);
  return movesClocks || to !== undefined;
}
