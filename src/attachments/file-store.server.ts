import { DatabaseRefusalError, DatabaseUnavailableError } from '../database/call.ts';
import type { FileBucket } from '../database/client.ts';

/** Keeps the bytes of files, by their key, out of reach of everybody but the functions. */
export interface FileStore {
  /** Keeps bytes; a second time with the same key changes nothing. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** @returns `undefined` when there is none, or when the role may not read it */
  get(id: string): Promise<Uint8Array | undefined>;
  /** Deletes files; those that are not there are no mistake. */
  remove(ids: readonly string[]): Promise<void>;
}

interface StorageFailure {
  readonly status?: number | undefined;
  readonly statusCode?: string | undefined;
}

/**
 * The bucket of Supabase Storage. Each method throws a {@link DatabaseUnavailableError} or a
 * {@link DatabaseRefusalError}.
 * @param bucket seen by one role
 * @param commune whose files they are: the first part of each name
 */
export function createFileStore(bucket: FileBucket, commune: string): FileStore {
  const pathOf = (id: string) => `${commune}/${id}`;
  return {
    put: async (id, bytes) => {
      // Never a type that a browser would open.
      const options = { contentType: 'application/octet-stream', upsert: false };
      const { error } = await bucket.upload(pathOf(id), bytes, options);
      if (error !== null && codeOf(error) !== '409') throw toError(error);
    },
    get: async (id) => {
      const { data, error } = await bucket.download(pathOf(id));
      if (error === null) return new Uint8Array(await data.arrayBuffer());
      if (['400', '404'].includes(codeOf(error))) return undefined;
      throw toError(error);
    },
    remove: async (ids) => {
      const { error } = await bucket.remove(ids.map(pathOf));
      if (error !== null) throw toError(error);
    },
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
