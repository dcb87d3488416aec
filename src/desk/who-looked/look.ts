import * as v from 'valibot';
import { DESK_RIGHTS } from '../desk-right.ts';

/** Somebody opened a request. */
export const LookSchema = v.strictObject({
  /** Name of the agent; their identifier, when they are not one of the list. */
  reader: v.string(),
  level: v.picklist(DESK_RIGHTS),
  reason: v.nullable(v.string()),
  at: v.string(),
});
export type Look = v.InferOutput<typeof LookSchema>;
