import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StopError } from '../kit/stop-error.ts';

/** How to run PostgreSQL, which refuses to run as root. */
export type Unprivileged =
  | { readonly kind: 'same-user' }
  | { readonly kind: 'other-user'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'user-namespace' };

/**
 * Finds an identity that is not root: the current user; else the system's `postgres` or `nobody`
 * when it can walk down to the folders; else root without its powers, in a user namespace.
 * @param folders folders that PostgreSQL must reach
 * @throws {StopError} when none of these works
 */
export function findUnprivileged(folders: readonly string[]): Unprivileged {
  if (process.getuid?.() !== 0) return { kind: 'same-user' };
  const other = findUser('postgres') ?? findUser('nobody');
  if (other !== undefined && folders.every(isOpenToAll)) return { kind: 'other-user', ...other };
  if (spawnSync('unshare', ['--user', 'true']).status === 0) return { kind: 'user-namespace' };
  throw new StopError(
    'PostgreSQL refuse de tourner sous le compte root, et ce dossier est fermé aux autres comptes. ' +
      'Lancez Parvis sous un compte ordinaire, ou placez-le dans un dossier lisible par tous.',
  );
}

/** The command, as the identity runs it: a user is set by whoever starts it. */
export function asUnprivileged(
  identity: Unprivileged,
  command: [string, ...string[]],
): [string, ...string[]] {
  return identity.kind === 'user-namespace' ? ['unshare', '--user', '--', ...command] : command;
}

function findUser(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Whether another user may walk down to the folder: every parent must let them through. */
function isOpenToAll(folder: string): boolean {
  const OTHERS_MAY_ENTER = 0o001;
  if ((statSync(folder).mode & OTHERS_MAY_ENTER) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || isOpenToAll(parent);
}
