import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** End of the name of what is being written: it is no file yet. */
export const PART = '.part';

/** Less would be left of the disk than it must keep. */
class ReserveError extends Error {
  override readonly name = 'ReserveError';
  readonly code = 'RESERVE';
}

/**
 * Writes a file that its owner alone may read, and gives it its name once it is whole: a machine that
 * stops leaves no half of it, and a disk that is full nothing at all.
 * @param reserve bytes of the disk that are left to the rest
 */
export async function writeWhole(path: string, bytes: Uint8Array, reserve: number): Promise<void> {
  const part = `${path}.${randomUUID()}${PART}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const { bavail, bsize } = await statfs(dirname(path));
    if (bavail * bsize - bytes.length < reserve) throw new ReserveError();
    await writeFile(part, bytes, { mode: 0o600, flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}
