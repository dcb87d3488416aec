import * as v from 'valibot';
import { DESK_RIGHTS } from '../desk-right.ts';

/** A right that somebody holds today, in a service or in a sector. */
export const HeldRightSchema = v.strictObject({
  name: v.string(),
  quality: v.nullable(v.string()),
  /** Whether it is of whoever asks. */
  isMine: v.boolean(),
  service: v.nullable(v.string()),
  sector: v.nullable(v.string()),
  level: v.picklist(DESK_RIGHTS),
  /** Last day, where there is one. */
  endsOn: v.nullable(v.string()),
});
export type HeldRight = v.InferOutput<typeof HeldRightSchema>;
