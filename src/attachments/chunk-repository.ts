import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';
import { partQuota, type UploadQuota } from './upload-quota.server.ts';

const ChunkSchema = v.object({
  position: v.number(),
  size: v.number(),
  /** SHA-256, in base64. */
  digest: v.string(),
});
/** What is known of a chunk of a file: never its bytes. */
export type Chunk = v.InferOutput<typeof ChunkSchema>;

/** What a chunk is to its file: waited for, there already, at a wrong place, or of no use. */
const AwaitedSchema = v.picklist(['awaited', 'there', 'misplaced', 'gone']);

/**
 * What is known of files on their way. Each method throws a `DatabaseUnavailableError` or
 * `DatabaseRefusalError`: `too-many` where its quota says so, `uploads-busy` where filings come first.
 */
export interface ChunkRepository {
  /** To be said before its bytes are kept: nothing is kept that is not known. */
  await(id: string, chunk: Chunk, quota: UploadQuota): Promise<v.InferOutput<typeof AwaitedSchema>>;
  /** Says whether its bytes are there. @returns whether it is the one that the file waits for */
  note(id: string, chunk: Chunk, isThere: boolean): Promise<boolean>;
  /**
   * Reserves a file that is complete for one finisher.
   * @returns its chunks in order, or `undefined` when some are missing, or another is at it
   */
  beginFinish(
    id: string,
    finisher: string,
    quota: UploadQuota,
  ): Promise<readonly Chunk[] | undefined>;
  /** Lets another try. */
  giveUpFinish(id: string, finisher: string): Promise<void>;
  /** Forgets the chunks of a file that waits for none, once their bytes are deleted. */
  forget(id: string): Promise<void>;
}

/** @param database a client that acts as `intake` */
export function createChunkRepository(database: Database): ChunkRepository {
  const call = (name: string, parameters: object) =>
    callDatabase(() => database.rpc(name, parameters));
  return {
    await: async (id, chunk, quota) => {
      const about = { attachment_id: id, ...chunk, quota: partQuota(quota) };
      return v.parse(AwaitedSchema, await call('await_chunk', about));
    },
    note: async (id, { position, digest }, isThere) => {
      const about = { attachment_id: id, position, digest, is_there: isThere };
      return v.parse(v.boolean(), await call('note_chunk', about));
    },
    beginFinish: async (id, finisher, quota) => {
      const about = { attachment_id: id, finisher, quota: partQuota(quota) };
      const chunks = await call('begin_finish', about);
      return v.parse(v.nullable(v.array(ChunkSchema)), chunks) ?? undefined;
    },
    giveUpFinish: async (id, finisher) => {
      await call('give_up_finish', { attachment_id: id, finisher });
    },
    forget: async (id) => {
      await call('forget_chunks', { ids: [id] });
    },
  };
}
