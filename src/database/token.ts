import { importJWK, SignJWT, type JWK } from 'jose';

/** Postgres roles that functions act as: see `supabase/migrations`. */
export type DatabaseRole =
  | 'intake'
  | 'tracking'
  | 'agent'
  | 'mailer'
  | 'maintenance'
  | 'search_counter'
  | 'editor'
  | 'scanner';

export interface TokenClaims {
  readonly role: DatabaseRole;
  /** Commune whose rows are in reach. */
  readonly commune: string;
  /** Services in reach, for an agent. */
  readonly services?: readonly string[];
  /** Who acts, for an agent. */
  readonly sub?: string;
}

/** Gives a token for the claims, made anew before the last one ends. */
export type TokenSource = () => Promise<string>;

const LIFETIME_S = 300;
const RENEW_BEFORE_S = 60;

/** Mints short-lived tokens for one role. A leaked one opens one door, for five minutes. */
export function createTokenSource(key: JWK, claims: TokenClaims): TokenSource {
  let current: { token: Promise<string>; endsAt: number } | undefined;
  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (current === undefined || current.endsAt - RENEW_BEFORE_S < now) {
      current = { token: sign(key, claims, now), endsAt: now + LIFETIME_S };
      // A failed signature is not kept: the next call tries again.
      current.token.catch(() => (current = undefined));
    }
    return current.token;
  };
}

async function sign(key: JWK, claims: TokenClaims, now: number): Promise<string> {
  const algorithm = key.alg ?? 'ES256';
  const header = { alg: algorithm, typ: 'JWT', ...(key.kid !== undefined && { kid: key.kid }) };
  return new SignJWT({ ...claims })
    .setProtectedHeader(header)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFETIME_S)
    .sign(await importJWK(key, algorithm));
}
