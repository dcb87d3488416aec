/* The only file that talks to Supabase: tables, functions of the database and files. */
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import type { JWK } from 'jose';
import { createTokenSource, type DatabaseRole, type TokenClaims } from './token.ts';

export interface DatabaseSettings {
  readonly SUPABASE_URL: string;
  readonly SUPABASE_PUBLISHABLE_KEY: string;
  readonly PARVIS_TOKEN_KEY: JWK;
}

export type Database = SupabaseClient;

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
  scanner: 11_000,
};

/** Ten megabytes take a while between two machines. */
const FILE_TIMEOUT_MS = 20_000;

/** A client that acts as one Postgres role, for one commune. The service key is used nowhere. */
export function createDatabase(settings: DatabaseSettings, claims: TokenClaims): Database {
  return connect(settings, claims, TIMEOUT_MS[claims.role]);
}

export type FileBucket = ReturnType<SupabaseClient['storage']['from']>;

/** The private bucket of what people join, seen by one Postgres role. */
export function createFileBucket(settings: DatabaseSettings, claims: TokenClaims): FileBucket {
  return connect(settings, claims, FILE_TIMEOUT_MS).storage.from('pieces');
}

/** Calls with a token of ours, made anew before it ends: nobody signs in. */
function connect(
  { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, PARVIS_TOKEN_KEY }: DatabaseSettings,
  claims: TokenClaims,
  timeout: number,
): SupabaseClient {
  return createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    accessToken: createTokenSource(PARVIS_TOKEN_KEY, claims),
    global: {
      fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeout) }),
    },
  });
}
