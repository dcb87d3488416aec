import type { APIRoute } from 'astro';
import { getMediationPlaces } from '../build/collections.ts';

/** The places where people are helped, in the national standard of digital mediation places. */
export const GET: APIRoute = async () => Response.json(await getMediationPlaces());
