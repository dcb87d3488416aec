import type { APIRoute } from 'astro';
import { getSite } from '../lists/collections.ts';

/** Open data: every procedure, whole. Described at `/donnees-ouvertes/`. */
export const GET: APIRoute = async () => Response.json((await getSite()).catalogue);
