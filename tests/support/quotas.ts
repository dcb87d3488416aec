import { randomBytes } from 'node:crypto';
import type { SourceNetwork } from '../../src/web/client-source.ts';
import { query } from './database.ts';

/** A network that nobody has used. @param times how many times the quota of one connection it has */
export const aNetwork = (times = 1): SourceNetwork => ({
  digest: randomBytes(16).toString('base64url'),
  times,
});

/** Makes the quotas of a commune older, as if time had passed. */
export const passTime = (commune: string, interval: string) =>
  query('update quota_buckets set refilled_at = refilled_at - $1::interval where commune_id = $2', [
    interval,
    commune,
  ]);

/** What a commune refused. */
export const refusalsOf = (commune: string) =>
  query<{ about: string; reason: string; count: number }>(
    'select about, reason, count from refusals where commune_id = $1 order by reason',
    [commune],
  );

/** A commune of a test's own, with whole quotas and no refusal. */
export async function openQuotas(commune: string): Promise<void> {
  await query('insert into communes values ($1, $1) on conflict do nothing', [commune]);
  await query('delete from quota_buckets where commune_id = $1', [commune]);
  await query('delete from refusals where commune_id = $1', [commune]);
}
