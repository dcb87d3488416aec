import * as v from 'valibot';
import { AgentNameSchema } from './agent-name.ts';

const TextSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000));
const SlugSchema = v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,199}$/u)));
const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** The event that asked for it. */
const OF = { of: v.pipe(v.number(), v.integer()) };

/** What another service, or a body outside, is asked and says. */
export const OPINION_SHAPES = {
  'opinion.asked': {
    details: v.strictObject({
      /** A service of the commune, which answers at its desk. */
      service: SlugSchema,
      /** Or a body of the directory, whose answer an agent notes. */
      body: SlugSchema,
      /** Day for which it is wanted. */
      wantedOn: v.pipe(v.string(), v.isoDate()),
    }),
    content: v.strictObject({ to: NameSchema, question: TextSchema, by: AgentNameSchema }),
  },
  'opinion.given': {
    details: v.strictObject(OF),
    /** Nobody is named where an agent notes what came by another way. */
    content: v.strictObject({
      from: v.optional(NameSchema),
      text: TextSchema,
      by: AgentNameSchema,
    }),
  },
  'opinion.withdrawn': { details: v.strictObject(OF), content: undefined },
} as const;
