import * as v from 'valibot';

/** Bytes of one part of a file: what a cut makes a phone send again, at most. */
export const CHUNK_BYTES = 256 * 1024;

/** What a browser says of a file before it sends it: `POST /api/fichiers`. */
export const AnnouncedFileSchema = v.strictObject({
  /** Key of the file, drawn by the browser: saying it twice changes nothing. */
  id: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
  procedure: v.string(),
  /** Key of the question. */
  field: v.string(),
  name: v.pipe(v.string(), v.maxLength(4096)),
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What the server has of a file. */
export interface FileStatus {
  /** Positions of the parts that are there. */
  readonly received: readonly number[];
  /** What the form carries of the file, once it is kept. */
  readonly reference?: string;
}
