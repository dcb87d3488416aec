import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { getSearchAssets } from '../../build/search-assets.ts';

/** The files of the search in the page, under names that change with what they hold. */
export async function getStaticPaths() {
  const { entries, script } = await getSearchAssets();
  return [entries, script].map((asset) => ({
    params: { file: basename(asset.path) },
    props: { asset },
  }));
}

interface Props {
  readonly asset: { readonly text: string; readonly type: string };
}

export const GET: APIRoute<Props> = ({ props: { asset } }) =>
  new Response(asset.text, { headers: { 'content-type': asset.type } });
