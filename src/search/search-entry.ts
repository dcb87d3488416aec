import * as v from 'valibot';

const WordsSchema = v.optional(v.array(v.string()), []);

/**
 * A page that the search may lead to: `/recherche.json` holds one for each procedure, service, public
 * knowledge sheet and page of help.
 */
const SearchEntrySchema = v.strictObject({
  kind: v.picklist(['procedure', 'service', 'sheet', 'page']),
  /** Address on the site. */
  path: v.pipe(v.string(), v.startsWith('/')),
  title: v.string(),
  /** Shorter title of a procedure. */
  shortTitle: v.optional(v.string()),
  /** What the page is about, in one sentence. */
  summary: v.string(),
  /** Other words that people use. */
  synonyms: v.array(v.string()),
  /** Words that mean the same as one of its names, from `content/synonymes.yml`. */
  sameWords: WordsSchema,
  /** Words of the rest of the summary, of the headings, of the service: only what no name holds. */
  around: WordsSchema,
  /** Title of the theme of a procedure. */
  theme: v.optional(v.string()),
  /** Whether it is filed online. */
  isOnline: v.boolean(),
});
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>;

export const SearchEntriesSchema = v.array(SearchEntrySchema);

/** What a browser needs to search by itself. */
export interface SearchFile {
  readonly entries: readonly SearchEntry[];
  /** Switchboard of the commune. */
  readonly phone: string;
  /** Slug of the procedure that takes what no other does. */
  readonly freeForm: string | undefined;
}
