import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StopError } from '../kit/stop-error.ts';

/** What a run keeps there. The first one says that the folder is ours. */
const OURS = [
  'secrets.json',
  'postgres',
  'mails',
  'pieces',
  'spool',
  'publications',
  'propositions',
  'running.json',
];

/**
 * Makes the data folder ready.
 * @param isFresh whether the data of earlier runs are deleted: ours, never those of somebody else
 * @throws {StopError} when it is no folder, or holds something else
 */
export function openDataFolder(folder: string, isFresh: boolean): void {
  makeFolder(folder);
  if (readdirSync(folder).length > 0 && !existsSync(join(folder, 'secrets.json'))) {
    throw new StopError(
      `Le dossier ${folder} contient autre chose que des données de Parvis. Indiquez un dossier vide avec PARVIS_DATA.`,
    );
  }
  if (!isFresh) return;
  // The marker goes last: a deletion that is cut can be started again.
  for (const name of OURS.toReversed())
    rmSync(join(folder, name), { recursive: true, force: true });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // The address itself is a file, or a part of it is.
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw new StopError(
      `PARVIS_DATA : ${folder} n’est pas un dossier. Indiquez un dossier vide ou nouveau.`,
    );
  }
}
