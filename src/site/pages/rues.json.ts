import type { APIRoute } from 'astro';
import { getStreets } from '../lists/collections.ts';

/** Streets that the help with addresses proposes. */
export const GET: APIRoute = async () => Response.json(await getStreets());
