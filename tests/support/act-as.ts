import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { importJWK, SignJWT, type JWK } from 'jose';
import { ownCommune, sharedStack } from './shared-stack.ts';

export interface ActingAs {
  /** Claims of the token; none: no token at all, as anybody on the Internet. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds the token lives; negative: it is over. */
  readonly lifetime?: number;
  /** Another key than the one that PostgREST knows. */
  readonly key?: JWK;
}

/** Longer than any file takes, on any machine. */
const LONG_S = 7200;

/** The whole Supabase client, acting as a role through a real token. */
export async function actAs({ claims, lifetime = LONG_S, key }: ActingAs): Promise<SupabaseClient> {
  const { environment } = sharedStack();
  const url = environment.SUPABASE_URL ?? '';
  const publishableKey = environment.SUPABASE_PUBLISHABLE_KEY ?? '';
  if (claims === undefined) return createClient(url, publishableKey);
  const jwk = key ?? (JSON.parse(environment.PARVIS_TOKEN_KEY ?? '') as JWK);
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: jwk.alg ?? 'ES256', kid: jwk.kid ?? '' })
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
    .sign(await importJWK(jwk, jwk.alg ?? 'ES256'));
  return createClient(url, publishableKey, { accessToken: () => Promise.resolve(token) });
}

/** A role of ours, for the commune of the test file. */
export function actAsRole(role: string, claims: Record<string, unknown> = {}) {
  return actAs({ claims: { role, commune: ownCommune(), ...claims } });
}
