import * as v from 'valibot';
import { PostalAddressSchema } from '../../commune/contact.ts';
import { AgentNameSchema } from './agent-name.ts';

const SlugSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,199}$/u));

/** A request that is given to a colleague, or to nobody. */
export const AssignedSchema = {
  details: v.strictObject({
    /** Identifier of who has it from now on; absent: nobody. */
    agent: v.optional(v.pipe(v.string(), v.uuid())),
  }),
  content: v.strictObject({ to: v.optional(AgentNameSchema), by: AgentNameSchema }),
};

/** A request that another service of the commune has from now on. */
export const ReroutedSchema = {
  details: v.strictObject({
    /** The service that had it. */
    from: SlugSchema,
    /** The one that has it now, as the commune published it then. */
    service: v.strictObject({
      slug: SlugSchema,
      name: v.pipe(v.string(), v.maxLength(200)),
      address: PostalAddressSchema,
      email: v.pipe(v.string(), v.maxLength(254)),
      phone: v.pipe(v.string(), v.maxLength(20)),
    }),
  }),
  content: v.strictObject({
    by: AgentNameSchema,
    note: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))),
  }),
};
