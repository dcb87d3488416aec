import { Client } from 'pg';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { block, honestPeople, runCrowd } from '../support/crowd.ts';
import { atMost, round, type Figure } from './figure.ts';

const COMMUNE = 'essai-foule';
const EVERY_ADDRESS = 2 ** 16;
const PEOPLE = 50;
const MOST_REFUSED_PERCENT = 0.5;

/** Every /64 of a /48, then as many IPv4 addresses, file in the same hour as people do. */
const CROWDS = {
  'a /48 without proofs': block(
    'a',
    EVERY_ADDRESS,
    [
      [4, 256],
      [16, 65_536],
    ],
    0,
  ),
  'a /48 with the strongest proofs': block(
    'b',
    EVERY_ADDRESS,
    [
      [4, 256],
      [16, 65_536],
    ],
    4,
  ),
  'a /16 of IPv4 with the strongest proofs': block('c', EVERY_ADDRESS, [[16, 256]], 4),
};

/** Quotas as the database counts them, minute by minute, against crowds that want them all. */
export async function benchQuotas({ databaseUrl }: LocalSupabase): Promise<readonly Figure[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('insert into communes values ($1, $1)', [COMMUNE]);
  const figures: Figure[] = [];
  for (const [crowd, filers] of Object.entries(CROWDS)) {
    await client.query('delete from quota_buckets where commune_id = $1', [COMMUNE]);
    const people = honestPeople(PEOPLE, 1);
    const { honest, others } = await runCrowd(client, COMMUNE, [...filers, ...people]);
    const refused = round((100 * honest.refused) / people.length);
    figures.push(atMost(`people refused beside ${crowd}`, refused, MOST_REFUSED_PERCENT, '%'), {
      what: `  filings of the crowd that were taken, of ${EVERY_ADDRESS}`,
      value: others.stored,
      unit: '',
    });
  }
  await client.end();
  return figures;
}
