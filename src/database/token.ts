import type { JWK } from 'jose';
import { SignJWT } from 'jose/jwt/sign';
import { importJWK } from 'jose/key/import';

/** Postgres roles that functions act as: see `supabase/migrations`. */
export type DatabaseRole =
  | 'intake'
  | 'tracking'
  | 'agent'
  | 'mailer'
  | 'maintenance'
  | 'search_counter'
  | 'editor'
  | 'scanner'
  | 'archivist'
  | 'desk_door'
  | 'agent_keeper'
  | 'mediator';

export interface TokenClaims {
  readonly role: DatabaseRole;
  /** Commune whose rows are in reach. */
  readonly commune: string;
  /** Services in reach, for an agent. */
  readonly services?: readonly string[];
  /** Digest of the session that an agent or a mediator works in: its grants then say which services are in reach. */
  readonly session?: string;
  /** A batch that an agent confirmed: it runs with the grants of its agent, read at each call. */
  readonly batch?: string;
  /** Who acts, for an agent or whoever sees to the archives. */
  readonly sub?: string;
}

/** Gives tokens for the claims. */
export interface TokenSource {
  /** The one in use, made anew before it ends. */
  readonly current: () => Promise<string>;
  /** Another one, where the database refused this one: clocks were set, or a key was changed. */
  readonly insteadOf: (refused: string) => Promise<string>;
}

const LIFETIME_S = 300;
const RENEW_BEFORE_S = 60;
/** Clocks of two machines differ, and step back: a token from the future would be refused. */
const ISSUED_BEFORE_S = 60;

/** Mints short-lived tokens for one role. A leaked one opens one door, for five minutes. */
export function createTokenSource(key: JWK, claims: TokenClaims): TokenSource {
  let made: { token: Promise<string>; at: number } | undefined;
  const current = () => {
    const now = Math.floor(Date.now() / 1000);
    if (made === undefined || now < made.at || made.at + LIFETIME_S - RENEW_BEFORE_S < now) {
      made = { token: sign(key, claims, now), at: now };
      // A failed signature is not kept: the next call tries again.
      made.token.catch(() => (made = undefined));
    }
    return made.token;
  };
  return {
    current,
    insteadOf: async (refused) => {
      if ((await made?.token) === refused) made = undefined;
      return current();
    },
  };
}

async function sign(key: JWK, claims: TokenClaims, now: number): Promise<string> {
  const algorithm = key.alg ?? 'ES256';
  const header = { alg: algorithm, typ: 'JWT', ...(key.kid !== undefined && { kid: key.kid }) };
  return new SignJWT({ ...claims })
    .setProtectedHeader(header)
    .setIssuedAt(now - ISSUED_BEFORE_S)
    .setExpirationTime(now + LIFETIME_S)
    .sign(await importJWK(key, algorithm));
}
