import { randomBytes } from 'node:crypto';
import type { SourceNetwork } from '../../src/web/client-source.ts';
import { query } from './database.ts';
import { ownCommune } from './shared-stack.ts';

/** A network that nobody has used. @param times how many times the quota of one connection it has */
export const aNetwork = (times = 1): SourceNetwork => ({
  digest: randomBytes(16).toString('base64url'),
  times,
});

/** Makes the quotas of the commune older, as if time had passed. */
export const passTime = (interval: string) =>
  query('update quota_buckets set refilled_at = refilled_at - $1::interval where commune_id = $2', [
    interval,
    ownCommune(),
  ]);

/** What a commune refused. */
export const refusalsOf = (commune = ownCommune()) =>
  query<{ about: string; reason: string; count: number }>(
    'select about, reason, count from refusals where commune_id = $1 order by reason',
    [commune],
  );

/** How many times the commune refused something for a reason. */
export async function timesRefused(about: string, reason: string): Promise<number> {
  const counts = (await refusalsOf()).filter((one) => one.about === about && one.reason === reason);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Gives the commune whole quotas and no refusal. */
export async function openQuotas(): Promise<void> {
  await query('delete from quota_buckets where commune_id = $1', [ownCommune()]);
  await query('delete from refusals where commune_id = $1', [ownCommune()]);
}
