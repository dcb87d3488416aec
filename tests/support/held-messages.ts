import { expect } from 'vitest';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';

/** The time of every message that waits in a request has come: they leave with the next sending of mail. */
export async function letMessagesLeave(reference: string): Promise<void> {
  await query(
    `update held_messages h set leaves_at = now() - interval '1 second'
     from submissions s where s.id = h.submission_id and s.reference = $1`,
    [reference],
  );
  await claimMail();
}

/** What the sender of mail takes: nothing that waits. */
export async function claimMail(): Promise<readonly { reference: string; event: string | null }[]> {
  const mailer = await actAsRole('mailer');
  const answer = await mailer.rpc('claim_notices', { batch: 100, lease_seconds: 1 });
  expect(answer.error).toBeNull();
  return answer.data as { reference: string; event: string | null }[];
}
