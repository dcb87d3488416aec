import * as v from 'valibot';
import { callDatabase } from '../database/call.ts';
import type { Database } from '../database/client.ts';

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
 * `DatabaseRefusalError`.
 */
export interface ChunkRepository {
  /** To be said before its bytes are kept: nothing is kept that is not known. */
  await(id: string, chunk: Chunk): Promise<v.InferOutput<typeof AwaitedSchema>>;
  /** Says whether its bytes are there. @returns whether it is the one that the file waits for */
  note(id: string, chunk: Chunk, isThere: boolean): Promise<boolean>;
  /**
   * Reserves a file that is complete for one finisher.
   * @returns its chunks in order, or `undefined` when some are missing, or another is at it
   */
  beginFinish(id: string, finisher: string): Promise<readonly Chunk[] | undefined>;
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
    await: async (id, chunk) =>
      v.parse(AwaitedSchema, await call('await_chunk', { attachment_id: id, ...chunk })),
    note: async (id, { position, digest }, isThere) => {
      const about = { attachment_id: id, position, digest, is_there: isThere };
      return v.parse(v.boolean(), await call('note_chunk', about));
    },
    beginFinish: async (id, finisher) => {
      const chunks = await call('begin_finish', { attachment_id: id, finisher });
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
