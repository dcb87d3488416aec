import * as v from 'valibot';

/** A message that an agent sent and that has not left yet. */
export const HeldMessageSchema = v.strictObject({
  /** Of the event that will be recorded. */
  key: v.string(),
  reference: v.string(),
  text: v.string(),
  /** Name of its author, as the person will read it. */
  by: v.nullable(v.string()),
  /** Whether whoever asks wrote it: they alone take it back. */
  isMine: v.boolean(),
  /** Whether nobody writes to the person any more: it does not leave. */
  isStopped: v.boolean(),
  /** How long before it leaves, at least. */
  seconds: v.number(),
});
export type HeldMessage = v.InferOutput<typeof HeldMessageSchema>;

/** How long a message waits before it leaves, unless its author asks for more. */
export const HOLD_SECONDS = 30;
