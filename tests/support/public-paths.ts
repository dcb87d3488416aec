import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';

const xml = readFileSync(join(ROOT, 'dist/sitemap.xml'), 'utf8');
const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);

/** Addresses of the sitemap, and the page of unknown addresses. */
export const PUBLIC_PATHS = [...urls.map((url) => new URL(url).pathname), '/nulle-part/'];
