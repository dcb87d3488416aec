import * as v from 'valibot';

/** A page that the search may lead to: `/recherche.json` holds one for each procedure and service. */
const SearchEntrySchema = v.strictObject({
  kind: v.picklist(['procedure', 'service']),
  /** Address on the site. */
  path: v.pipe(v.string(), v.startsWith('/')),
  title: v.string(),
  /** Shorter title of a procedure. */
  shortTitle: v.optional(v.string()),
  /** What the page is about, one sentence after the other: the first one is shown. */
  summary: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Other words that people use. */
  synonyms: v.array(v.string()),
  /** Title of the theme of a procedure. */
  theme: v.optional(v.string()),
  /** Whether it is filed online. */
  isOnline: v.boolean(),
});
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>;

export const SearchEntriesSchema = v.array(SearchEntrySchema);
