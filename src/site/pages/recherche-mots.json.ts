import type { APIRoute } from 'astro';
import { getSite } from '../lists/collections.ts';

/** Words that may be counted when a search finds nothing. */
export const GET: APIRoute = async () => Response.json((await getSite()).knownWords);
