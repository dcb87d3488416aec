import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseUnavailableError } from '../database/call.ts';
import { errorCode } from '../kit/log.ts';
import { isFileId } from '../questions/files/files.ts';
import type { FileStore } from './file-store.server.ts';

/** A folder of the commune's own machine: one file for each key, that its owner alone may read. */
export function createFolderStore(folder: string): FileStore {
  const pathOf = (id: string) => {
    if (!isFileId(id)) throw new RangeError('Not the key of a file');
    return join(folder, id);
  };
  return {
    put: async (id, bytes) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Under its name once it is whole: a machine that stops leaves no half of a file.
        await writeFile(`${pathOf(id)}.part`, bytes, { mode: 0o600, flush: true });
        await rename(`${pathOf(id)}.part`, pathOf(id));
      } catch (error) {
        throw new DatabaseUnavailableError(errorCode(error));
      }
    },
    get: async (id) => {
      try {
        return await readFile(pathOf(id));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw new DatabaseUnavailableError(errorCode(error));
      }
    },
    remove: async (ids) => {
      await Promise.all(ids.map((id) => rm(pathOf(id), { force: true })));
    },
  };
}
