import { followUpPath } from '../kit/paths.ts';
import type { HandedAccess } from '../requests/receipt/HandedPart.tsx';
import { representedAccess } from '../requests/request-access.server.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { KeptReceipt } from './receipt-repository.ts';

/**
 * What whoever filed hands over to the protected adult.
 * @param siteUrl public address of the site, without a final slash
 * @returns nothing when there is none, or when whoever reads is not the one who filed
 */
export function handedAccess(
  secrets: SecretKeeper,
  siteUrl: string,
  { represented, submissionKey }: Pick<KeptReceipt, 'represented' | 'submissionKey'>,
): HandedAccess | undefined {
  const { code, paper } = represented ?? { code: 0, paper: null };
  if (paper === null) return undefined;
  const { trackingCode, token } = representedAccess(secrets, submissionKey, { code, paper });
  return { trackingCode, followUpUrl: siteUrl + followUpPath(token) };
}
