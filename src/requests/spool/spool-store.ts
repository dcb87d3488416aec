/** Keeps sealed bytes by their name, apart from the database. Names hold letters, digits and full stops. */
export interface SpoolStore {
  /** Keeps bytes, which are there for good once it returns. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Names that start so, in any order. */
  list(start: string): Promise<readonly string[]>;
  /** @returns `undefined` when there is none */
  read(name: string): Promise<Uint8Array | undefined>;
  rename(name: string, to: string): Promise<void>;
  /** Deletes what is kept; what is not there is no mistake. */
  remove(name: string): Promise<void>;
}
