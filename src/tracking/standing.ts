import { formatDay } from '../kit/format-day.ts';
import { acknowledgementTexts } from '../law/acknowledgement-texts.ts';
import { appliedSilence } from '../requests/events/applied-silence.ts';
import { askedDocuments, askedUntil, eventLines } from '../requests/events/event-lines.ts';
import { eventTitles, stateTexts } from '../requests/events/event-texts.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import { isNotified, lastDecision } from '../requests/events/last-decision.ts';
import { dayOf } from '../requests/events/legal-facts.ts';
import { mergedInto } from '../requests/events/linked-requests.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { unopenedText } from './decision-acts.ts';
import { decisionTexts } from './decision-texts.ts';
import { standingTexts as texts } from './standing-texts.ts';

/** Where a request stands, in words. */
export interface Standing {
  readonly state: string;
  /** What comes next and by when, the most useful first. */
  readonly next: readonly string[];
  /** Documents that are awaited, each with the text that allows the commune to ask for it. */
  readonly missing: readonly string[];
}

/** What a person reads first: where the request stands, what comes next and by when. */
export function standingOf(request: FollowedRequest): Standing {
  return {
    state: mergedInto(request.events) ? eventTitles['request.merged'] : stateTexts[request.state],
    next: [...nextOf(request), ...newsOf(request)],
    missing: missingOf(request),
  };
}

function missingOf({ state, events, definition }: FollowedRequest): readonly string[] {
  const asked = state === 'incomplete' ? lastOf(events, 'documents.asked') : undefined;
  return asked === undefined ? [] : askedDocuments(asked, definition);
}

/** The latest event of a kind. */
function lastOf<TKind extends JournalEvent['kind']>(
  events: readonly JournalEvent[],
  kind: TKind,
): Extract<JournalEvent, { kind: TKind }> | undefined {
  return events.findLast(
    (event): event is Extract<JournalEvent, { kind: TKind }> => event.kind === kind,
  );
}

function nextOf(request: FollowedRequest): readonly string[] {
  const { state, clock, events, definition } = request;
  switch (state) {
    case 'received':
    case 'processing':
      return [
        texts.processing,
        acknowledgementTexts.usual(
          definition.procedure.usualDelay,
          definition.authority.nameWithArticle,
        ),
        ...silenceOf(request),
      ];
    case 'incomplete': {
      const asked = lastOf(events, 'documents.asked');
      return [
        ...(asked === undefined ? [] : [texts.incomplete(formatDay(askedUntil(asked)))]),
        ...(clock === 'waiting' ? [waitingText(request)] : silenceOf(request)),
      ];
    }
    case 'forwarded':
      return [texts.forwarded, ...forwardLines(request)];
    case 'decided': {
      const unopened = unopenedText(request);
      if (unopened !== undefined) return [unopened];
      const decision = lastDecision(events);
      if (decision === undefined) return [];
      const { outcome } = decision.details;
      const isImplied = decision.kind === 'decision.implied';
      const isOnPaper = !isImplied && !isNotified(events, decision);
      return [
        texts.outcome[outcome],
        ...(isOnPaper ? [decisionTexts.paper] : []),
        ...(isImplied && outcome === 'accepted' ? [texts.attestation] : []),
      ];
    }
    case 'withdrawn':
      return [texts.withdrawn];
    case 'closed': {
      const merged = lastOf(events, 'request.merged');
      return merged === undefined || mergedInto(events) === undefined
        ? [texts.closed]
        : mergedLines(merged, request);
    }
  }
}

/** To whom, how to reach them, and both dates (CRPA L114-2 and L114-3). */
function forwardLines({ events, definition }: FollowedRequest): readonly string[] {
  const forwarded = lastOf(events, 'request.forwarded');
  if (forwarded === undefined) return [];
  const received = lastOf(events, 'forward.received');
  return [
    ...eventLines(forwarded, definition),
    texts.forwardedOn(formatDay(dayOf(forwarded))),
    ...(received === undefined ? [] : eventLines(received, definition)),
  ];
}

/** Where it is answered, and where that one stands today. */
function mergedLines(
  merged: Extract<JournalEvent, { kind: 'request.merged' }>,
  { events, definition }: FollowedRequest,
): readonly string[] {
  const moved = events.findLast(({ kind, id }) => kind === 'kept.moved' && id > merged.id);
  const [where = '', ...then] = eventLines(merged, definition);
  return [where, ...(moved === undefined ? then : eventLines(moved, definition))];
}

/** An acceptance waits for the documents; a rejection is only suspended (CRPA L114-5). */
const waitingText = ({ implicitDecisionOn }: FollowedRequest): string =>
  implicitDecisionOn === null ? texts.waiting : texts.suspended;

function silenceOf(request: FollowedRequest): readonly string[] {
  const { clock, implicitDecisionOn, definition, events, receipts } = request;
  // Until the acknowledgement is there, nobody knows which rule silence follows.
  if (!receipts.some(({ kind }) => kind === 'acknowledgement')) return [];
  const { means } = appliedSilence(events, definition.procedure);
  if (clock !== 'running' || implicitDecisionOn === null || means === 'none') return [];
  return [texts.silence[means](formatDay(implicitDecisionOn))];
}

const STILL_TOLD = ['received', 'processing', 'incomplete', 'decided'];

function newsOf({ state, contactWay }: FollowedRequest): readonly string[] {
  return STILL_TOLD.includes(state) ? [texts.news[contactWay]] : [];
}
