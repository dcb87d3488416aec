import { join } from 'node:path';
import type { Services } from '../../web/services.ts';
import { createSpoolFolder } from './spool-folder.server.ts';
import { createSpool, type SpoolQueue } from './spool-queue.server.ts';
import { createSpoolSeal } from './spool-seal.server.ts';
import type { SpoolStore } from './spool-store.ts';

const MEGABYTE = 1_000_000;
/** What waits is small, and a disk that is nearly full is why a database is away: a part of the reserve is its own. */
const RESERVE_LEFT = 1 / 20;

/** The spool of the commune, in production. */
export function openSpool(services: Services): SpoolQueue {
  const seal = createSpoolSeal(services.setting('PARVIS_SECRET'));
  return createSpool(() => openSpoolStore(services), seal);
}

/** The folder that `PARVIS_SPOOL` names, or what the platform gives. Names of sendings are one kind of them. */
export async function openSpoolStore({ setting, site }: Services): Promise<SpoolStore | undefined> {
  const folder = setting('PARVIS_SPOOL');
  if (folder === undefined) {
    const { findSpoolBlobs } = await import('./spool-blobs.server.ts');
    return findSpoolBlobs();
  }
  const reserve = setting('PARVIS_FILES_RESERVE') * MEGABYTE * RESERVE_LEFT;
  return createSpoolFolder(join(folder, site.commune.id), reserve);
}
