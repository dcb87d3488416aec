import { createHash, randomUUID } from 'node:crypto';
import { errorCode, type Log } from '../kit/log.ts';
import type { Attachment } from './attachment-repository.ts';
import type { Chunk, ChunkRepository } from './chunk-repository.ts';
import { CHUNK_BYTES } from './chunk.ts';
import type { FileStore } from './file-store.server.ts';
import type { UploadQuota } from './upload-quota.server.ts';

type FileOnItsWay = Pick<Attachment, 'id' | 'size'>;

/** Keeps files on their way, chunk by chunk. The same errors as its repository and its store. */
export interface ChunkKeeper {
  /** @returns why it is not kept, if it is not */
  keep(
    id: string,
    position: number,
    bytes: Uint8Array,
    quota: UploadQuota,
  ): Promise<'kept' | 'misplaced' | 'gone'>;
  /**
   * Puts a file together, for one at a time, and deletes its chunks once it was used.
   * @returns what `use` says, or `undefined` when the file cannot be put together now
   */
  finish<T>(
    file: FileOnItsWay,
    quota: UploadQuota,
    use: (bytes: Uint8Array) => Promise<T>,
  ): Promise<T | undefined>;
  /** Deletes the chunks of a file that waits for none. Never throws: the purge does what is left. */
  clear(file: FileOnItsWay): Promise<void>;
}

export interface ChunkKeeperDependencies {
  readonly chunks: ChunkRepository;
  readonly files: FileStore;
  readonly log: Log;
}

export function createChunkKeeper({ chunks, files, log }: ChunkKeeperDependencies): ChunkKeeper {
  /** One chunk is read at a time: beside the whole, no more is held. */
  const join = async ({ id, size }: FileOnItsWay, list: readonly Chunk[]) => {
    const bytes = new Uint8Array(size);
    for (const chunk of list) {
      const found = await files.getChunk(id, chunk.position);
      if (found === undefined || digestOf(found) !== chunk.digest) {
        // It is asked for again.
        await chunks.note(id, chunk, false);
        return undefined;
      }
      bytes.set(found, chunk.position * CHUNK_BYTES);
    }
    return bytes;
  };

  const clear: ChunkKeeper['clear'] = async ({ id, size }) => {
    const count = Math.ceil(size / CHUNK_BYTES);
    try {
      await files.removeChunks([{ id, chunks: Array.from({ length: count }, (_, n) => n) }]);
      await chunks.forget(id);
    } catch (error) {
      log({ event: 'chunks.left', code: errorCode(error) });
    }
  };

  return {
    keep: async (id, position, bytes, quota) => {
      const chunk = { position, size: bytes.length, digest: digestOf(bytes) };
      const state = await chunks.await(id, chunk, quota);
      if (state === 'there') return 'kept';
      if (state !== 'awaited') return state;
      await files.putChunk(id, position, bytes);
      return (await chunks.note(id, chunk, true)) ? 'kept' : 'gone';
    },
    finish: async (file, quota, use) => {
      const finisher = randomUUID();
      const list = await chunks.beginFinish(file.id, finisher, quota);
      if (list === undefined) return undefined;
      let used = false;
      try {
        const bytes = await join(file, list);
        if (bytes === undefined) return undefined;
        const outcome = await use(bytes);
        used = true;
        return outcome;
      } finally {
        if (used) await clear(file);
        // Else it would wait for a minute.
        else await chunks.giveUpFinish(file.id, finisher).catch(() => undefined);
      }
    },
    clear,
  };
}

/** SHA-256, in base64. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
