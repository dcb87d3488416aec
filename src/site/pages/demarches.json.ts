import type { APIRoute } from 'astro';
import { getCatalogue } from '../lists/collections.ts';

/** Open data: every procedure, whole. Described at `/donnees-ouvertes/`. */
export const GET: APIRoute = async () => Response.json(await getCatalogue());
