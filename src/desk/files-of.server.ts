import { join } from 'node:path';
import { createFileStore, type FileStore } from '../attachments/file-store.server.ts';
import { createFolderStore } from '../attachments/folder-store.server.ts';
import type { DeskCaller } from './caller.server.ts';

/**
 * The files that an agent may read: with their token, the bucket gives those alone.
 * @param folder where files are, on a server without bucket
 * @param commune its identifier
 */
export const createFilesOf =
  (folder: string | undefined, commune: string) =>
  ({ database }: DeskCaller): FileStore =>
    folder === undefined
      ? createFileStore(database.storage.from('pieces'), commune)
      : createFolderStore(join(folder, commune), { reserve: 0 });
