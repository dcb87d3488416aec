import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { REQUEST_STATES } from '../../requests/events/event-kinds.ts';

const ColleagueSchema = v.strictObject({
  name: v.string(),
  openedAt: v.string(),
  /** Whether a draft of an answer of theirs is kept. */
  isWriting: v.boolean(),
});
/** Somebody else who has the request open, or writes an answer. */
export type Colleague = v.InferOutput<typeof ColleagueSchema>;

const DraftSchema = v.strictObject({
  act: v.string(),
  /** What was typed, by the name of its control. */
  typed: v.record(v.string(), v.string()),
  savedAt: v.string(),
});
export type DeskDraft = v.InferOutput<typeof DraftSchema>;

const OpenedSchema = v.strictObject({
  others: v.array(ColleagueSchema),
  drafts: v.array(DraftSchema),
});

/**
 * Says that an agent has a request open.
 * @param database a client that acts as `agent`
 * @returns who else has, and their own drafts
 */
export async function openAtDesk(
  database: Database,
  { reference, name }: { readonly reference: string; readonly name: string },
): Promise<v.InferOutput<typeof OpenedSchema>> {
  const data = await callDatabase(() =>
    database.rpc('open_at_desk', { reference, agent_name: name }),
  );
  return v.parse(OpenedSchema, data);
}

/**
 * Writes down that an agent reads a request: the person knows how many do.
 * @param database a client that acts as `agent`
 */
export async function noteReading(database: Database, reference: string): Promise<void> {
  await callDatabase(() => database.rpc('note_reading', { reference }));
}

export interface KeptDraft {
  readonly reference: string;
  readonly act: string;
  /** Nothing: the draft is of no use any more. */
  readonly typed: Readonly<Record<string, string>> | null;
}

/** Keeps what an agent is writing in the place of what was kept before. */
export async function keepDraft(database: Database, draft: KeptDraft): Promise<void> {
  await callDatabase(() => database.rpc('keep_draft', { ...draft }));
}

const RelatedSchema = v.strictObject({
  reference: v.string(),
  title: v.string(),
  state: v.picklist(REQUEST_STATES),
  receivedAt: v.string(),
});
export type RelatedRequest = v.InferOutput<typeof RelatedSchema>;

/** Other requests of the same contact, inside the sector and the services of the agent. */
export async function readRelated(
  database: Database,
  reference: string,
): Promise<readonly RelatedRequest[]> {
  const data = await callDatabase(() => database.rpc('related_requests', { reference }));
  return v.parse(v.array(RelatedSchema), data);
}
