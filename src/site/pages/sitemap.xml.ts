import type { APIRoute } from 'astro';
import { getFile } from '../lists/collections.ts';
import { getInnerPaths, getSiteMap } from '../lists/site-map.ts';

/** Addresses of the public pages, for search engines. Slugs need no escaping in XML. */
export const GET: APIRoute = async () => {
  const { site } = await getFile('commune');
  const planned = (await getSiteMap()).flatMap(({ links }) => links.map(({ href }) => href));
  // What a function draws has no final slash, and is of the moment.
  const pages = planned.filter((path) => path.endsWith('/'));
  const paths = [...pages, ...(await getInnerPaths())];
  const urls = paths.map((path) => `<url><loc>${site}${path}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
