import type { Page } from 'playwright';
import { paperPath } from '../../src/kit/paths.ts';
import { PUBLIC_PATHS } from './public-paths.ts';
import { SITE_STATES, type SiteState } from './site-states.ts';

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

function pageAt(path: string): SiteState {
  return {
    name: path,
    reach: async (page: Page) => {
      await page.goto(path);
    },
  };
}
