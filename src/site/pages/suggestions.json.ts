import type { APIRoute } from 'astro';
import * as v from 'valibot';
import { SuggestionsSchema } from '../../requests/receipt/suggestion.ts';
import { getAllSuggestions } from '../lists/suggestions.ts';

/** What each procedure suggests, for the functions that show receipts. */
export const GET: APIRoute = async () =>
  Response.json(v.parse(SuggestionsSchema, await getAllSuggestions()));
