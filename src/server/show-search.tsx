import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readQuery } from '../domain/search/read-query.ts';
import { createSearchIndex, type SearchIndex } from '../domain/search/search-index.ts';
import { SEARCH } from '../forms/protocol.ts';
import { SearchPage } from '../forms/SearchPage.tsx';
import type { SearchEntry } from '../schemas/search-entry.ts';
import { searchTexts } from '../texts/search.ts';
import type { Handler } from './handler.ts';
import type { PageRenderer } from './page-shell.ts';
import { refuse } from './refuse.tsx';
import type { Site } from './site.ts';

export interface ShowSearchDependencies {
  readonly pages: PageRenderer;
  readonly site: Site;
}

/**
 * Shows what a search finds: `GET /recherche?q=…`. The words of a person stay in their address and in
 * their page: nothing keeps them here.
 */
export function createShowSearchHandler({ pages, site }: ShowSearchDependencies): Handler {
  const { mostAsked, phone } = site.commune;
  let reading: Promise<SearchedSite> | undefined;
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(pages, 'wrong-method', { headers: { allow: 'GET, HEAD' } });
    }
    const query = readQuery(new URL(request.url).searchParams.get(SEARCH.query) ?? '');
    const { index, entries } = await (reading ??= readSearchedSite(site.folder));
    const { title, pageTitle } = searchTexts;
    const paths = mostAsked.map((slug) => `/demarches/${slug}/`);
    return pages.render(
      query.text === '' ? title : pageTitle(query.text),
      <SearchPage
        query={query}
        results={index.search(query.text)}
        mostAsked={paths.flatMap((path) => entries.filter((entry) => entry.path === path))}
        phone={phone}
      />,
    );
  };
}

interface SearchedSite {
  readonly entries: readonly SearchEntry[];
  readonly index: SearchIndex;
}

async function readSearchedSite(siteFolder: string): Promise<SearchedSite> {
  const text = await readFile(join(siteFolder, 'recherche.json'), 'utf8');
  // Written by our own build, which checked it.
  const entries = JSON.parse(text) as readonly SearchEntry[];
  return { entries, index: createSearchIndex(entries) };
}
