/*
 * `npm run keys`: prints new secrets for a deployment. Nothing is written down: whoever runs it puts
 * them in the environment of the functions, and the public key where the database reads it.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';

const { privateKey } = await generateKeyPair('ES256', { extractable: true });
const key = { ...(await exportJWK(privateKey)), alg: 'ES256', kid: randomUUID() };
const { d: _private, ...publicKey } = key;

// Quoted: read alike by systemd, by a shell and by Node. A form that asks for a value takes none.
console.log(`# Environment of the functions. Keep both secret.
PARVIS_SECRET='${randomBytes(32).toString('base64url')}'
PARVIS_TOKEN_KEY='${JSON.stringify(key)}'

# Environment of PostgREST, on a server of your own. Public.
PGRST_JWT_SECRET='${JSON.stringify({ keys: [publicKey] })}'`);
