/** Bytes of one part of a file: what a cut makes a phone send again, at most. */
export const CHUNK_BYTES = 256 * 1024;

/** What the server has of a file. */
export interface FileStatus {
  /** Positions of the parts that are there. */
  readonly received: readonly number[];
  /** What the form carries of the file, once it is kept. */
  readonly reference?: string;
}
