import {
  EMAIL_ADDRESS,
  FIRST_CODE,
  PAGE_ADDRESS,
  PAPER_ADDRESS,
  type AddressMedium,
  type IssuedAddress,
  type IssuedCode,
} from './request-access.ts';
import type { SecretKeeper } from './secrets.server.ts';

/**
 * What opens a request from its filing on: the page that is shown, the paper that is printed from it, and
 * the e-mail where there is one. Closing the page on a shared computer closes neither of the others.
 */
export function firstAddresses(
  secrets: SecretKeeper,
  submissionKey: string,
  hasEmail: boolean,
): readonly IssuedAddress[] {
  const issue = (medium: AddressMedium, number: number): IssuedAddress => ({
    ...{ number, medium, code: FIRST_CODE },
    tokenHash: secrets.addressOf(submissionKey, number).tokenHash,
  });
  return [
    issue('page', PAGE_ADDRESS),
    ...(hasEmail ? [issue('email', EMAIL_ADDRESS)] : []),
    issue('paper', PAPER_ADDRESS),
  ];
}

/** The code of the receipt. @param reference under which it is typed: another one, another digest */
export function firstCodes(
  secrets: SecretKeeper,
  submissionKey: string,
  reference: string,
): readonly IssuedCode[] {
  const code = secrets.codeOf(submissionKey, FIRST_CODE);
  const codeHash = secrets.hashTrackingCode(reference, code);
  return [{ number: FIRST_CODE, holder: 'applicant', codeHash }];
}

/** Last part of the address of the page that is shown after filing. */
export const pageTokenOf = (secrets: SecretKeeper, submissionKey: string): string =>
  secrets.addressOf(submissionKey, PAGE_ADDRESS).token;
