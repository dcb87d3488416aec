import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { FiledDefinition } from '../procedures/definition.ts';

const RowSchema = v.object({
  // Written by `file_submission` from our own build.
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
});

/**
 * The definition that a request was filed under.
 * @param database a client that acts as `agent`
 */
export async function readDefinition(
  database: Database,
  slug: string,
  version: string,
): Promise<FiledDefinition | undefined> {
  const rows = await callDatabase(() =>
    database
      .from('procedure_definitions')
      .select('definition')
      .eq('slug', slug)
      .eq('version', version),
  );
  return v.parse(v.array(RowSchema), rows)[0]?.definition;
}
