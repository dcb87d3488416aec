import { CompactSign } from 'jose/jws/compact/sign';
import type { Attestation } from './attestation.ts';
import type { IncidentKey } from './incident-key.server.ts';

/** Says in the code what is signed: no other paper of the commune is one. */
export const SIGNED_TYPE = 'incident';

/** Signs that a sending could not be received, and when. @returns the code that proves it, a compact JWS */
export async function signAttestation(
  { privateKey, kid }: IncidentKey,
  attestation: Attestation,
): Promise<string> {
  const text = JSON.stringify(attestation);
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: SIGNED_TYPE })
    .sign(privateKey);
}
