import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { ReceiptSchema, type Receipt } from '../../law/receipt.ts';
import type { KnownRequest } from '../../requests/events/record-event.server.ts';
import { createDeskRepository, type ReceivedSubmission } from '../desk-repository.ts';
import { createAgentRequestRepository } from '../request-repository.ts';
import { readDeskFiles, type DeskFile } from './desk-files-repository.ts';
import { readRelated, type RelatedRequest } from './desk-work-repository.ts';

const IssuedSchema = v.array(
  v.strictObject({
    number: v.number(),
    kind: v.picklist(['acknowledgement', 'registration']),
    issued_at: v.string(),
  }),
);
/** A receipt that was issued, by its rank. */
export type IssuedAtDesk = v.InferOutput<typeof IssuedSchema>[number];

/** A request with all that the desk shows of it. */
export interface DeskRequest {
  readonly submission: ReceivedSubmission;
  readonly known: KnownRequest;
  readonly files: readonly DeskFile[];
  readonly receipts: readonly IssuedAtDesk[];
  readonly related: readonly RelatedRequest[];
}

/**
 * Reads a request of the services of an agent.
 * @param database a client that acts as `agent`
 * @param sendsSms whether a program sends SMS
 * @returns nothing where there is none, or where it is another service's
 */
export async function readDeskRequest(
  database: Database,
  reference: string,
  sendsSms: boolean,
): Promise<DeskRequest | undefined> {
  const [known, submission, files, related] = await Promise.all([
    createAgentRequestRepository(database).find(reference),
    createDeskRepository(database, sendsSms).find(reference),
    readDeskFiles(database, reference),
    readRelated(database, reference),
  ]);
  if (known === undefined || submission === undefined) return undefined;
  return { submission, known, files, related, receipts: await readIssued(database, submission.id) };
}

async function readIssued(database: Database, id: string): Promise<readonly IssuedAtDesk[]> {
  const rows = await callDatabase(() =>
    database
      .from('receipts')
      .select('number,kind,issued_at')
      .eq('submission_id', id)
      .order('number'),
  );
  return v.parse(IssuedSchema, rows);
}

const ContentsSchema = v.array(v.strictObject({ content: v.pipe(v.string(), v.parseJson()) }));

/** One of its receipts, as it was issued. */
export async function readReceiptAtDesk(
  database: Database,
  id: string,
  number: number,
): Promise<Receipt | undefined> {
  const rows = await callDatabase(() =>
    database.from('receipts').select('content').eq('submission_id', id).eq('number', number),
  );
  const [row] = v.parse(ContentsSchema, rows);
  return row === undefined ? undefined : v.parse(ReceiptSchema, row.content);
}
