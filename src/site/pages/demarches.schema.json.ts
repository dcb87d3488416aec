import type { APIRoute } from 'astro';
import { catalogueJsonSchema } from '../../procedures/catalogue-schema.ts';
import { getFile } from '../lists/collections.ts';

/** JSON Schema of the open data, for whoever checks them before reusing them. */
export const GET: APIRoute = async () =>
  Response.json(catalogueJsonSchema((await getFile('commune')).site));
