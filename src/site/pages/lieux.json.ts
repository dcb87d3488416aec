import type { APIRoute } from 'astro';
import { getMediationPlaces } from '../lists/collections.ts';

/** The places where people are helped, in the national standard of digital mediation places. */
export const GET: APIRoute = async () => Response.json(await getMediationPlaces());
