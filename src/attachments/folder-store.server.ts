import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseUnavailableError } from '../database/call.ts';
import { errorCode } from '../kit/log.ts';
import { isFileId } from '../questions/files/files.ts';
import type { FileStore } from './file-store.server.ts';

/**
 * A folder of the commune's own machine: one file for each key, and one folder for the chunks of each
 * file on its way, that their owner alone may read.
 */
export function createFolderStore(folder: string): FileStore {
  const pathOf = (id: string) => {
    if (!isFileId(id)) throw new RangeError('Not the key of a file');
    return join(folder, id);
  };
  const chunksOf = (id: string) => join(dirname(pathOf(id)), 'chunks', id);
  const chunkPathOf = (id: string, position: number) => join(chunksOf(id), String(position));

  return {
    put: (id, bytes) => write(pathOf(id), bytes),
    get: (id) => read(pathOf(id)),
    remove: async (ids) => {
      await Promise.all(ids.map(pathOf).flatMap((path) => [erase(path), erase(partOf(path))]));
    },
    putChunk: (id, position, bytes) => write(chunkPathOf(id, position), bytes),
    getChunk: (id, position) => read(chunkPathOf(id, position)),
    removeChunks: async (files) => {
      await Promise.all(files.map(({ id }) => erase(chunksOf(id))));
    },
  };
}

const partOf = (path: string) => `${path}.part`;

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Under its name once it is whole: a machine that stops leaves no half of a file.
    await writeFile(partOf(path), bytes, { mode: 0o600, flush: true });
    await rename(partOf(path), path);
  } catch (error) {
    // A disk that is full keeps nothing of what it could not keep whole.
    await erase(partOf(path)).catch(() => undefined);
    throw new DatabaseUnavailableError(errorCode(error));
  }
}

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new DatabaseUnavailableError(errorCode(error));
  }
}

function erase(path: string): Promise<void> {
  return rm(path, { force: true, recursive: true });
}
