import { anEvent } from '../builders/event.ts';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';
import { aNetwork } from './quotas.ts';
import { fileRequest, recordAs, type Filed } from './record-as.ts';

interface SlowedSource {
  readonly reference: string;
  readonly isMarked: boolean;
}

/** Files from a connection, which these digests may stand for, with a proof of work of a strength. */
export async function fileFrom(
  network: { readonly digest: string },
  aliases: readonly string[],
  { changes = {}, proof = 0 }: { readonly changes?: object; readonly proof?: number } = {},
) {
  const filing = aFiling({ ...changes });
  const quota = {
    ...{ networks: [network, aNetwork(16)], aliases, proof },
    ...{ perSource: 120, perSourceAndProcedure: 40 },
  };
  const answer = await (await actAsRole('intake')).rpc('file_submission', { filing, quota });
  const stored = answer.data as { outcome: string } | null;
  return { filing, outcome: answer.error?.code ?? stored?.outcome };
}

/** A request that came from a connection. */
export async function requestFrom(
  network: { readonly digest: string },
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Filed> {
  const filed = await fileRequest(changes);
  await query(
    `insert into submission_sources (submission_id, commune_id, source)
     select id, commune_id, $2 from submissions where reference = $1`,
    [filed.reference, network.digest],
  );
  return filed;
}

/** A connection that an agent marked. */
export async function markedNetwork() {
  const network = aNetwork();
  await recordAs('agent', await requestFrom(network), anEvent('abuse.marked'));
  return network;
}

/** Requests by which a connection is known. */
export async function slowedSources(): Promise<readonly SlowedSource[]> {
  const agent = await actAsRole('agent', { services: ['voirie'] });
  const answer = await agent.rpc('slowed_sources');
  return (answer.data as SlowedSource[]).map(({ reference, isMarked }) => ({
    reference,
    isMarked,
  }));
}
