import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { fileSubmission } from '../../src/filing/file-submission.server.ts';
import { createSubmissionRepository } from '../../src/filing/submission-repository.ts';
import { USUAL_LIMITS } from '../../src/quotas/limits.ts';
import { createSecretKeeper } from '../../src/requests/secrets.server.ts';
import { aDefinition, PETITEVILLE } from '../builders/content.ts';
import { actAsRole } from './act-as.ts';
import { query } from './database.ts';
import { sharedStack } from './shared-stack.ts';

/** A request whose answers tell what silence means. */
export const HALL = 'location-de-salle';

interface StoredReceipt {
  readonly number: number;
  readonly kind: string;
  readonly event: string;
  readonly content: string;
  readonly digest: string;
  readonly template: string;
}
/** Receipts of a request, in order. */
export const receiptsOf = (reference: string) =>
  query<StoredReceipt>(
    `select r.number, r.kind, j.event, r.content, r.digest, r.template
     from receipts r join journal j on j.id = r.event_id
     join submissions s on s.id = r.submission_id where s.reference = $1 order by r.number`,
    [reference],
  );
/** What leaves, or left, for the person. */
export const noticesOf = (reference: string) =>
  query<{ notice: string; channel: string; receipt_number: number | null }>(
    `select o.notice, o.channel, o.receipt_number from outbox o
     join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.is_for_person order by o.created_at, o.notice`,
    [reference],
  );

/** Files for a hall whose room is not said: nobody knows what silence means. */
export async function fileUnknown(changes: Readonly<Record<string, string>> = {}) {
  const secrets = createSecretKeeper(sharedStack().environment.PARVIS_SECRET ?? '');
  const submissions = createSubmissionRepository(await actAsRole('intake'));
  const answers = { nom: 'Benali', reponse_par: 'courrier', telephone: '0353017720', ...changes };
  const filed = await fileSubmission(
    { submissions, secrets, commune: PETITEVILLE.commune },
    {
      definition: aDefinition(HALL),
      answers,
      submissionKey: randomUUID(),
      receivedAt: new Date('2026-04-23T08:15:00Z'),
    },
    { networks: [], weight: 1, proof: 0, limits: USUAL_LIMITS },
  );
  expect(filed.outcome).toBe('stored');
  return { path: `/recus/${filed.token}`, reference: 'reference' in filed ? filed.reference : '' };
}
