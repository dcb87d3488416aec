import { z } from 'astro/zod';
import * as v from 'valibot';

/**
 * A Valibot schema where Astro wants Zod: what a collection keeps is what the schema gives, and anything
 * else stops the build.
 */
export function validatedBy<TSchema extends v.GenericSchema>(schema: TSchema) {
  return z.unknown().transform((value, context): v.InferOutput<TSchema> => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      context.addIssue({
        code: 'custom',
        message: `${v.getDotPath(issue) ?? ''} ${issue.message}`,
      });
    }
    return z.NEVER;
  });
}
