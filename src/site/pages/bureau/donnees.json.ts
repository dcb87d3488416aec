import type { APIRoute } from 'astro';
import { getDeskContent } from '../../lists/desk-content.ts';

/** What agents alone read: the build takes it out of the site as soon as it is drawn. */
export const GET: APIRoute = async () => Response.json(await getDeskContent());
