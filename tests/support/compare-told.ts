import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Told } from './file-through-faults.ts';

/** What is wrong between what people were told and what is stored: a number of sendings for each. */
export interface Differences {
  readonly lost: number;
  readonly storedTwice: number;
  /** Asked again, and given another receipt. */
  readonly otherReceipt: number;
  readonly otherDate: number;
  readonly halfWritten: number;
}

const PAUSE_MS = 1000;

/** Waits until everything that was told is stored, or nothing more comes for a while. */
export async function untilStored(
  databaseUrl: string,
  count: number,
  patienceMs: number,
): Promise<void> {
  await untilStill(
    databaseUrl,
    'select count(*)::int as n from public.submissions',
    (n) => n >= count,
    patienceMs,
  );
}

/** Waits until every mail has left, or none leaves for a while. @returns how many still wait */
export function untilDrained(databaseUrl: string, patienceMs: number): Promise<number> {
  return untilStill(
    databaseUrl,
    'select count(*)::int as n from public.outbox where is_waiting',
    (n) => n === 0,
    patienceMs,
  );
}

async function untilStill(
  databaseUrl: string,
  sql: string,
  isEnough: (n: number) => boolean,
  patienceMs: number,
): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  let last = -1;
  let changedAt = Date.now();
  for (;;) {
    const { rows } = await client.query<{ n: number }>(sql);
    const n = rows[0]?.n ?? 0;
    if (n !== last) [last, changedAt] = [n, Date.now()];
    if (isEnough(n) || Date.now() - changedAt > patienceMs) break;
    await wait(PAUSE_MS);
  }
  await client.end();
  return last;
}

/** Holds what was told against what is stored. */
export async function compareTold(
  databaseUrl: string,
  told: ReadonlyMap<string, Told>,
): Promise<Differences> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ key: string; at: Date; parts: number }>(
    `select s.submission_key as key, s.received_at as at,
            (select count(*)::int from public.receipts r
              where r.submission_id = s.id and r.kind = 'acknowledgement')
            + (select count(*)::int from public.journal j
              where j.submission_id = s.id and j.event = 'submission.received')
            + (select count(*)::int from public.outbox o
              where o.submission_id = s.id and o.notice in ('acknowledgement', 'service_notice'))
            as parts
     from public.submissions s`,
  );
  await client.end();
  const stored = new Map(rows.map((row) => [row.key, row]));
  const count = (isWrong: (one: Told, at: number | undefined) => boolean) =>
    [...told].filter(([key, one]) => isWrong(one, stored.get(key)?.at.getTime())).length;
  return {
    lost: count((_one, at) => at === undefined),
    storedTwice: rows.length - stored.size,
    otherReceipt: count(({ addresses }) => addresses.size !== 1),
    otherDate: count(({ from, to }, at) => at !== undefined && (at < from || at > to)),
    // A receipt, a first event, two notices.
    halfWritten: rows.filter(({ parts }) => parts !== 4).length,
  };
}
