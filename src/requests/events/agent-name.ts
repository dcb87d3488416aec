import * as v from 'valibot';

/** Who signs or is in charge (CRPA L111-2 and L212-1): as the person reads it. */
export const AgentNameSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** Absent where safety asks that the service alone be named. */
  quality: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))),
});
export type AgentName = v.InferOutput<typeof AgentNameSchema>;

/**
 * Who signs a decision (CRPA L212-1): first name and name, neither an initial, and the quality in which
 * they may decide.
 */
export const SignatorySchema = v.strictObject({
  name: v.pipe(AgentNameSchema.entries.name, v.regex(/^[^\s.]+(?:\s+[^\s.]+)+$/u)),
  quality: AgentNameSchema.entries.quality.wrapped,
});
