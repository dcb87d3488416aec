import * as v from 'valibot';
import { BodySchema } from '../../commune/body.ts';

/** A body of the directory, by its short name. */
export const NamedBodySchema = v.strictObject({
  slug: v.string(),
  body: BodySchema,
  /** Name of the authority of the site that it is, when it is one; `commune` is the commune itself. */
  authorityName: v.optional(v.string()),
  /** Titles of the procedures that say that it is the one. */
  usualFor: v.array(v.string()),
});
export type NamedBody = v.InferOutput<typeof NamedBodySchema>;
