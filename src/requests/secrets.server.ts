import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createReference, createTrackingCode } from './reference.ts';

/** Last part of an address that opens a request. */
export interface SecretAddress {
  /** 128 bits, in base64url. */
  readonly token: string;
  /** Digest under which the database finds it. */
  readonly tokenHash: string;
}

/**
 * The token of a request in the end of an address, 128 bits in base64url. Programs that make links of
 * what they show take along what follows: a full stop, a bracket, a quotation mark, a space.
 * @returns nothing for what can be no token
 */
export function readReceiptToken(text: string): string | undefined {
  return /^([A-Za-z0-9_-]{22})(?![A-Za-z0-9])/u.exec(text)?.[1];
}

/** Derives secrets from the site's secret. Nothing that opens a request is stored in the clear. */
export interface SecretKeeper {
  /**
   * An address of a submission, the same each time.
   * @param number its rank: each closes without the others
   */
  addressOf(submissionKey: string, number: number): SecretAddress;
  /** An address that nobody makes again: it goes to whoever asks, and nowhere else. */
  newAddress(): SecretAddress;
  /**
   * The code that people type with the reference, the same each time.
   * @param number its rank: a lost one is replaced by the next
   */
  codeOf(submissionKey: string, number: number): string;
  /**
   * Reference of a submission, the same each time: whatever is lost on the way, nobody is told another.
   * @param draw another one for each, when another submission already has it
   */
  referenceOf(submissionKey: string, draw: number): string;
  /** Digest under which a request is found, from the address that was visited. */
  hashToken(token: string): string;
  /** Digest under which a request is found, from what a person typed. */
  hashTrackingCode(reference: string, trackingCode: string): string;
}

/** @param secret `PARVIS_SECRET` */
export function createSecretKeeper(secret: string): SecretKeeper {
  const derive = (purpose: string, value: string) =>
    createHmac('sha256', secret).update(`${purpose}\n${value}`).digest();
  const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
  const addressFrom = (bytes: Buffer): SecretAddress => {
    const token = bytes.subarray(0, 16).toString('base64url');
    return { token, tokenHash: hashToken(token) };
  };
  return {
    hashToken,
    // Keyed, because a code is short enough to be guessed from a plain digest.
    hashTrackingCode: (reference, code) =>
      derive('tracking-code-digest', `${reference}\n${code}`).toString('hex'),
    addressOf: (submissionKey, number) => addressFrom(derive(`address ${number}`, submissionKey)),
    newAddress: () => addressFrom(randomBytes(16)),
    codeOf: (submissionKey, number) =>
      createTrackingCode(derive(`tracking-code ${number}`, submissionKey)),
    referenceOf: (submissionKey, draw) =>
      createReference(derive(`reference ${draw}`, submissionKey)),
  };
}
