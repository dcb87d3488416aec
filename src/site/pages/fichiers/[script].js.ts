import { basename } from 'node:path';
import type { APIRoute } from 'astro';
import { getFormAssets } from '../../assets/form-assets.ts';
import { getReadAloudAssets } from '../../assets/read-aloud-assets.ts';
import { getSearchAssets } from '../../assets/search-assets.ts';

/**
 * The scripts of the search, of forms and of reading aloud, under names that change with what they hold. Their
 * extension is in the name of this file: `astro dev` asks for a slash after the others.
 */
export async function getStaticPaths() {
  const { script: search } = await getSearchAssets();
  const form = await getFormAssets();
  const { script: reading } = await getReadAloudAssets();
  const forms = [form.script, form.device, ...Object.values(form.later)];
  return [search, reading, ...forms].map(({ path, text }) => ({
    params: { script: basename(path, '.js') },
    props: { text },
  }));
}

interface Props {
  readonly text: string;
}

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/javascript' } });
