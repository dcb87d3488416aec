import { expect } from 'vitest';
import { aFiling } from '../builders/filing.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { aNetwork } from '../support/quotas.ts';

/** A slip that waits for its visa. */
export interface StoredSlip {
  readonly number: string;
  readonly digest: string;
}

/** A connection that is slowed down, and that of a filing which is to be forgotten. */
export async function markAbuse(
  commune: string,
  { reference }: Record<string, unknown>,
): Promise<void> {
  await query(
    `with filed as (select id from submissions where commune_id = $1 and reference = $2),
     known as (
       insert into submission_sources select id, $1, $3, now() - interval '4 days' from filed
     )
     insert into abusive_sources select id, $1, $3, true, now() + interval '1 day' from filed`,
    [commune, reference, aNetwork().digest],
  );
}

/** What goes to the archives, at each step. */
export async function storeArchives(commune: string): Promise<StoredSlip> {
  const intake = await actAsRole('intake', { commune });
  for (const procedure of ['visee', 'a-viser', 'due']) {
    const filing = aFiling({
      ...{ procedure, receivedAt: '2020-01-15T10:00:00Z', implicitDecisionOn: '2020-03-15' },
      ...{ deleteAfter: '2021-07-15', finalDisposition: 'archive', notices: [] },
    });
    expect((await intake.rpc('file_submission', { filing, quota: {} })).error).toBeNull();
  }
  const archivist = await actAsRole('archivist', { commune });
  const prepare = async (procedure: string) => {
    const asked = { kind: 'transfer', procedures: [procedure], today: '2022-01-01' };
    return (await archivist.rpc('prepare_slip', asked)).data as StoredSlip;
  };
  const { number, digest } = await prepare('visee');
  const visa = { signed_by: 'Ana Roy, archiviste', signed_on: '2022-01-02' };
  expect((await archivist.rpc('sign_slip', { number, digest, ...visa })).error).toBeNull();
  return prepare('a-viser');
}
