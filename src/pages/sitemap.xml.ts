import type { APIRoute } from 'astro';
import { getCommune } from '../build/collections.ts';
import { getSiteMap } from '../build/site-map.ts';

/** Addresses of the public pages, for search engines. Slugs need no escaping in XML. */
export const GET: APIRoute = async () => {
  const { site } = await getCommune();
  const parts = await getSiteMap();
  const urls = parts.flatMap(({ links }) =>
    links.map(({ href }) => `<url><loc>${site}${href}</loc></url>`),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
