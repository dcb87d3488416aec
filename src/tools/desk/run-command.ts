import { join } from 'node:path';
import { createFileStore, type FileStore } from '../../attachments/file-store.server.ts';
import { createFolderStore } from '../../attachments/folder-store.server.ts';
import { DatabaseRefusalError, DatabaseUnavailableError } from '../../database/call.ts';
import { createDatabase, createFileBucket, type Database } from '../../database/client.ts';
import type { TokenClaims } from '../../database/token.ts';
import { readRunningStack } from '../../local/running-file.ts';
import { EnvironmentError, readEnvironment } from '../../web/environment.ts';

const DATABASE = ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'PARVIS_TOKEN_KEY'] as const;

/**
 * Opens the database that `npm start` runs on this machine, else the one of the environment.
 * @param root the project
 * @throws {EnvironmentError} when a setting is missing
 */
export function openDatabase(root: string, claims: TokenClaims): Database {
  return createDatabase(readEnvironment(environmentOf(root), DATABASE), claims);
}

/** Opens what people joined, in the same place. @throws {EnvironmentError} */
export function openFiles(root: string, claims: TokenClaims): FileStore {
  const environment = environmentOf(root);
  const { PARVIS_FILES: kept } = readEnvironment(environment, ['PARVIS_FILES']);
  if (kept !== undefined) return createFolderStore(join(kept, claims.commune));
  const bucket = createFileBucket(readEnvironment(environment, DATABASE), claims);
  return createFileStore(bucket, claims.commune);
}

function environmentOf(root: string): NodeJS.ProcessEnv {
  const folder = process.env.PARVIS_DATA ?? join(root, '.parvis', 'data');
  return { ...readRunningStack(folder)?.environment, ...process.env };
}

/** Prints what a command answers, or says in French why nothing can be read. */
export async function runCommand(run: () => Promise<string>): Promise<void> {
  try {
    console.log(await run());
  } catch (error) {
    const sentence = explain(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exit(1);
  }
}

/** `undefined` when it is for a developer. */
function explain(error: unknown): string | undefined {
  if (error instanceof EnvironmentError) {
    return `${error.message}\nSur cette machine, lancez d’abord « npm start ».`;
  }
  if (error instanceof DatabaseUnavailableError || error instanceof DatabaseRefusalError) {
    return `La base de données ne répond pas (${error.code}). Lancez « npm start », ou vérifiez SUPABASE_URL et les clés.`;
  }
  return undefined;
}
