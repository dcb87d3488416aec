/*
 * The only file that talks to Supabase. It uses the REST and file parts of its client alone: the whole
 * client weighs fifteen times more and doubles the cold start of a function.
 */
import { PostgrestClient } from '@supabase/postgrest-js';
import { StorageClient } from '@supabase/storage-js';
import type { JWK } from 'jose';
import { createTokenSource, type DatabaseRole, type TokenClaims } from './token.ts';

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
  scanner: 11_000,
};

/** Ten megabytes take a while between two machines. */
const FILE_TIMEOUT_MS = 20_000;

/** A client that acts as one Postgres role, for one commune. The service key is used nowhere. */
export function createDatabase(settings: DatabaseSettings, claims: TokenClaims): Database {
  return new PostgrestClient(`${settings.SUPABASE_URL}/rest/v1`, {
    headers: { apikey: settings.SUPABASE_PUBLISHABLE_KEY },
    fetch: fetchAs(settings, claims, TIMEOUT_MS[claims.role]),
  });
}

export type FileBucket = ReturnType<StorageClient['from']>;

/** The private bucket of what people join, seen by one Postgres role. */
export function createFileBucket(settings: DatabaseSettings, claims: TokenClaims): FileBucket {
  const headers = { apikey: settings.SUPABASE_PUBLISHABLE_KEY };
  const fetchFile = fetchAs(settings, claims, FILE_TIMEOUT_MS);
  return new StorageClient(`${settings.SUPABASE_URL}/storage/v1`, headers, fetchFile).from(
    'pieces',
  );
}

/** Calls with a token that is made anew before it ends. */
function fetchAs(settings: DatabaseSettings, claims: TokenClaims, timeout: number): typeof fetch {
  const token = createTokenSource(settings.PARVIS_TOKEN_KEY, claims);
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${await token()}`);
    return fetch(input, { ...init, headers, signal: AbortSignal.timeout(timeout) });
  };
}
