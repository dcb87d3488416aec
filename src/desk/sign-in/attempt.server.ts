import { createHmac } from 'node:crypto';

/** What a sign-in sends to the provider, and knows it again by. */
export interface AttemptSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE. */
  readonly verifier: string;
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
