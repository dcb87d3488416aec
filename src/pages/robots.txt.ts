import type { APIRoute } from 'astro';
import { getCommune } from '../build/collections.ts';

/** Receipts and follow-up pages are nobody's business but their owner's. */
export const GET: APIRoute = async () => {
  const { site } = await getCommune();
  const lines = [
    'User-agent: *',
    'Disallow: /recus/',
    'Disallow: /suivi/*',
    'Disallow: /api/',
    'Disallow: /gabarit/',
    `Sitemap: ${site}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
