import { createHash, createHmac } from 'node:crypto';
import { createReference, createTrackingCode } from './reference.ts';

/** Secrets of one submission, all derived from its key: the same key always gives the same receipt. */
export interface SubmissionSecrets {
  /** Last part of the receipt's address: 128 bits. */
  readonly token: string;
  readonly tokenHash: string;
  /** Code that people type with the reference. */
  readonly trackingCode: string;
}

/**
 * The token of a receipt in the end of an address, 128 bits in base64url. Programs that make links of
 * what they show take along what follows: a full stop, a bracket, a quotation mark, a space.
 * @returns nothing for what can be no token
 */
export function readReceiptToken(text: string): string | undefined {
  return /^([A-Za-z0-9_-]{22})(?![A-Za-z0-9])/u.exec(text)?.[1];
}

/** Derives secrets from the site's secret. Nothing that shows a receipt is stored in the clear. */
export interface SecretKeeper {
  ofSubmission(submissionKey: string): SubmissionSecrets;
  /**
   * Reference of a submission, the same each time: whatever is lost on the way, nobody is told another.
   * @param draw another one for each, when another submission already has it
   */
  referenceOf(submissionKey: string, draw: number): string;
  /** Digest under which a receipt is found, from the address that was visited. */
  hashToken(token: string): string;
  /** Digest under which a request is found, from what a person typed. */
  hashTrackingCode(reference: string, trackingCode: string): string;
  /** Code that goes with a receipt, for whoever already holds its address. */
  trackingCodeOf(token: string): string;
}

/** @param secret `PARVIS_SECRET` */
export function createSecretKeeper(secret: string): SecretKeeper {
  const derive = (purpose: string, value: string) =>
    createHmac('sha256', secret).update(`${purpose}\n${value}`).digest();
  const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
  const trackingCodeOf = (token: string) => createTrackingCode(derive('tracking-code', token));
  // Keyed, because a code is short enough to be guessed from a plain digest.
  const hashTrackingCode = (reference: string, code: string) =>
    derive('tracking-code-digest', `${reference}\n${code}`).toString('hex');
  return {
    hashToken,
    hashTrackingCode,
    trackingCodeOf,
    referenceOf: (submissionKey, draw) =>
      createReference(derive(`reference ${draw}`, submissionKey)),
    ofSubmission: (submissionKey) => {
      const token = derive('receipt', submissionKey).subarray(0, 16).toString('base64url');
      return { token, tokenHash: hashToken(token), trackingCode: trackingCodeOf(token) };
    },
  };
}
