import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { AgentName } from '../../requests/events/agent-name.ts';
import { AskedOpinionsSchema, OpinionSchema, type AskedOpinion, type Opinion } from './opinion.ts';

/** The opinions that are awaited of the services where an agent acts, the most pressing first. */
export async function readAskedOpinions(database: Database): Promise<readonly AskedOpinion[]> {
  return v.parse(AskedOpinionsSchema, await callDatabase(() => database.rpc('asked_opinions')));
}

/**
 * What an agent reads to give one; reading it is noted.
 * @throws {DatabaseRefusalError} `no-opinion` once it is given, taken back, or not theirs to give
 */
export async function readOpinion(database: Database, opinion: string): Promise<Opinion> {
  return v.parse(
    OpinionSchema,
    await callDatabase(() => database.rpc('read_opinion', { opinion })),
  );
}

/**
 * Gives it: the right to read the request ends there.
 * @param key sent twice, it is given once
 * @throws {DatabaseRefusalError} `no-opinion`
 */
export async function giveOpinion(
  database: Database,
  { opinion, key, ...said }: GivenOpinion,
): Promise<void> {
  await callDatabase(() => database.rpc('give_opinion', { opinion, key, said }));
}

export interface GivenOpinion {
  readonly opinion: string;
  readonly key: string;
  readonly text: string;
  readonly by: AgentName;
}
