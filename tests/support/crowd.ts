import type { Client } from 'pg';
import type { SourceNetwork } from '../../src/web/client-source.ts';

/** Somebody who files: from where, at which minute, with how strong a proof of work. */
interface Filer {
  readonly networks: readonly SourceNetwork[];
  readonly minute: number;
  readonly proof: number;
  readonly isHonest: boolean;
}

/** What came of it: filings by who filed, and outcome. */
export interface CrowdOutcome {
  readonly stored: number;
  readonly refused: number;
}

/** The usual quotas, on one procedure. */
const QUOTA = { perSourceAndProcedure: 30, perSource: 120, perProcedure: 2000 };
const MINUTES = 60;

/** A digest that stands for a name. */
const digestOf = (name: string) =>
  Buffer.from(name.padEnd(16, '.')).toString('base64url').slice(0, 22);

/** People of an hour, each from a network of their own. The second time, it was seen already. */
export function honestPeople(count: number, times: number): readonly Filer[] {
  return Array.from({ length: times * count }, (_, turn): Filer => {
    const person = turn % count;
    const networks = [1, 4, 16].map((times) => ({
      digest: digestOf(`h${times}-${person}`),
      times,
    }));
    return { networks, minute: (person * 7 + turn) % MINUTES, proof: 0, isHonest: true };
  });
}

/**
 * Addresses of an attacker, one filing each, spread over an hour.
 * @param widths how many addresses each wider network holds: 256 then 65 536 for the /64 of a /48
 */
export function block(
  name: string,
  count: number,
  widths: readonly (readonly [times: number, addresses: number])[],
  proof: number,
): readonly Filer[] {
  return Array.from({ length: count }, (_, one) => ({
    networks: [
      { digest: digestOf(`${name}${one}`), times: 1 },
      ...widths.map(([times, width]) => ({
        digest: digestOf(`${name}-${times}-${Math.floor(one / width)}`),
        times,
      })),
    ],
    minute: Math.floor((one * MINUTES) / count),
    proof,
    isHonest: false,
  }));
}

/** Files in the order of minutes, attackers first, through the quotas of the database. */
export async function runCrowd(
  client: Client,
  commune: string,
  filers: readonly Filer[],
): Promise<{ honest: CrowdOutcome; others: CrowdOutcome }> {
  await client.query(TRY_ALL);
  const told = { honest: { stored: 0, refused: 0 }, others: { stored: 0, refused: 0 } };
  for (let minute = 0; minute < MINUTES; minute += 1) {
    const now = filers.filter((filer) => filer.minute === minute);
    const ordered = now.toSorted((a, b) => Number(a.isHonest) - Number(b.isHonest));
    const { rows } = await client.query<{ honest: boolean; stored: boolean; n: number }>(
      'select honest, stored, count(*)::int as n from pg_temp.try_all($1, $2, $3) group by 1, 2',
      [commune, JSON.stringify(ordered), JSON.stringify(QUOTA)],
    );
    for (const { honest, stored, n } of rows) {
      told[honest ? 'honest' : 'others'][stored ? 'stored' : 'refused'] += n;
    }
    await client.query(
      "update quota_buckets set refilled_at = refilled_at - interval '1 minute' where commune_id = $1",
      [commune],
    );
  }
  return told;
}

/** What `file_submission` asks of the quotas, for a whole minute at once. */
const TRY_ALL = `
  create or replace function pg_temp.try_all(commune text, filers jsonb, quota jsonb)
  returns table (honest boolean, stored boolean)
  language plpgsql as $$
  declare
    filer jsonb;
  begin
    for filer in select jsonb_array_elements(filers) loop
      honest := (filer ->> 'isHonest')::boolean;
      begin
        perform private.take_filing(
          commune, 'essai',
          quota || jsonb_build_object('networks', filer -> 'networks', 'proof', filer -> 'proof')
        );
        stored := true;
      exception when sqlstate 'PV201' or sqlstate 'PV202' then
        stored := false;
      end;
      return next;
    end loop;
  end $$`;
