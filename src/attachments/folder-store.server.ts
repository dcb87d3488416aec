import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseUnavailableError } from '../database/call.ts';
import { errorCode } from '../kit/log.ts';
import { PART, writeWhole } from '../kit/write-whole.server.ts';
import { isFileId } from '../questions/files/files.ts';
import { StoreFullError, type FileStore } from './file-store.server.ts';

export interface FolderOptions {
  /** Bytes of the disk that files leave to the rest: the database may be on it too. */
  readonly reserve: number;
}

/** No writing lasts so long: what is older was cut. */
const CUT_AFTER_MS = 60 * 60 * 1000;

/**
 * A folder of the commune's own machine: one file for each key, and one folder for the chunks of each
 * file on its way, that their owner alone may read.
 */
export function createFolderStore(folder: string, { reserve }: FolderOptions): FileStore {
  const pathOf = (id: string) => {
    if (!isFileId(id)) throw new RangeError('Not the key of a file');
    return join(folder, id);
  };
  const chunksOf = (id: string) => join(dirname(pathOf(id)), 'chunks', id);
  const chunkPathOf = (id: string, position: number) => join(chunksOf(id), String(position));

  async function write(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeWhole(path, bytes, reserve);
    } catch (error) {
      throw toError(error);
    }
  }

  return {
    put: (id, bytes) => write(pathOf(id), bytes),
    get: (id) => read(pathOf(id)),
    remove: async (ids) => {
      await Promise.all(ids.map(pathOf).map(erase));
    },
    putChunk: (id, position, bytes) => write(chunkPathOf(id, position), bytes),
    getChunk: (id, position) => read(chunkPathOf(id, position)),
    removeChunks: async (files) => {
      await Promise.all(files.map(({ id }) => erase(chunksOf(id))));
    },
    sweep: async () => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      let swept = 0;
      for (const name of names.filter((one) => one.endsWith(PART))) {
        const path = join(folder, name);
        const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
        if (mtimeMs > Date.now() - CUT_AFTER_MS) continue;
        await erase(path);
        swept += 1;
      }
      return swept;
    },
  };
}

function toError(error: unknown): Error {
  const code = errorCode(error);
  return /^(?:RESERVE|ENOSPC|EDQUOT|EFBIG)$/u.test(code)
    ? new StoreFullError(code)
    : new DatabaseUnavailableError(code);
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
