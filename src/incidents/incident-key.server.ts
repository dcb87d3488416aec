import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';

/** What signs attestations of incident. */
export interface IncidentKey {
  readonly privateKey: KeyObject;
  /** Ed25519, in base64url: the `x` of its JSON Web Key (RFC 8037). */
  readonly publicKey: string;
  /** Its thumbprint (RFC 7638), which attestations name. */
  readonly kid: string;
}

/** Changes with the meaning of what is signed: nothing else is signed with this key. */
const PURPOSE = 'parvis incident attestation 1';
/** An Ed25519 private key in PKCS #8 is this, then its 32 bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

/**
 * Derives it from the site's secret: there is nothing more to set, nor to lose. Another secret makes another
 * key; the public half of each is in the database (`incident_keys`), so that what was signed is still verified.
 * @param secret `PARVIS_SECRET`
 */
export async function deriveIncidentKey(secret: string): Promise<IncidentKey> {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, SEED_BYTES));
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  const { x: publicKey = '' } = jwk;
  return { privateKey, publicKey, kid: await calculateJwkThumbprint(publicJwk(publicKey)) };
}

/** The JSON Web Key of a public key. */
export const publicJwk = (publicKey: string) => ({ kty: 'OKP', crv: 'Ed25519', x: publicKey });
