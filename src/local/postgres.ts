import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { startProgram, waitUntilReady, type RunningProgram } from './child-process.ts';
import { findBinaries } from './postgres-binaries.ts';
import { initialise, postgresFailure } from './postgres-cluster.ts';
import { asUnprivileged, findUnprivileged } from './unprivileged.ts';

export interface PostgresOptions {
  /** Folder of the cluster: made on first use, kept between runs. */
  readonly dataFolder: string;
  readonly port: number;
  /** Password of the superuser `postgres`. */
  readonly password: string;
  /** Whether a commit waits for the disk. Only throw-away databases of tests say no. */
  readonly isDurable: boolean;
}

export interface Postgres {
  readonly program: RunningProgram;
  /** Address for a role: superuser work is done as `postgres`. */
  url(role: string, password: string): string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 20_000;

/** Makes the cluster if need be and starts PostgreSQL on the loopback interface. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const binaries = await findBinaries();
  const { dataFolder, port, password } = options;
  mkdirSync(dataFolder, { recursive: true });
  const identity = findUnprivileged([dirname(binaries.postgres), dirname(dataFolder)]);
  if (identity.kind === 'other-user') chownSync(dataFolder, identity.uid, identity.gid);
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) {
    initialise(binaries.initdb, dataFolder, password, identity);
  }
  const durability = options.isDurable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  const program = startProgram({
    command: asUnprivileged(identity, [
      binaries.postgres,
      '-D',
      dataFolder,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      ...durability,
    ]),
    cwd: dataFolder,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    // The « fast » shutdown: sessions are cut, data are written down.
    stopSignal: 'SIGINT',
    ...(identity.kind === 'other-user' && identity),
  });
  const url = (role: string, secret: string) =>
    `postgres://${role}:${encodeURIComponent(secret)}@127.0.0.1:${port}/postgres`;
  const isReady = await waitUntilReady(
    program,
    () => canConnect(url('postgres', password)),
    START_TIMEOUT_MS,
  );
  if (!isReady) {
    await program.stop();
    throw postgresFailure(program.lastOutput());
  }
  return { program, url, stop: () => program.stop() };
}

async function canConnect(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
