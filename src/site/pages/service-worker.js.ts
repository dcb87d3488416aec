import type { APIRoute } from 'astro';
import { getFormAssets } from '../assets/form-assets.ts';

/** The worker that opens visited forms without network, and sends what waits when it is back. */
export const GET: APIRoute = async () => {
  const { worker } = await getFormAssets();
  return new Response(worker, { headers: { 'content-type': 'text/javascript' } });
};
