import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes JSON that other accounts of the machine read, and gives it its name once it is whole: whoever
 * publishes is not whoever serves.
 */
export async function writeShared(path: string, value: unknown): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, JSON.stringify(value), { flush: true });
  await rename(part, path);
}
