import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** Secrets of the local stack: made on first use, kept beside the data so that receipts stay valid. */
export interface LocalSecrets {
  readonly postgresPassword: string;
  readonly authenticatorPassword: string;
  readonly publishableKey: string;
  /** Key that signs the tokens of functions. */
  readonly tokenKey: JWK;
  /** Key of receipts and review pages. */
  readonly parvisSecret: string;
}

/** Reads the secrets of a data folder, or makes them. */
export async function readLocalSecrets(folder: string): Promise<LocalSecrets> {
  const file = join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalSecrets;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const secrets: LocalSecrets = {
    postgresPassword: randomSecret(),
    authenticatorPassword: randomSecret(),
    publishableKey: `sb_publishable_${randomSecret()}`,
    tokenKey: { ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'local' },
    parvisSecret: randomSecret(),
  };
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/** The public half of the token key, as PostgREST reads it. */
export function publicKeySet({ tokenKey }: LocalSecrets): string {
  const { d: _private, ...publicKey } = tokenKey;
  return JSON.stringify({ keys: [publicKey] });
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}
