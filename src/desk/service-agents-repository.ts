import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { ServiceAgent } from './acts/service-agent.ts';

const AgentsSchema = v.array(
  v.strictObject({ id: v.string(), name: v.string(), quality: v.nullable(v.string()) }),
);

/**
 * Who processes a request today, by their names.
 * @param database a client that acts as `agent`
 * @param reference nothing: whoever processes some of those that this agent does
 */
export async function readServiceAgents(
  database: Database,
  reference?: string,
): Promise<readonly ServiceAgent[]> {
  const data = await callDatabase(() =>
    database.rpc('service_agents', { reference: reference ?? null }),
  );
  return v.parse(AgentsSchema, data);
}
