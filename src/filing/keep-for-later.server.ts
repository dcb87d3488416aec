import type { Commune } from '../commune/commune.ts';
import { territoryOf } from '../commune/territory.ts';
import { createRegistration } from '../law/registration.ts';
import { PAGE_ADDRESS } from '../requests/request-access.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Spool } from '../requests/spool/spool.ts';
import { prepareFiling, type CheckedAnswers } from './file-submission.server.ts';
import { toPayload } from './submission-repository.ts';

export interface KeepForLaterDependencies {
  readonly spool: Spool;
  readonly secrets: SecretKeeper;
  /** Whose working days count. */
  readonly commune: Pick<Commune, 'territory' | 'address'>;
}

/** What was confirmed while the database is away. */
export interface Confirmed {
  readonly submissionKey: string;
  readonly digest: string;
  /** Absent: only what was kept before has a receipt. */
  readonly checked: CheckedAnswers | undefined;
}

/**
 * Keeps what was confirmed until the database is back, with a registration receipt.
 * @returns what became of it; nothing when it may not be kept
 * @throws when it cannot be kept
 */
export async function keepForLater(
  { spool, secrets, commune }: KeepForLaterDependencies,
  { submissionKey, digest, checked }: Confirmed,
): Promise<'stored' | 'replayed' | 'conflict' | undefined> {
  const earlier = await spool.find(secrets.addressOf(submissionKey, PAGE_ADDRESS).tokenHash);
  if (earlier !== undefined) {
    return earlier.filing.answersDigest === digest ? 'replayed' : 'conflict';
  }
  if (checked === undefined) return undefined;
  const { receivedAt } = checked;
  const filing = prepareFiling({ secrets, commune }, checked);
  const { definition, receipt } = filing;
  const territory = territoryOf(commune);
  const registration =
    receipt.kind === 'registration'
      ? receipt
      : createRegistration({
          ...{ definition, acknowledgement: receipt, receivedAt, territory },
          why: 'away',
        });
  const registeredAt = receivedAt.toISOString();
  const notices = filing.notices.map((notice) => ({ ...notice }));
  const payload = { ...toPayload(filing), notices, registeredAt };
  await spool.keep({ format: 1, filing: payload, registration });
  return 'stored';
}
