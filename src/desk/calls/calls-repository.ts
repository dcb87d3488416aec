import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { OwedCallsSchema, type OwedCall } from './owed-call.ts';

/** A page of them: whoever has more calls first. */
const MOST = 100;
const COLUMNS = 'id,service_slug,name,phone,note,missed_at';

/** The calls that the services of an agent owe, the oldest first. */
export async function readOwedCalls(database: Database): Promise<readonly OwedCall[]> {
  const rows = await callDatabase(() =>
    database.from('owed_calls').select(COLUMNS).order('missed_at').limit(MOST),
  );
  return v.parse(OwedCallsSchema, rows);
}

export interface NotedCall {
  /** Made by the page: noted twice, it is owed once. */
  readonly id: string;
  readonly service: string;
  readonly name: string;
  readonly phone: string;
  readonly note: string;
}

/** @throws {DatabaseRefusalError} `not-of-service` where the agent does not act */
export async function noteOwedCall(database: Database, call: NotedCall): Promise<void> {
  await callDatabase(() => database.rpc('note_owed_call', { call }));
}

/** @throws {DatabaseRefusalError} `no-owed-call` once it is done, or where the agent does not act */
export async function endOwedCall(database: Database, call: string, result: string): Promise<void> {
  await callDatabase(() => database.rpc('end_owed_call', { call, result }));
}
