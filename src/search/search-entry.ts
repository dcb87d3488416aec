import * as v from 'valibot';
import type { PackedEntries } from './pack-entries.ts';

const WordsSchema = v.optional(v.array(v.string()), []);

/** How to reach a service, the town hall, or whoever does what the town hall does not. */
const ContactSchema = v.strictObject({
  /** Who it is, where the title does not say it. */
  who: v.optional(v.string()),
  phone: v.optional(v.string()),
  /** Opening hours, a line for each group of days; or when the phone is answered. */
  hours: v.optional(v.array(v.string()), []),
  /** Postal address, in one line. */
  address: v.optional(v.string()),
  /** Official site. */
  url: v.optional(v.string()),
});
export type Contact = v.InferOutput<typeof ContactSchema>;

/**
 * What the search may lead to: `/recherche.json` holds one for each procedure, service, public knowledge
 * sheet, page of help, and for what somebody else does (`elsewhere`).
 */
const SearchEntrySchema = v.strictObject({
  kind: v.picklist(['procedure', 'service', 'sheet', 'page', 'elsewhere']),
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
  /** Whether it is filed online. */
  isOnline: v.boolean(),
  /** Address of the page of the service that handles a procedure. */
  service: v.optional(v.string()),
  contact: v.optional(ContactSchema),
});
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>;

export const SearchEntriesSchema = v.array(SearchEntrySchema);

/** What a browser needs to search by itself. */
export interface SearchFile {
  readonly entries: PackedEntries;
  /** Switchboard of the commune. */
  readonly phone: string;
  /** Slug of the procedure that takes what no other does. */
  readonly freeForm: string | undefined;
}
