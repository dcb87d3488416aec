import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ROOT } from './project.ts';
import { SITE_STATES, type SiteState } from './site-states.ts';

const xml = await readFile(join(ROOT, 'dist/sitemap.xml'), 'utf8');
const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);

/** Addresses of the sitemap, and the page of unknown addresses. */
export const PUBLIC_PATHS = [...urls.map((url) => new URL(url).pathname), '/nulle-part/'];

/** Every page of the sitemap, the page of unknown addresses, and every state that is met on the way. */
export const EVERY_PAGE: readonly SiteState[] = [
  ...PUBLIC_PATHS.map((path) => ({
    name: path,
    reach: async (page: Page) => {
      await page.goto(path);
    },
  })),
  ...SITE_STATES,
];

/** The same, and the living page that shows each part in its states: what is drawn and laid out. */
export const EVERY_DRAWN_PAGE: readonly SiteState[] = [
  ...EVERY_PAGE,
  {
    name: '/composants/',
    reach: async (page) => {
      await page.goto('/composants/');
    },
  },
];
