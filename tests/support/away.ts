import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect } from 'vitest';
import replaySpool from '../../functions/replay-spool.ts';
import { openSpool } from '../../src/requests/spool/open-spool.server.ts';
import { createServices } from '../../src/web/services.ts';
import type { OwnStack } from './own-stack.ts';
import { runScheduled } from './run-scheduled.ts';

/** Kills a program as a crash does, and waits until it is gone. */
export async function kill(program: { pid: number; ended: Promise<unknown> }): Promise<void> {
  process.kill(program.pid, 'SIGKILL');
  await program.ended;
}

/** Names and bytes of the sendings that wait for the database in a folder. */
export function waitingIn(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}\./u.test(entry.name))
    .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));
}

/** What waits, or was set aside, in the spool of the commune of the test. */
export async function openSpooled(environment: Readonly<Record<string, string>>) {
  const spool = openSpool(await createServices({ ...environment }));
  const names = [...(await spool.waiting()), ...(await spool.aside())];
  return Promise.all(names.map((name) => spool.open(name)));
}

/** Files what waits, as the clock does. @returns how many were filed */
export async function replay(environment: Readonly<Record<string, string>>): Promise<number> {
  const { status, body } = await runScheduled(replaySpool, environment);
  expect(status).toBe(200);
  return (body as { count: number }).count;
}

/** The same, as soon as the database answers again: PostgREST finds it after a while. */
export async function replayOnceBack(
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  let filed = 0;
  await expect
    .poll(async () => {
      filed = await replay(environment);
      return filed;
    })
    .toBeGreaterThan(0);
  return filed;
}

/** What the database of an own stack keeps of each sending, the first received first. */
export const storedIn = (stack: OwnStack) =>
  ask<{
    reference: string;
    received_at: Date;
    details: Record<string, string>;
    notices: number;
    receipts: string[];
  }>(
    stack,
    `select s.reference, s.received_at, j.details,
            (select array_agg(r.kind order by r.number) from receipts r
              where r.submission_id = s.id) as receipts,
            (select count(*)::int from outbox o
              where o.submission_id = s.id and o.channel = 'email') as notices
     from submissions s
     join journal j on j.submission_id = s.id and j.event = 'submission.received'
     order by s.received_at`,
  );

/** Forgets every file that nobody sent yet. */
export const emptyAttachments = (stack: OwnStack) =>
  ask(stack, 'delete from attachments where not is_sent');

async function ask<TRow extends object>({ supabase }: OwnStack, sql: string): Promise<TRow[]> {
  const client = new Client({ connectionString: supabase.databaseUrl });
  await client.connect();
  try {
    return (await client.query<TRow>(sql)).rows;
  } finally {
    await client.end();
  }
}
