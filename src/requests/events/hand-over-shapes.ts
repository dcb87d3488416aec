import * as v from 'valibot';
import { PostalAddressSchema } from '../../commune/contact.ts';
import { AgentNameSchema } from './agent-name.ts';

const SlugSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,199}$/u));

const ServiceSchema = v.strictObject({
  slug: SlugSchema,
  name: v.pipe(v.string(), v.maxLength(200)),
  address: PostalAddressSchema,
  email: v.pipe(v.string(), v.maxLength(254)),
  phone: v.pipe(v.string(), v.maxLength(20)),
});
const SaidSchema = v.strictObject({
  by: AgentNameSchema,
  note: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))),
});

/** A request that changes hands, in the service or to another one. */
export const HAND_OVER_SHAPES = {
  /** Given to a colleague, or to nobody. */
  'request.assigned': {
    details: v.strictObject({
      /** Identifier of who has it from now on; absent: nobody. */
      agent: v.optional(v.pipe(v.string(), v.uuid())),
    }),
    content: v.strictObject({ to: v.optional(AgentNameSchema), by: AgentNameSchema }),
  },

  /** Another service of the commune has it from now on. */
  'request.rerouted': {
    details: v.strictObject({
      /** The service that had it. */
      from: SlugSchema,
      /** The one that has it now, as the commune published it then. */
      service: ServiceSchema,
    }),
    content: SaidSchema,
  },

  /** Everyday words are about this procedure; its service has them from now on. */
  'request.recognised': {
    details: v.strictObject({
      /** The service that had it. */
      from: SlugSchema,
      procedure: v.strictObject({
        slug: SlugSchema,
        title: v.pipe(v.string(), v.maxLength(300)),
        /** Public address of its page, where its form is. */
        page: v.pipe(v.string(), v.url(), v.maxLength(500)),
      }),
      service: ServiceSchema,
    }),
    content: SaidSchema,
  },
} as const;
