import * as v from 'valibot';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';
import { HeldMessageSchema } from '../outbox/held-message.ts';

const ColleagueSchema = v.strictObject({
  name: v.string(),
  openedAt: v.string(),
  /** Whether a draft of an answer of theirs is kept. */
  isWriting: v.boolean(),
});
/** Somebody else who has the request open, or writes an answer. */
export type Colleague = v.InferOutput<typeof ColleagueSchema>;

const DraftSchema = v.strictObject({
  act: v.string(),
  /** What was typed, by the name of its control. */
  typed: v.record(v.string(), v.string()),
  savedAt: v.string(),
});
export type DeskDraft = v.InferOutput<typeof DraftSchema>;

/** A request of the same contact. */
const RelatedSchema = v.strictObject({
  reference: v.string(),
  title: v.string(),
  state: v.picklist(REQUEST_STATES),
  receivedAt: v.string(),
});

/** What an agent finds when they open a request. */
export const OpenedSchema = v.strictObject({
  /** Whether they took it last. */
  isInCharge: v.boolean(),
  others: v.array(ColleagueSchema),
  drafts: v.array(DraftSchema),
  /** Messages to the person that have not left yet. */
  held: v.array(HeldMessageSchema),
  /** The last of those in the same sector and in their services: one more than are shown. */
  related: v.array(RelatedSchema),
});
export type OpenedRequest = v.InferOutput<typeof OpenedSchema>;
