import { errorCode, type Log } from '../kit/log.ts';
import { PAGE_ADDRESS } from '../requests/request-access.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Spool } from '../requests/spool/spool.ts';

export interface FindKeptDependencies {
  readonly spool: Spool;
  readonly secrets: SecretKeeper;
  readonly log: Log;
}

/**
 * Whether the same sending waits for the database already: it was received then, and its registration receipt
 * says so. Stored now, it would have a later instant than the one that was told.
 * @param digest of the answers
 * @returns nothing when none waits, or when it cannot be known
 */
export async function findKept(
  { spool, secrets, log }: FindKeptDependencies,
  submissionKey: string,
  digest: string,
): Promise<'replayed' | 'conflict' | undefined> {
  try {
    if (await spool.isEmpty()) return undefined;
    const found = await spool.find(secrets.addressOf(submissionKey, PAGE_ADDRESS).tokenHash);
    if (found === undefined) return undefined;
    return found.filing.answersDigest === digest ? 'replayed' : 'conflict';
  } catch (error) {
    log({ event: 'spool.failed', code: errorCode(error) });
    return undefined;
  }
}
