import { join } from 'node:path';
import { createFileBucket } from '../database/client.ts';
import type { DatabaseRole } from '../database/token.ts';
import type { Services } from '../web/services.ts';
import { createAttachmentRepository } from './attachment-repository.ts';
import { createChunkKeeper, type ChunkKeeper } from './chunk-keeper.server.ts';
import { createChunkRepository } from './chunk-repository.ts';
import { createClamScanner, type Scanner } from './clamav.server.ts';
import { createFileKeeper, type FileKeeper } from './file-keeper.server.ts';
import { createFileStore, type FileStore } from './file-store.server.ts';
import { createFolderStore } from './folder-store.server.ts';

const MEGABYTE = 1_000_000;

/** What people joined, seen by one role: the bucket, or the folder that `PARVIS_FILES` names. */
export function openFileStore(
  { setting, databaseSettings, site }: Services,
  role: DatabaseRole,
): FileStore {
  const commune = site.commune.id;
  const folder = setting('PARVIS_FILES');
  return folder === undefined
    ? createFileStore(createFileBucket(databaseSettings(), { role, commune }), commune)
    : createFolderStore(join(folder, commune), {
        reserve: setting('PARVIS_FILES_RESERVE') * MEGABYTE,
      });
}

/** The antivirus that `PARVIS_CLAMAV` names, if any. */
export function openScanner({ setting }: Services): Scanner | undefined {
  const address = setting('PARVIS_CLAMAV');
  return address === undefined ? undefined : createClamScanner(address);
}

/** Keeps what people join, in production. */
export function openKeeper(services: Services): FileKeeper {
  const { database, setting, log } = services;
  return createFileKeeper({
    attachments: createAttachmentRepository(database('intake')),
    files: openFileStore(services, 'intake'),
    scan: openScanner(services),
    limits: setting('PARVIS_LIMITS'),
    log,
  });
}

/** Keeps files on their way, in production. */
export function openChunkKeeper(services: Services): ChunkKeeper {
  return createChunkKeeper({
    chunks: createChunkRepository(services.database('intake')),
    files: openFileStore(services, 'intake'),
    log: services.log,
  });
}
