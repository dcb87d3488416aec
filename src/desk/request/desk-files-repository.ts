import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { DeskFileSchema, type DeskFile } from './desk-file.ts';

const RowsSchema = v.array(
  v.strictObject({
    attachments: DeskFileSchema,
    submissions: v.strictObject({ reference: v.string() }),
  }),
);

/**
 * The files of a request of the services of an agent, in the order of their names.
 * @param database a client that acts as `agent`
 */
export async function readDeskFiles(
  database: Database,
  reference: string,
): Promise<readonly DeskFile[]> {
  const rows = await callDatabase(() =>
    database
      .from('submission_attachments')
      .select('attachments(id,name,type,size,state),submissions!inner(reference)')
      .eq('submissions.reference', reference),
  );
  return v
    .parse(RowsSchema, rows)
    .map(({ attachments }) => attachments)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id));
}
