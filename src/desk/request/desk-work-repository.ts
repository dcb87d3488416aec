import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { OpenedSchema, type OpenedRequest } from './desk-work.ts';

/**
 * Says that an agent has a request open: that reading is noted.
 * @param database a client that acts as `agent`
 * @returns what they find beside it
 * @throws {DatabaseRefusalError} `reason-needed` before anything is shown
 */
export async function openAtDesk(
  database: Database,
  { reference, name }: { readonly reference: string; readonly name: string },
): Promise<OpenedRequest> {
  const data = await callDatabase(() =>
    database.rpc('open_at_desk', { reference, agent_name: name }),
  );
  return v.parse(OpenedSchema, data);
}

export interface KeptDraft {
  readonly reference: string;
  readonly act: string;
  /** Nothing: the draft is of no use any more. */
  readonly typed: Readonly<Record<string, string>> | null;
}

/** As the table `desk_drafts` says, which counts a little more than JSON as it is sent. */
const LONGEST_DRAFT = 90_000;

/**
 * Keeps what an agent is writing in the place of what was kept before.
 * @returns whether it is kept: no act takes as much as what is not
 * @throws {DatabaseRefusalError} `reader-only`
 */
export async function keepDraft(
  database: Database,
  { typed: given, ...draft }: KeptDraft,
): Promise<boolean> {
  const typed =
    given &&
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, storableText(text)]));
  if (Buffer.byteLength(JSON.stringify(typed)) > LONGEST_DRAFT) return false;
  await callDatabase(() => database.rpc('keep_draft', { ...draft, typed }));
  return true;
}
