import type { APIRoute } from 'astro';
import { getSite } from '../../lists/collections.ts';

/** The photo of the commune, at an address that changes with it. */
export async function getStaticPaths() {
  const photo = (await getSite()).photo;
  if (photo === undefined) return [];
  return [{ params: { photo: photo.path.replace('/photos/', '') }, props: { data: photo.data } }];
}

export const GET: APIRoute = ({ props }) =>
  new Response(Buffer.from((props as { data: string }).data, 'base64'));
