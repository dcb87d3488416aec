import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { AGENT_KINDS, DESK_RIGHTS } from './desk-right.ts';

const EnteredSchema = v.strictObject({
  agent: v.string(),
  name: v.string(),
  quality: v.nullable(v.string()),
  kind: v.picklist(AGENT_KINDS),
  closesAt: v.string(),
  /** In services as a whole, and in sectors. */
  rights: v.record(v.string(), v.picklist(DESK_RIGHTS)),
  sectors: v.record(v.string(), v.picklist(DESK_RIGHTS)),
});
/** The agent of a session, and what they may do at this instant. */
export type EnteredAgent = v.InferOutput<typeof EnteredSchema>;

/**
 * Who works in a session; `undefined` when it is over.
 * @param database a client that acts as `agent`, held by the session
 * @param isClick whether a person asked: a page that asks by itself keeps no session open
 */
export async function enterDesk(
  database: Database,
  isClick: boolean,
): Promise<EnteredAgent | undefined> {
  const entered = await callDatabase(() => database.rpc('enter_desk', { is_click: isClick }));
  return v.parse(v.nullable(EnteredSchema), entered) ?? undefined;
}

/** What was being sent when the session before this one ended, sealed. */
export async function readKeptForm(database: Database): Promise<string | undefined> {
  const kept = await callDatabase(() => database.rpc('read_kept_form'));
  return v.parse(v.nullable(v.string()), kept) ?? undefined;
}

/** Once it was sent, or given up. */
export async function forgetKeptForm(database: Database): Promise<void> {
  await callDatabase(() => database.rpc('forget_kept_form'));
}
