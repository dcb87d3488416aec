import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import type { FileStore } from './file-store.server.ts';

const BATCH = 100;

const FoundSchema = v.array(v.object({ id: v.string(), chunks: v.array(v.number()) }));

/**
 * Deletes files that no request carries: taken back, refused, sent a day ago and never filed, or filed
 * with a request that was deleted since. Bytes go first: what is cut half way is done again. Pieces of
 * writings that were cut go too.
 * @param database a client that acts as `maintenance`
 * @param files the same
 * @returns how many files are gone
 */
export async function purgeAttachments(database: Database, files: FileStore): Promise<number> {
  const call = (name: string, parameters: object) =>
    callDatabase(() => database.rpc(name, parameters));
  await files.sweep();
  let gone = 0;
  for (;;) {
    const found = v.parse(FoundSchema, await call('claim_orphan_attachments', { batch: BATCH }));
    if (found.length === 0) break;
    const ids = found.map(({ id }) => id);
    await files.removeChunks(found);
    await files.remove(ids);
    const forgotten = v.parse(v.number(), await call('forget_attachments', { ids }));
    gone += forgotten;
    if (found.length < BATCH || forgotten === 0) break;
  }
  for (;;) {
    const left = v.parse(FoundSchema, await call('left_chunks', { batch: BATCH }));
    if (left.length === 0) return gone;
    await files.removeChunks(left);
    await call('forget_chunks', { ids: left.map(({ id }) => id) });
    if (left.length < BATCH) return gone;
  }
}
