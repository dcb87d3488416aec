import { DatabaseRefusalError, DatabaseUnavailableError } from '../database/call.ts';
import type { FileBucket } from '../database/client.ts';

/** Chunks of one file, by their positions. */
export interface ChunksOfFile {
  readonly id: string;
  readonly chunks: readonly number[];
}

/** Where files are kept is full, or nearly: what is smaller goes on. */
export class StoreFullError extends DatabaseUnavailableError {}

/** Keeps the bytes of files, by their key, out of reach of everybody but the functions. */
export interface FileStore {
  /** Keeps bytes; a second time with the same key changes nothing. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** @returns `undefined` when there is none, or when the role may not read it */
  get(id: string): Promise<Uint8Array | undefined>;
  /** Deletes files; those that are not there are no mistake. */
  remove(ids: readonly string[]): Promise<void>;
  /** Keeps a chunk of a file on its way, in the place of the one that was there. */
  putChunk(id: string, position: number, bytes: Uint8Array): Promise<void>;
  /** The same as {@link get}. */
  getChunk(id: string, position: number): Promise<Uint8Array | undefined>;
  /** The same as {@link remove}. */
  removeChunks(files: readonly ChunksOfFile[]): Promise<void>;
  /** Deletes what writings that were cut left behind. @returns how many pieces */
  sweep(): Promise<number>;
}

interface StorageFailure {
  readonly status?: number | undefined;
  readonly statusCode?: string | undefined;
}

/** Names that are deleted in one call. */
const MOST_NAMES = 200;

/**
 * The bucket of Supabase Storage. Each method throws a {@link DatabaseUnavailableError} or a
 * {@link DatabaseRefusalError}.
 * @param bucket seen by one role
 * @param commune whose files they are: the first part of each name
 */
export function createFileStore(bucket: FileBucket, commune: string): FileStore {
  const pathOf = (id: string) => `${commune}/${id}`;
  const chunkPathOf = (id: string, position: number) => `${commune}/chunks/${id}/${position}`;

  const upload = async (path: string, bytes: Uint8Array, upsert: boolean) => {
    // Never a type that a browser would open.
    const options = { contentType: 'application/octet-stream', upsert };
    const { error } = await bucket.upload(path, bytes, options);
    if (error !== null && (upsert || codeOf(error) !== '409')) throw toError(error);
  };
  const download = async (path: string) => {
    const { data, error } = await bucket.download(path);
    if (error === null) return new Uint8Array(await data.arrayBuffer());
    if (['400', '404'].includes(codeOf(error))) return undefined;
    throw toError(error);
  };
  const remove = async (paths: readonly string[]) => {
    for (let start = 0; start < paths.length; start += MOST_NAMES) {
      const { error } = await bucket.remove(paths.slice(start, start + MOST_NAMES));
      if (error !== null) throw toError(error);
    }
  };

  return {
    put: (id, bytes) => upload(pathOf(id), bytes, false),
    get: (id) => download(pathOf(id)),
    remove: (ids) => remove(ids.map(pathOf)),
    putChunk: (id, position, bytes) => upload(chunkPathOf(id, position), bytes, true),
    getChunk: (id, position) => download(chunkPathOf(id, position)),
    removeChunks: (files) =>
      remove(files.flatMap(({ id, chunks }) => chunks.map((one) => chunkPathOf(id, one)))),
    // An object is there whole, or not at all.
    sweep: () => Promise.resolve(0),
  };
}

function codeOf({ status, statusCode }: StorageFailure): string {
  return statusCode ?? String(status ?? 0);
}

function toError(error: StorageFailure): Error {
  const code = `STORAGE ${codeOf(error)}`;
  const { status = 0 } = error;
  return status === 0 || status >= 500
    ? new DatabaseUnavailableError(code)
    : new DatabaseRefusalError(code);
}
