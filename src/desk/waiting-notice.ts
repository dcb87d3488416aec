import * as v from 'valibot';
import { CONTACT_WAYS } from '../procedures/contact-questions.ts';
import { EVENT_KINDS, type EventKind } from '../requests/events/event-kinds.ts';
import { HOLDERS } from '../requests/request-access.ts';

const KINDS = Object.keys(EVENT_KINDS) as EventKind[];

/** In the journal: a notice that is tried no more. */
export const ABANDONED = 'notice.abandoned';

/** Of the journal: which notice, by which way. */
export const AbandonedSchema = v.object({
  details: v.object({ notice: v.string(), channel: v.picklist(CONTACT_WAYS) }),
});
/** A notice that could not leave, and by which way. */
export type AbandonedNotice = v.InferOutput<typeof AbandonedSchema>['details'];

/** Of what leaves by no e-mail: by which way, for whom of those who follow the request, about what. */
export const WaitingSchema = v.object({
  channel: v.picklist(CONTACT_WAYS),
  notice: v.string(),
  holder: v.picklist(HOLDERS),
  /** What happened; nothing where it is about the request itself. */
  event: v.nullable(v.picklist(KINDS)),
});
/** A notice that waits for somebody. */
export type WaitingNotice = v.InferOutput<typeof WaitingSchema>;
