import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RunningProgram } from './child-process.ts';
import { startGateway, type Gateway } from './gateway.ts';
import { migrate } from './migrations.ts';
import { findFreePort } from './ports.ts';
import { startPostgres, type Postgres } from './postgres.ts';
import { startPostgrest } from './postgrest.ts';
import { publicKeySet, readLocalSecrets, type LocalSecrets } from './secrets.ts';
import { createStorage } from './storage.ts';

export interface LocalSupabaseOptions {
  /** Root of the project: migrations are read from its `supabase/`. */
  readonly root: string;
  /** Folder of data and secrets. */
  readonly folder: string;
  /** The communes whose sites are served: each gets its line in the database. */
  readonly communes: readonly { readonly id: string; readonly name: string }[];
  readonly isDurable?: boolean;
}

/** PostgreSQL, PostgREST, files and their gateway, with the addresses and keys of a Supabase project. */
export interface LocalSupabase {
  readonly url: string;
  readonly databaseUrl: string;
  readonly secrets: LocalSecrets;
  readonly postgres: Postgres;
  readonly postgrest: RunningProgram;
  readonly gateway: Gateway;
  /** Starts again what was killed, on the same ports and the same data. */
  restartPostgres(): Promise<void>;
  restartPostgrest(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a local Supabase, migrated, with its communes. @throws {StopError} in French */
export async function startLocalSupabase(options: LocalSupabaseOptions): Promise<LocalSupabase> {
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true });
  const secrets = await readLocalSecrets(folder);
  const [port, postgrestPort] = [await findFreePort(), await findFreePort()];
  const runPostgres = () =>
    startPostgres({
      dataFolder: join(folder, 'postgres'),
      port,
      password: secrets.postgresPassword,
      isDurable: options.isDurable ?? true,
    });
  let postgres = await runPostgres();
  const started: { stop(): Promise<void> }[] = [postgres];
  try {
    const databaseUrl = postgres.url('postgres', secrets.postgresPassword);
    const authenticatorUrl = postgres.url('authenticator', secrets.authenticatorPassword);
    await migrate({
      databaseUrl,
      folder: join(options.root, 'supabase'),
      authenticatorPassword: secrets.authenticatorPassword,
      communes: options.communes,
    });
    const runPostgrest = () =>
      startPostgrest({
        databaseUrl: authenticatorUrl,
        port: postgrestPort,
        keySet: publicKeySet(secrets),
      });
    let postgrest = await runPostgrest();
    started.unshift({ stop: () => postgrest.stop() });
    const storage = createStorage({
      databaseUrl: authenticatorUrl,
      folder: join(folder, 'pieces'),
      keySet: publicKeySet(secrets),
    });
    started.unshift(storage);
    const gateway = await startGateway({
      port: 0,
      postgrestPort,
      publishableKey: secrets.publishableKey,
      storage,
    });
    return {
      url: gateway.url,
      databaseUrl,
      secrets,
      gateway,
      get postgres() {
        return postgres;
      },
      get postgrest() {
        return postgrest;
      },
      restartPostgres: async () => {
        postgres = await runPostgres();
      },
      restartPostgrest: async () => {
        postgrest = await runPostgrest();
      },
      stop: async () => {
        await gateway.stop();
        await storage.stop();
        await postgrest.stop();
        await postgres.stop();
      },
    };
  } catch (error) {
    for (const part of started) await part.stop();
    throw error;
  }
}
