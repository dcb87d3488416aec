import type { APIRoute } from 'astro';
import { getSite } from '../lists/collections.ts';

/** The drawing of the commune, for the functions that draw its letters and receipts. */
export const GET: APIRoute = async () =>
  new Response((await getSite()).logo, { headers: { 'content-type': 'image/svg+xml' } });
