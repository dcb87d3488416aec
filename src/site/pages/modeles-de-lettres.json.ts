import type { APIRoute } from 'astro';
import { getLetterTemplates } from '../lists/letter-templates.ts';

/** The words of letters, for the functions that write them. */
export const GET: APIRoute = async () => Response.json(await getLetterTemplates());
