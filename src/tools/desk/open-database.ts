import { join } from 'node:path';
import { createFileStore, type FileStore } from '../../attachments/file-store.server.ts';
import { createFolderStore } from '../../attachments/folder-store.server.ts';
import { createDatabase, createFileBucket, type Database } from '../../database/client.ts';
import type { TokenClaims } from '../../database/token.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readRunningStack } from '../../local/running-file.ts';
import { createSecretKeeper, type SecretKeeper } from '../../requests/secrets.server.ts';
import {
  EnvironmentError,
  readEnvironment,
  type EnvironmentName,
  type EnvironmentOf,
} from '../../web/environment.ts';

const DATABASE = ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const;

/**
 * Opens the database that `npm start` runs on this machine, else the one of the environment.
 * @param root the project
 * @param environment of whoever asks
 * @param claims of the commune of the content, unless its rows are kept under another name
 * @throws {StopError} when a setting is missing
 */
export function openDatabase(
  root: string,
  environment: NodeJS.ProcessEnv,
  claims: TokenClaims,
): Database {
  const commune = communeName(root, environment, claims.commune);
  return createDatabase(settings(root, environment, DATABASE), { ...claims, commune });
}

/** The name that the rows of the commune are kept under. @param id of the content */
export function communeName(root: string, environment: NodeJS.ProcessEnv, id: string): string {
  return settings(root, environment, ['PARVIS_COMMUNE']).PARVIS_COMMUNE ?? id;
}

/** Whether a program sends SMS there: agents need not. */
export function sendsSms(root: string, environment: NodeJS.ProcessEnv): boolean {
  return settings(root, environment, ['PARVIS_SMS_URL']).PARVIS_SMS_URL !== undefined;
}

/** Opens what derives the codes that people type. @throws {StopError} */
export function openSecrets(root: string, environment: NodeJS.ProcessEnv): SecretKeeper {
  const { PARVIS_SECRET: secret } = settings(root, environment, ['PARVIS_SECRET']);
  return createSecretKeeper(secret);
}

/** Opens what people joined, in the same place. @throws {StopError} */
export function openFiles(
  root: string,
  environment: NodeJS.ProcessEnv,
  claims: TokenClaims,
): FileStore {
  const { PARVIS_FILES: kept, PARVIS_COMMUNE: commune = claims.commune } = settings(
    root,
    environment,
    ['PARVIS_FILES', 'PARVIS_COMMUNE'],
  );
  if (kept !== undefined) return createFolderStore(join(kept, commune), { reserve: 0 });
  const bucket = createFileBucket(settings(root, environment, DATABASE), { ...claims, commune });
  return createFileStore(bucket, commune);
}

/** One setting of the same place. @throws {StopError} when it is missing or wrong */
export function readSetting(root: string, environment: NodeJS.ProcessEnv) {
  return <T extends EnvironmentName>(name: T): EnvironmentOf<T>[T] =>
    settings(root, environment, [name])[name];
}

/** Reads settings from the stack that runs on this machine, then from the environment. */
function settings<T extends EnvironmentName>(
  root: string,
  environment: NodeJS.ProcessEnv,
  names: readonly T[],
): EnvironmentOf<T> {
  const folder = environment.PARVIS_DATA ?? join(root, '.parvis', 'data');
  try {
    return readEnvironment({ ...readRunningStack(folder)?.environment, ...environment }, names);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    throw new StopError(error.message, {
      next: 'Sur cette machine, lancez d’abord « npm start ».',
    });
  }
}
