import type { APIRoute } from 'astro';
import { getFile } from '../lists/collections.ts';

/**
 * Receipts and follow-up pages are nobody's business but their owner's; the page where a request is
 * looked for is everybody's. What a person searches is not a page to find, nor the tools of
 * those who write and who answer. `$` ends an address (RFC 9309, 2.2.3).
 */
export const GET: APIRoute = async () => {
  const { site } = await getFile('commune');
  const lines = [
    'User-agent: *',
    'Disallow: /recus/',
    'Disallow: /pdf/',
    'Allow: /suivi/$',
    'Disallow: /suivi/',
    'Disallow: /api/',
    'Disallow: /recherche',
    'Disallow: /redaction/',
    'Disallow: /bureau/',
    'Disallow: /mediation/',
    'Disallow: /remise/',
    'Disallow: /mandat',
    'Disallow: /apercus/',
    'Disallow: /aide/avec-quelqu-un',
    `Sitemap: ${site}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
