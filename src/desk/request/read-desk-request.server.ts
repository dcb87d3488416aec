import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { ReceiptSchema, type Receipt } from '../../law/receipt.ts';
import { receivedSubmission } from '../received-submission.ts';
import { knownRequest } from '../request-repository.ts';
import { readServiceAgents } from '../service-agents-repository.ts';
import { readSubmission } from '../submission-repository.ts';
import type { DeskRequest } from './desk-request.ts';
import { letterOf } from './letter-of.ts';
import type { PaperPageProps } from './PaperPage.tsx';
import { SHOWN_LETTER, SHOWN_RECEIPT } from './request-paths.ts';
import { readTogether } from './together-repository.ts';

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
  const [read, colleagues] = await Promise.all([
    readSubmission(database, reference),
    readServiceAgents(database, reference),
  ]);
  if (read === undefined) return undefined;
  const known = knownRequest(read);
  return {
    submission: receivedSubmission(read, sendsSms),
    ...{ known, colleagues, files: read.files, receipts: read.receipts },
    together: await readTogether(database, known.events),
  };
}

const ContentsSchema = v.array(v.strictObject({ content: v.pipe(v.string(), v.parseJson()) }));

/** The receipt or the letter that an address asks for, if there is one. */
export async function readPaper(
  database: Database,
  { submission, known, receipts }: DeskRequest,
  params: URLSearchParams,
): Promise<PaperPageProps | undefined> {
  const asked = (name: string) => params.get(name);
  // Those of this request alone: what an address says never reaches the database.
  const issued = receipts.find(({ number }) => String(number) === asked(SHOWN_RECEIPT));
  const receipt = issued && (await readReceipt(database, submission.id, issued.number));
  const told = known.events.find(({ id }) => String(id) === asked(SHOWN_LETTER));
  const letter = told && letterOf(told)?.letter;
  return receipt === undefined && letter === undefined
    ? undefined
    : { reference: submission.reference, receipt, letter };
}

/** One of its receipts, as it was issued. */
async function readReceipt(
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
