import type { Config } from '@netlify/functions';
import { createMissedSearches } from '../src/search/missed-searches.server.ts';
import { createShowSearchHandler } from '../src/search/search-handler.tsx';
import { createPageRenderer } from '../src/web/page-shell.ts';
import { serve } from '../src/web/serve.ts';

export default serve('/recherche', ({ site, database, log }) =>
  createShowSearchHandler({
    site,
    pages: createPageRenderer(site.folder, 'gabarit/recherche'),
    missed: createMissedSearches({
      siteFolder: site.folder,
      // Settings of the database are only read for a search that finds nothing.
      database: () => database('search_counter'),
      log,
    }),
  }),
);

export const config: Config = { path: '/recherche', region: 'fra' };
