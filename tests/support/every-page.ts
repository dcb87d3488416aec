import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { paperPath } from '../../src/kit/paths.ts';
import { pagesOfEachShape } from './page-shapes.ts';
import { ROOT } from './project.ts';
import { SITE_STATES, type SiteState } from './site-states.ts';

const xml = await readFile(join(ROOT, 'dist/sitemap.xml'), 'utf8');
const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);

/** Addresses of the sitemap, and the page of unknown addresses. */
export const PUBLIC_PATHS = [...urls.map((url) => new URL(url).pathname), '/nulle-part/'];

/** Two forms on paper, with other kinds of question: they are not in the sitemap. */
const PAPER_PATHS = ['acte-de-naissance', 'subvention-association'].map(paperPath);

/**
 * Every page of the sitemap, the page of unknown addresses, forms on paper, and every state that is met
 * on the way.
 */
export const EVERY_PAGE: readonly SiteState[] = [
  ...[...PUBLIC_PATHS, ...PAPER_PATHS].map(pageAt),
  ...SITE_STATES,
];

const shapes = new Set(await pagesOfEachShape());

/** Few pages and every state: what has to be looked at once for each arrangement of the style. */
export const EVERY_SHAPE: readonly SiteState[] = EVERY_PAGE.filter(
  ({ name }) => shapes.has(name) || !name.startsWith('/') || name === '/nulle-part/',
);

function pageAt(path: string): SiteState {
  return {
    name: path,
    reach: async (page: Page) => {
      await page.goto(path);
    },
  };
}
