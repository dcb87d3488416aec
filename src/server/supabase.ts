/*
 * The only file that talks to Supabase. It uses the REST part of its client alone: the whole client
 * weighs fifteen times more and doubles the cold start of a function.
 */
import { PostgrestClient } from '@supabase/postgrest-js';
import type { JWK } from 'jose';
import { createTokenSource, type DatabaseRole, type TokenClaims } from './database-token.ts';

export interface DatabaseSettings {
  readonly SUPABASE_URL: string;
  readonly SUPABASE_PUBLISHABLE_KEY: string;
  readonly PARVIS_TOKEN_KEY: JWK;
}

export type Database = PostgrestClient;

/** A call that lasts longer than the limit of its role (see `roles.sql`) will not be answered. */
const TIMEOUT_MS: Readonly<Record<DatabaseRole, number>> = {
  intake: 6000,
  tracking: 6000,
  mailer: 6000,
  agent: 11_000,
  maintenance: 16_000,
  // A person waits for the page: a count may be lost.
  search_counter: 1000,
  editor: 11_000,
};

/** A client that acts as one Postgres role, for one commune. The service key is used nowhere. */
export function createDatabase(settings: DatabaseSettings, claims: TokenClaims): Database {
  const token = createTokenSource(settings.PARVIS_TOKEN_KEY, claims);
  return new PostgrestClient(`${settings.SUPABASE_URL}/rest/v1`, {
    headers: { apikey: settings.SUPABASE_PUBLISHABLE_KEY },
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${await token()}`);
      return fetch(input, {
        ...init,
        headers,
        signal: AbortSignal.timeout(TIMEOUT_MS[claims.role]),
      });
    },
  });
}
