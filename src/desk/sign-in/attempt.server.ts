import { createHash, createHmac, randomBytes } from 'node:crypto';

/** What a sign-in sends to the provider, and knows it again by. */
export interface AttemptSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE. */
  readonly verifier: string;
}

/** An opaque name, 256 bits in base64url: of a session, or of a sign-in that has begun. */
export function newOpaque(): string {
  return randomBytes(32).toString('base64url');
}

/** Digest under which the database knows an opaque name. */
export function hashOpaque(opaque: string): string {
  return createHash('sha256').update(opaque).digest('hex');
}

/**
 * Everything that a sign-in needs comes from its name and from the site's secret: the database holds
 * nothing to steal, the browser nothing to forge. 43 characters each: providers ask for 32 at least.
 * @param secret `PARVIS_SECRET`
 */
export function attemptSecrets(secret: string, attempt: string): AttemptSecrets {
  const derive = (purpose: string) =>
    createHmac('sha256', secret).update(`sign-in ${purpose}\n${attempt}`).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}
