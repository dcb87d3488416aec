import * as v from 'valibot';
import { CONTACT_WAYS } from '../../procedures/contact-questions.ts';
import { AgentNameSchema } from '../../requests/events/agent-name.ts';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';
import { COMMON_VERBS } from '../acts/common-acts.ts';

/** Requests of a batch at most. */
export const MOST_IN_BATCH = 500;

const VerbSchema = v.picklist(COMMON_VERBS);
const TypedSchema = v.record(v.string(), v.string());

const LineSchema = v.strictObject({
  /** Its rank in the batch, which names it. */
  position: v.number(),
  outcome: v.nullable(v.picklist(['done', 'failed'])),
  /** Why it is not done, once it was tried. */
  reason: v.nullable(v.string()),
  /** Whether its message has not left yet. */
  isHeld: v.boolean(),
  /** The request; nothing where the agent sees it no more. */
  request: v.nullable(
    v.strictObject({
      reference: v.string(),
      name: v.nullable(v.string()),
      title: v.string(),
      service: v.string(),
      state: v.picklist(REQUEST_STATES),
    }),
  ),
  /** What would prevent it, before it is tried. */
  obstacle: v.nullable(v.string()),
  /** By which ways persons would be told. */
  ways: v.array(v.picklist(CONTACT_WAYS)),
});
export type BatchLine = v.InferOutput<typeof LineSchema>;

/** A batch as its agent reads it. */
export const BatchSchema = v.strictObject({
  id: v.string(),
  /** What it does; nothing before it is chosen. */
  act: v.nullable(VerbSchema),
  typed: v.nullable(TypedSchema),
  madeAt: v.string(),
  confirmedAt: v.nullable(v.string()),
  /** Last event of the database when it was read. */
  seen: v.number(),
  lines: v.array(LineSchema),
});
export type Batch = v.InferOutput<typeof BatchSchema>;

/** A batch in the list of those of an agent. */
export const ListedBatchesSchema = v.array(
  v.strictObject({
    id: v.string(),
    act: v.nullable(VerbSchema),
    madeAt: v.string(),
    confirmedAt: v.nullable(v.string()),
    count: v.number(),
    done: v.number(),
    failed: v.number(),
  }),
);
export type ListedBatch = v.InferOutput<typeof ListedBatchesSchema>[number];

/** Lines that a program does now, and what it does to them. */
export const ClaimedSchema = v.strictObject({
  act: VerbSchema,
  typed: TypedSchema,
  /** Whoever confirmed it, as persons read them. */
  by: AgentNameSchema,
  /** Last event when its agent read what would leave. */
  seen: v.number(),
  lines: v.array(
    v.strictObject({
      position: v.number(),
      key: v.string(),
      reference: v.string(),
      /** Of the request. */
      id: v.string(),
    }),
  ),
});
export type ClaimedBatch = v.InferOutput<typeof ClaimedSchema>;
export type ClaimedLine = ClaimedBatch['lines'][number];
