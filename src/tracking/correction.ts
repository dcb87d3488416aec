import type { Day } from '../kit/day.ts';
import { parisDay } from '../kit/paris-time.ts';
import { rectifiableUntil } from '../law/rectification.ts';
import { silenceCaseOf } from '../law/silence-of.ts';
import { APPLICANT_KEYS } from '../procedures/applicant-keys.ts';
import { CONTACT_KEYS } from '../procedures/contact-keys.ts';
import type { Answers } from '../questions/answers.ts';
import type { FormSection } from '../questions/form-section.ts';
import type { AnswerChange } from '../requests/answers-now.ts';
import { askedUntil } from '../requests/events/event-lines.ts';
import type { NewEvent } from '../requests/events/event-shapes.ts';
import { clocksOf, eventsAfter } from '../requests/events/request-clocks.ts';
import type { FollowedRequest } from '../requests/followed-request.ts';

const WHO_ASKS: readonly string[] = [
  ...[APPLICANT_KEYS.asker, APPLICANT_KEYS.isForOther, APPLICANT_KEYS.behalf],
];

/**
 * What a person may put right. `whole`: any answer. `same-case`: any answer that leaves what silence means
 * as it is. `message`: nothing by itself, an agent reads it. Nothing: the request is out of their hands.
 */
export type CorrectionWay = 'whole' | 'same-case' | 'message';

/**
 * Before processing begins everything may be corrected; then, during the delay of rectification and while
 * documents are awaited, what changes no right (CRPA L123-1).
 */
export function correctionWay(
  { state, events, receivedAt, erasedAt, definition }: FollowedRequest,
  today: Day,
): CorrectionWay | undefined {
  if (erasedAt !== null || correctedSections(definition.form).length === 0) return undefined;
  const isInTime = today <= rectifiableUntil(parisDay(new Date(receivedAt)), definition.commune);
  switch (state) {
    case 'received':
      return 'whole';
    case 'processing':
      return isInTime ? 'same-case' : 'message';
    case 'incomplete': {
      const asked = events.findLast((event) => event.kind === 'documents.asked');
      const isAwaited = asked !== undefined && today <= askedUntil(asked);
      return isInTime || isAwaited ? 'same-case' : 'message';
    }
    default:
      return undefined;
  }
}

/** The form without what has an act of its own: how to reach the person, and their consent. */
export function correctedSections<T extends FormSection>(form: readonly T[]): readonly T[] {
  return form
    .map((section) => ({
      ...section,
      fields: section.fields.filter(({ key }) => !CONTACT_KEYS.includes(key)),
    }))
    .filter(({ fields }) => fields.some(({ type }) => type !== 'information'));
}

/** The last correction, by which a page knows whether it is still what counts. */
export function lastCorrection({ events }: Pick<FollowedRequest, 'events'>): string {
  return String(events.findLast(({ kind }) => kind === 'answers.corrected')?.id ?? 0);
}

/** Answers that are to count, and what they change. */
export interface Correction {
  readonly before: Answers;
  readonly after: Answers;
  readonly changes: readonly AnswerChange[];
  readonly today: Day;
}

/**
 * The event of a correction, where it may count by itself.
 * @returns nothing when an agent must read it: it changes the case of silence too late, or against what an
 *   agent said, or silence would have decided already
 */
export function correctionEvent(
  request: FollowedRequest,
  { before, after, changes, today }: Correction,
): Extract<NewEvent, { kind: 'answers.corrected' }> | undefined {
  const { definition, events } = request;
  const way = correctionWay(request, today);
  if (way === undefined || way === 'message') return undefined;
  const silenceCase = silenceCaseOf(definition, after);
  const isMoved = silenceCaseOf(definition, before) !== silenceCase;
  const event = {
    kind: 'answers.corrected' as const,
    details: {
      questions: changes.length,
      ...(isMoved && { silenceCase: silenceCase ?? null }),
    },
    content: { changes: [...changes] },
  };
  // Who asks, and for whom, opened accesses when it was filed: an agent reads that it is otherwise.
  if (changes.some(({ question }) => WHO_ASKS.includes(question))) return undefined;
  if (!isMoved) return event;
  const isQualified = events.some(({ kind }) => kind === 'request.qualified');
  if (way !== 'whole' || isQualified) return undefined;
  const happened = eventsAfter(events, { ...event, countsOn: today });
  const { clock, implicitDecisionOn } = clocksOf(happened, definition);
  const isPast = clock === 'running' && implicitDecisionOn !== null && implicitDecisionOn <= today;
  return isPast ? undefined : event;
}
