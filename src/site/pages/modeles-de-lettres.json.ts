import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { nameTemplate } from '../../letters/name-template.server.ts';

/** The words of letters, for the functions that write them. */
export const GET: APIRoute = async () => {
  const templates = await getCollection('letterTemplates');
  return Response.json(templates.map(({ id, data }) => nameTemplate(id, data)));
};
