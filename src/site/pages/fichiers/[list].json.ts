import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { getSearchAssets } from '../../assets/search-assets.ts';

/** What the search looks into, under a name that changes with what it holds. */
export async function getStaticPaths() {
  const { entries } = await getSearchAssets();
  return [{ params: { list: basename(entries.path, '.json') } }];
}

export const GET: APIRoute = async () =>
  new Response((await getSearchAssets()).entries.text, {
    headers: { 'content-type': 'application/json' },
  });
