import type { APIRoute } from 'astro';
import { getFile } from '../lists/collections.ts';

/** Streets that the help with addresses proposes. */
export const GET: APIRoute = async () => Response.json(await getFile('streets'));
