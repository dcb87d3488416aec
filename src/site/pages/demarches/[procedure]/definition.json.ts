import type { APIRoute, GetStaticPaths } from 'astro';
import type { Procedure } from '../../../../procedures/procedure.ts';
import { getDefinition, getProcedures } from '../../../lists/collections.ts';

export const getStaticPaths = (async () =>
  (await getProcedures()).map(({ id, data: { procedure } }) => ({
    params: { procedure: id },
    props: { slug: id, procedure },
  }))) satisfies GetStaticPaths;

/** What the procedure is filed against: read by the functions, and open to all. */
export const GET: APIRoute<{ slug: string; procedure: Procedure }> = async ({ props }) =>
  Response.json(await getDefinition(props.slug, props.procedure));
