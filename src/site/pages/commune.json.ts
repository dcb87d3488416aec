import type { APIRoute } from 'astro';
import { getFile } from '../lists/collections.ts';

/** The commune, for the functions that answer in its name. */
export const GET: APIRoute = async () => Response.json(await getFile('commune'));
