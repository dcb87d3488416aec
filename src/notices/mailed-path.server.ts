import { FOLLOW_UP_PAGE } from '../kit/paths.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { DueNotice } from './outbox-repository.ts';

/**
 * Where an e-mail leads: the address that is its own, which the page of a shared computer does not close.
 * @param pathOf the page
 */
export function mailedPath(
  { address, submissionKey }: Pick<DueNotice, 'address' | 'submissionKey'>,
  secrets: SecretKeeper,
  pathOf: (token: string) => string,
): string {
  return address === null
    ? FOLLOW_UP_PAGE
    : pathOf(secrets.addressOf(submissionKey, address).token);
}
