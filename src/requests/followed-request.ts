import * as v from 'valibot';
import { CONTACT_WAYS } from '../procedures/contact-questions.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { Answers } from '../questions/answers.ts';
import { REQUEST_STATES } from './events/event-kinds.ts';
import { JournalSchema } from './events/journal.ts';
import { ReceiptListSchema } from './receipt/receipt-list.ts';
import { HOLDERS } from './request-access.ts';

const CLOCK_STATES = ['none', 'running', 'waiting', 'stopped'] as const;

export const FollowedRequestSchema = v.strictObject({
  reference: v.string(),
  state: v.picklist(REQUEST_STATES),
  receivedAt: v.string(),
  implicitDecisionOn: v.nullable(v.string()),
  clock: v.picklist(CLOCK_STATES),
  contactWay: v.picklist(CONTACT_WAYS),
  /** Which of the persons who follow the request reads it. */
  holder: v.picklist(HOLDERS),
  deleteAfter: v.string(),
  /** The day that the receipt told: `deleteAfter` never comes later. */
  deleteBy: v.string(),
  /** Last day of the receipt and of the decision; nothing while the commune owes an answer. */
  proofUntil: v.nullable(v.string()),
  /** Instant when the answers were erased, once they are. */
  erasedAt: v.nullable(v.string()),
  /** Answers of the first sending, which never change: `answersNow` tells those that count. */
  sent: v.custom<Answers>((input) => typeof input === 'object' && input !== null),
  // Written by `file_submission` from our own build.
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
  /** The last event that changed the state or a clock: what is recorded next names it. */
  lastMove: v.number(),
  /** How many agents opened it. */
  readers: v.number(),
  receipts: ReceiptListSchema,
  events: JournalSchema,
});
/** What a person reads of their request. */
export type FollowedRequest = v.InferOutput<typeof FollowedRequestSchema>;
