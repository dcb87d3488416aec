/* The only file that talks to Supabase: tables, functions of the database and files. */
import { createClient } from '@supabase/supabase-js';
import type { JWK } from 'jose';
import { breakerOf } from './breaker.ts';
import { createTokenSource, type DatabaseRole, type TokenClaims } from './token.ts';

export interface DatabaseSettings {
  readonly SUPABASE_URL: string;
  readonly SUPABASE_PUBLISHABLE_KEY: string;
  readonly PARVIS_TOKEN_KEY: JWK;
}

export type Database = ReturnType<typeof connect>;

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
  archivist: 16_000,
  desk_door: 6000,
  agent_keeper: 11_000,
  mediator: 6000,
};

/** A call with a shorter limit may end before a query that is only slow: its silence tells nothing. */
const TELLING_MS = 6000;

/** Ten megabytes take a while between two machines. */
const FILE_TIMEOUT_MS = 20_000;

/** PostgREST says 401 (PGRST301, PGRST303), Supabase Storage a word: nothing was done. */
async function isTokenRefused(response: Response): Promise<boolean> {
  if (response.status === 401) return true;
  if (response.status !== 400 && response.status !== 403) return false;
  return (await response.clone().text()).includes('"Unauthorized"');
}

/** A client that acts as one Postgres role, for one commune. The service key is used nowhere. */
export function createDatabase(settings: DatabaseSettings, claims: TokenClaims): Database {
  return connect(settings, claims, TIMEOUT_MS[claims.role]);
}

export type FileBucket = ReturnType<Database['storage']['from']>;

/** The private bucket of what people join, seen by one Postgres role. */
export function createFileBucket(settings: DatabaseSettings, claims: TokenClaims): FileBucket {
  return connect(settings, claims, FILE_TIMEOUT_MS).storage.from('pieces');
}

/** Calls with a token of ours, made anew before it ends or once it is refused: nobody signs in. */
function connect(
  { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, PARVIS_TOKEN_KEY }: DatabaseSettings,
  claims: TokenClaims,
  timeout: number,
) {
  const tokens = createTokenSource(PARVIS_TOKEN_KEY, claims);
  const sendOnce: typeof fetch = (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(timeout) });
  // Files take their time, at the same address.
  const isTelling = timeout >= TELLING_MS && timeout < FILE_TIMEOUT_MS;
  const breaker = isTelling ? breakerOf(SUPABASE_URL) : undefined;
  const send: typeof fetch = (input, init) =>
    breaker === undefined ? sendOnce(input, init) : breaker.call(() => sendOnce(input, init));
  return createClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    accessToken: tokens.current,
    global: {
      fetch: async (input, init) => {
        const response = await send(input, init);
        if (!(await isTokenRefused(response))) return response;
        const headers = new Headers(init?.headers);
        const refused = (headers.get('authorization') ?? '').replace(/^Bearer /u, '');
        headers.set('authorization', `Bearer ${await tokens.insteadOf(refused)}`);
        await response.body?.cancel();
        return send(input, { ...init, headers });
      },
    },
  });
}
