import * as v from 'valibot';
import type { Answers } from '../questions/answers.ts';
import { answersNow } from '../requests/answers-now.ts';
import { contactNow } from '../requests/contact-now.ts';
import { REQUEST_STATES } from '../requests/events/event-kinds.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import type { AbandonedNotice, WaitingNotice } from './waiting-notice.ts';

/** What an agent reads of a submission, by its columns. */
export const SubmissionRowSchema = v.object({
  id: v.string(),
  reference: v.string(),
  procedure_slug: v.string(),
  definition_version: v.string(),
  service_slug: v.string(),
  sector: v.string(),
  kind: v.string(),
  channel: v.string(),
  /** Name of the agent who entered it; nothing: the person filed it online. */
  entered_by: v.nullable(v.string()),
  state: v.picklist(REQUEST_STATES),
  clock: v.string(),
  received_at: v.string(),
  silence_means: v.string(),
  implicit_decision_on: v.nullable(v.string()),
  delete_after: v.string(),
  proof_until: v.nullable(v.string()),
  erased_at: v.nullable(v.string()),
  final_disposition: v.picklist(['destroy', 'archive']),
  acknowledgement_due_on: v.nullable(v.string()),
  answers: v.custom<Answers>((input) => typeof input === 'object' && input !== null),
});
export type SubmissionRow = v.InferOutput<typeof SubmissionRowSchema>;

/** A submission as an agent reads it, with the answers that count now. */
export type ReceivedSubmission = SubmissionRow & {
  /** Instant of the last correction of the answers by the person. */
  readonly correctedAt: string | undefined;
  /** How to reach the person now. */
  readonly contact: ReturnType<typeof contactNow>;
  /** Notices that could not leave and are tried no more: somebody must do it another way. */
  readonly unsent: readonly AbandonedNotice[];
  /** News that no program sends: by letter, by SMS, by a call. */
  readonly toTell: readonly WaitingNotice[];
};

/** What was said of a submission since, and what waits to be told. */
interface Since {
  readonly events: readonly JournalEvent[];
  readonly abandoned: readonly AbandonedNotice[];
  readonly waiting: readonly WaitingNotice[];
}

/**
 * A submission, from what is stored of it.
 * @param sendsSms whether a program sends SMS: they are no task, then
 */
export function receivedSubmission(
  { row, events, abandoned, waiting }: Since & { readonly row: SubmissionRow },
  sendsSms = false,
): ReceivedSubmission {
  return {
    ...row,
    answers: answersNow(row.answers, events),
    correctedAt: events.findLast(({ kind }) => kind === 'answers.corrected')?.at,
    contact: contactNow(row.answers, events),
    toTell: waiting.filter(({ channel }) => channel !== 'sms' || !sendsSms),
    unsent: abandoned,
  };
}
