/*
 * `npm run keys`: prints new secrets for a deployment. Nothing is written down: whoever runs it puts
 * them in the environment of the functions, and the public key where the database reads it.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';

const { privateKey } = await generateKeyPair('ES256', { extractable: true });
const key = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: randomUUID() };
const { d: _private, ...publicKey } = key;

console.log(`# Environment of the functions. Keep both secret.
PARVIS_SECRET=${randomBytes(32).toString('base64url')}
PARVIS_TOKEN_KEY=${JSON.stringify(key)}

# Public: the key set that PostgREST reads (PGRST_JWT_SECRET), for a server of your own.
${JSON.stringify({ keys: [publicKey] })}`);
