import * as v from 'valibot';
import { DurationSchema } from '../kit/duration.ts';
import { LineSchema } from '../kit/editor-text.ts';

/** Choices of the commune on how long things are kept, and on abusive sendings. */
export const KeepingSchema = v.strictObject({
  /** The longest that the site keeps what a service has elsewhere, from the end of the request. */
  copyAtMost: DurationSchema,
  /** Once nobody can sue: what is still in the post. */
  proofMargin: DurationSchema,
  /** Between the day when a person is told that what they send is abusive and the day when it counts so. */
  abuseNotice: DurationSchema,
  /** How long a source stays slowed down. */
  abuseLasts: DurationSchema,
  /** How long a mandate given to a structure of mediation is kept once it is over, as a proof. */
  mandates: v.optional(DurationSchema, 'P6Y'),
  /** Who signed them off. */
  checkedBy: v.optional(LineSchema),
});
export type Keeping = v.InferOutput<typeof KeepingSchema>;

/**
 * Three months are those of the arrêté of 4 July 2013 (art. 4), which is a guide; the others, choices. No
 * text says how long a mandate is kept: six years cover the five of common prescription (Code civil, 2224).
 */
export const USUAL_KEEPING: Keeping = {
  copyAtMost: 'P3M',
  proofMargin: 'P3M',
  abuseNotice: 'P7D',
  abuseLasts: 'P30D',
  mandates: 'P6Y',
};
