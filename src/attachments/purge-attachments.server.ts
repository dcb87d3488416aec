import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { FileStore } from './file-store.server.ts';

const BATCH = 100;

/**
 * Deletes files that no request carries: taken back, refused, sent a day ago and never filed, or filed
 * with a request that was deleted since. Bytes go first: what is cut half way is done again.
 * @param database a client that acts as `maintenance`
 * @param files the same
 * @returns how many files are gone
 */
export async function purgeAttachments(database: Database, files: FileStore): Promise<number> {
  let gone = 0;
  for (;;) {
    const ids = v.parse(
      v.array(v.string()),
      await callDatabase(() => database.rpc('claim_orphan_attachments', { batch: BATCH })),
    );
    if (ids.length === 0) return gone;
    await files.remove(ids);
    const forgotten = v.parse(
      v.number(),
      await callDatabase(() => database.rpc('forget_attachments', { ids })),
    );
    gone += forgotten;
    if (ids.length < BATCH || forgotten === 0) return gone;
  }
}
