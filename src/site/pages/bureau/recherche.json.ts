import type { APIRoute } from 'astro';
import { getSite } from '../../lists/collections.ts';

/** What agents alone search: the build takes it out of the site as soon as it is drawn. */
export const GET: APIRoute = async () => Response.json((await getSite()).deskEntries);
