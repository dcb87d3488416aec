import * as v from 'valibot';

export const OwedCallsSchema = v.array(
  v.strictObject({
    id: v.string(),
    service_slug: v.string(),
    name: v.nullable(v.string()),
    /** With its country. */
    phone: v.string(),
    note: v.nullable(v.string()),
    /** Instant when it was noted. */
    missed_at: v.string(),
  }),
);
/** Somebody without a request whom the commune calls back. */
export type OwedCall = v.InferOutput<typeof OwedCallsSchema>[number];

/** Working days in which the commune calls back: beyond, it is late. */
export const CALLS_BACK_WITHIN = 2;
