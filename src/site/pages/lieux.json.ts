import type { APIRoute } from 'astro';
import { getFile } from '../lists/collections.ts';

/** The places where people are helped, in the national standard of digital mediation places. */
export const GET: APIRoute = async () => Response.json(await getFile('mediationPlaces'));
