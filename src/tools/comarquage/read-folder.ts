import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSheetName, type SheetFile } from './sheet-file.ts';

/** Reads the sheets of a folder and of those in it, in the order of their names. */
export async function* readFolder(folder: string): AsyncGenerator<SheetFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isSheetName(entry.name))
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), name }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, name } of paths) {
    const { size } = await stat(path);
    yield { name, size, read: () => readFile(path) };
  }
}
