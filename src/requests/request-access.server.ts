import {
  EMAIL_ADDRESS,
  FIRST_CODE,
  PAGE_ADDRESS,
  PAPER_ADDRESS,
  REPRESENTED_CODE,
  REPRESENTED_EMAIL,
  REPRESENTED_PAPER,
  type AddressMedium,
  type Holder,
  type IssuedAddress,
  type IssuedCode,
} from './request-access.ts';
import type { SecretKeeper } from './secrets.server.ts';

/** Who follows a request from its filing on. */
export interface Followers {
  readonly hasEmail: boolean;
  /** The protected adult for whom somebody else files; nothing: nobody. */
  readonly represented: { readonly hasEmail: boolean } | undefined;
}

/**
 * What opens a request from its filing on: the page that is shown, the paper that is printed from it, and
 * the e-mail where there is one. Closing the page on a shared computer closes neither of the others.
 */
export function firstAddresses(
  secrets: SecretKeeper,
  submissionKey: string,
  { hasEmail, represented }: Followers,
): readonly IssuedAddress[] {
  const issue = (code: number, medium: AddressMedium, number: number): IssuedAddress => ({
    ...{ number, medium, code },
    tokenHash: secrets.addressOf(submissionKey, number).tokenHash,
  });
  return [
    issue(FIRST_CODE, 'page', PAGE_ADDRESS),
    ...(hasEmail ? [issue(FIRST_CODE, 'email', EMAIL_ADDRESS)] : []),
    issue(FIRST_CODE, 'paper', PAPER_ADDRESS),
    ...(represented === undefined ? [] : [issue(REPRESENTED_CODE, 'paper', REPRESENTED_PAPER)]),
    ...(represented?.hasEmail === true
      ? [issue(REPRESENTED_CODE, 'email', REPRESENTED_EMAIL)]
      : []),
  ];
}

/**
 * The codes of the receipt, one for each who follows the request.
 * @param reference under which they are typed: another one, other digests
 */
export function firstCodes(
  secrets: SecretKeeper,
  submissionKey: string,
  reference: string,
  hasRepresented: boolean,
): readonly IssuedCode[] {
  const issue = (number: number, holder: Holder): IssuedCode => {
    const code = secrets.codeOf(submissionKey, number);
    return { number, holder, codeHash: secrets.hashTrackingCode(reference, code) };
  };
  return [
    issue(FIRST_CODE, 'applicant'),
    ...(hasRepresented ? [issue(REPRESENTED_CODE, 'represented')] : []),
  ];
}

/** What goes on the part of a receipt that is handed to the protected adult. */
export interface RepresentedAccess {
  readonly trackingCode: string;
  /** Address of the page of the request, theirs. */
  readonly token: string;
}

/** @param code its rank @param paper rank of the address on paper */
export function representedAccess(
  secrets: SecretKeeper,
  submissionKey: string,
  { code, paper }: { readonly code: number; readonly paper: number },
): RepresentedAccess {
  const { token } = secrets.addressOf(submissionKey, paper);
  return { trackingCode: secrets.codeOf(submissionKey, code), token };
}

/** Last part of the address of the page that is shown after filing. */
export const pageTokenOf = (secrets: SecretKeeper, submissionKey: string): string =>
  secrets.addressOf(submissionKey, PAGE_ADDRESS).token;
