import type { APIRoute } from 'astro';
import * as v from 'valibot';
import { SearchEntriesSchema } from '../../search/search-entry.ts';
import { getSite } from '../lists/collections.ts';

/** What the search looks into. */
export const GET: APIRoute = async () =>
  Response.json(v.parse(SearchEntriesSchema, (await getSite()).searchEntries));
