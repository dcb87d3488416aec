import { createFileStore, type FileStore } from '../../src/attachments/file-store.server.ts';
import { createDatabase, createFileBucket, type Database } from '../../src/database/client.ts';
import type { DatabaseRole } from '../../src/database/token.ts';
import { readEnvironment } from '../../src/web/environment.ts';
import { ownCommune } from './shared-stack.ts';

type Environment = Readonly<Record<string, string>>;
interface Claims {
  readonly commune?: string;
  readonly services?: readonly string[];
}

const settingsOf = (environment: Environment) =>
  readEnvironment(environment, ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY']);

/** Files of the commune of the test file, as a role sees them: of that commune too, if it is not said. */
export function storeAs(
  environment: Environment,
  role: DatabaseRole,
  { commune = ownCommune(), services = [] }: Claims = {},
): FileStore {
  const bucket = createFileBucket(settingsOf(environment), { role, commune, services });
  return createFileStore(bucket, ownCommune());
}

/** The database, as a role of the commune of the test file sees it. */
export function databaseAs(environment: Environment, role: DatabaseRole): Database {
  return createDatabase(settingsOf(environment), { role, commune: ownCommune() });
}
