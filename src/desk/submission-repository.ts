import * as v from 'valibot';
import { callDatabase, isRefusal } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { FiledDefinition } from '../procedures/definition.ts';
import type { JournalEvent } from '../requests/events/journal.ts';
import { eventsOf, JournalRowSchema } from './journal-rows.ts';
import { SubmissionRowSchema, type SubmissionRow } from './received-submission.ts';
import { DeskFileSchema, type DeskFile } from './request/desk-file.ts';
import { IssuedSchema, type IssuedAtDesk } from './request/issued.ts';
import {
  ABANDONED,
  AbandonedSchema,
  WaitingSchema,
  type AbandonedNotice,
  type WaitingNotice,
} from './waiting-notice.ts';

const ReadSchema = v.strictObject({
  submission: SubmissionRowSchema,
  // Written by `file_submission` from our own build. Each request keeps the one it was filed under.
  definition: v.custom<FiledDefinition>((input) => typeof input === 'object' && input !== null),
  events: v.array(JournalRowSchema),
  waiting: v.array(WaitingSchema),
  files: v.array(DeskFileSchema),
  receipts: IssuedSchema,
});

/** All that is stored of one request. */
export interface ReadSubmission {
  readonly row: SubmissionRow;
  readonly definition: FiledDefinition;
  readonly events: readonly JournalEvent[];
  readonly abandoned: readonly AbandonedNotice[];
  readonly waiting: readonly WaitingNotice[];
  /** In the order of their names. */
  readonly files: readonly DeskFile[];
  readonly receipts: readonly IssuedAtDesk[];
}

/**
 * Reads a request in one call: a page of the desk is opened a thousand times a day.
 * @param database a client that acts as `agent`
 * @returns nothing where no request of their services has this reference
 */
export async function readSubmission(
  database: Database,
  reference: string,
): Promise<ReadSubmission | undefined> {
  const read = await callDatabase(() => database.rpc('read_submission', { reference })).catch(
    (error: unknown) => {
      if (!isRefusal(error, 'no-request')) throw error;
      return undefined;
    },
  );
  if (read === undefined) return undefined;
  const { submission, definition, events, waiting, files, receipts } = v.parse(ReadSchema, read);
  const abandoned = events.filter(({ event }) => event === ABANDONED);
  return {
    ...{ row: submission, definition, waiting, receipts },
    events: eventsOf(events),
    abandoned: v.parse(v.array(AbandonedSchema), abandoned).map(({ details }) => details),
    files: files.toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id)),
  };
}
