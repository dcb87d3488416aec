import * as v from 'valibot';
import { CONTACT_WAYS } from '../procedures/contact-questions.ts';
import { EVENT_KINDS, type EventKind } from '../requests/events/event-kinds.ts';
import { HOLDERS, type Holder } from '../requests/request-access.ts';

const KINDS = Object.keys(EVENT_KINDS) as EventKind[];

/** Of the journal: which notice, by which way. */
export const AbandonedSchema = v.object({
  submission_id: v.string(),
  details: v.object({ notice: v.string(), channel: v.picklist(CONTACT_WAYS) }),
});
/** A notice that could not leave, and by which way. */
export type AbandonedNotice = v.InferOutput<typeof AbandonedSchema>['details'];

/** Of what leaves: by which way, for whom, about what. */
export const WaitingSchema = v.object({
  submission_id: v.string(),
  channel: v.picklist(CONTACT_WAYS),
  notice: v.string(),
  holder: v.picklist(HOLDERS),
  /** What it is about. */
  journal: v.nullable(v.object({ event: v.picklist(KINDS) })),
});
/** A notice that waits for somebody, and what happened. */
export interface WaitingNotice {
  readonly channel: (typeof CONTACT_WAYS)[number];
  readonly notice: string;
  /** For whom, of those who follow the request. */
  readonly holder: Holder;
  readonly event: EventKind | undefined;
}
