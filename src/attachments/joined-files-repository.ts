import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { ATTACHMENT_STATES } from './attachment-state.ts';

const JoinedFileSchema = v.object({
  id: v.string(),
  name: v.string(),
  state: v.picklist(ATTACHMENT_STATES),
  /** How often the antivirus was asked in vain, and what was wrong the last time. */
  scan_tries: v.number(),
  scan_failure: v.nullable(v.picklist(['missing', 'unanswered'])),
});
/** A file joined to a submission, as an agent knows it. */
export type JoinedFile = v.InferOutput<typeof JoinedFileSchema>;

const RowsSchema = v.array(v.object({ attachments: JoinedFileSchema }));

/**
 * Files joined to a submission that the agent may read, in the order of their names.
 * @param database a client that acts as `agent`
 * @throws {DatabaseUnavailableError | DatabaseRefusalError}
 */
export async function readJoinedFiles(
  database: Database,
  submissionId: string,
): Promise<readonly JoinedFile[]> {
  const rows = await callDatabase(() =>
    database
      .from('submission_attachments')
      .select('attachments(id,name,state,scan_tries,scan_failure)')
      .eq('submission_id', submissionId),
  );
  return v
    .parse(RowsSchema, rows)
    .map(({ attachments }) => attachments)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id));
}
