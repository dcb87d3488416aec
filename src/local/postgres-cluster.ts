import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StopError } from '../kit/stop-error.ts';
import { explainSystemError } from './explain-system-error.ts';
import { asUnprivileged, type Unprivileged } from './unprivileged.ts';

/** Makes a cluster. A half-made one is removed. @throws {StopError} with what `initdb` said */
export function initialise(
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
    throw postgresFailure(`${result.stderr}\n${result.error?.message ?? ''}`);
  }
  chmodSync(folder, 0o700);
}

/** Why PostgreSQL does not run, from its last words. */
export function postgresFailure(output: string): StopError {
  const known = explainSystemError(new Error(output));
  return new StopError(
    known ?? `PostgreSQL n’a pas démarré. Ses derniers mots :\n${output.trim().slice(-1000)}`,
  );
}
