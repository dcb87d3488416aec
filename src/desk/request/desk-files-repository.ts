import * as v from 'valibot';
import { ATTACHMENT_STATES } from '../../attachments/attachment-repository.ts';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';

const FileSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  type: v.nullable(v.string()),
  size: v.number(),
  state: v.picklist(ATTACHMENT_STATES),
});
/** A file of a request, as the desk knows it. */
export type DeskFile = v.InferOutput<typeof FileSchema>;
const RowsSchema = v.array(
  v.strictObject({
    attachments: FileSchema,
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
