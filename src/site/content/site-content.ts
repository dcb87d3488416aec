import * as v from 'valibot';
import { CatalogueSchema } from '../../procedures/catalogue.ts';
import { SearchEntriesSchema } from '../../search/search-entry.ts';

/** What is derived from the whole content of a commune, once for all pages. */
export const SiteContentSchema = v.object({
  /** Drawings: SVG, checked when the content is read. */
  logo: v.string(),
  frieze: v.string(),
  photo: v.optional(
    v.object({ path: v.string(), width: v.number(), height: v.number(), data: v.string() }),
  ),
  /** What the search looks into. */
  searchEntries: SearchEntriesSchema,
  /** What the search of sheets looks into at the desk: in no public file. */
  deskEntries: SearchEntriesSchema,
  /** Stems of the words of the site: those of a search that may be counted. */
  knownWords: v.array(v.string()),
  /** Open data of the procedures. */
  catalogue: CatalogueSchema,
});
