import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PART, writeWhole } from '../../kit/write-whole.server.ts';
import type { SpoolStore } from './spool-store.ts';

/**
 * A folder of the commune's own machine, one file for each sending.
 * @param reserve bytes of its disk that are left to the rest
 */
export function createSpoolFolder(folder: string, reserve: number): SpoolStore {
  const pathOf = (name: string) => {
    if (!/^[\w.]+$/u.test(name)) throw new RangeError('Not a name of the spool');
    return join(folder, name);
  };
  return {
    put: async (name, bytes) => {
      const isNew = (await orNothing(stat(folder))) === undefined;
      await writeWhole(pathOf(name), bytes, reserve);
      await settle(folder);
      if (isNew) await settle(dirname(folder));
    },
    list: async (start) =>
      (await orNothing(readdir(folder)))?.filter(
        (name) => name.startsWith(start) && !name.endsWith(PART),
      ) ?? [],
    read: (name) => orNothing(readFile(pathOf(name))),
    rename: (name, to) => rename(pathOf(name), pathOf(to)),
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A name is on the disk once its folder is, where the system can tell. */
async function settle(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
