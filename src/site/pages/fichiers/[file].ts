import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { getFormAssets } from '../../assets/form-assets.ts';
import { getReadAloudAssets } from '../../assets/read-aloud-assets.ts';
import { getSearchAssets } from '../../assets/search-assets.ts';

/** The scripts of the search and of forms, and what the search looks into, under names that change with what they hold. */
export async function getStaticPaths() {
  const { entries, script } = await getSearchAssets();
  const form = await getFormAssets();
  const { script: reading } = await getReadAloudAssets();
  const forms = [form.script, form.device, ...Object.values(form.later)];
  return [entries, script, reading, ...forms].map((asset) => ({
    params: { file: basename(asset.path) },
    props: { asset },
  }));
}

interface Props {
  readonly asset: { readonly text: string; readonly type: string };
}

export const GET: APIRoute<Props> = ({ props: { asset } }) =>
  new Response(asset.text, { headers: { 'content-type': asset.type } });
