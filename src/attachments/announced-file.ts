import * as v from 'valibot';

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
