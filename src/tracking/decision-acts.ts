import { addDuration } from '../kit/duration.ts';
import { formatDay } from '../kit/format-day.ts';
import {
  givenAttestation,
  isSilentAcceptance,
  TIME_TO_OPEN,
  unopenedDecision,
} from '../requests/events/last-decision.ts';
import { dayOf } from '../requests/events/legal-facts.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';
import { decisionTexts } from './decision-texts.ts';

/** What a person does about a decision with one button, by its value. */
export const DECISION_ACTS = ['lire', 'attester'] as const;
export type DecisionAct = (typeof DECISION_ACTS)[number];

/** The one that a request offers now; nothing, most of the time. */
export function decisionActOf({ state, events }: FollowedRequest): DecisionAct | undefined {
  if (state === 'decided' && unopenedDecision(events) !== undefined) return 'lire';
  const isKept = state === 'decided' || state === 'closed';
  const isToBeGiven = isSilentAcceptance(events) && givenAttestation(events) === undefined;
  return isKept && isToBeGiven ? 'attester' : undefined;
}

/** What to know before a decision is opened: since when it waits, until when, and what follows. */
export function unopenedText({ events }: FollowedRequest): string | undefined {
  const decision = unopenedDecision(events);
  if (decision === undefined) return undefined;
  const since = dayOf(decision);
  return decisionTexts.waits(formatDay(since), formatDay(addDuration(since, TIME_TO_OPEN)));
}
