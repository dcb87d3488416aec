import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProcedureDefinition } from '../../../../procedures/definition.ts';
import { getProcedures } from '../../../lists/collections.ts';

export const getStaticPaths = (async () => {
  const procedures = await getProcedures();
  return procedures.map(({ id, data }) => ({
    params: { procedure: id },
    props: { definition: data.definition },
  }));
}) satisfies GetStaticPaths;

/** What the procedure is filed against: read by the functions, and open to all. */
export const GET: APIRoute<{ definition: ProcedureDefinition }> = ({ props }) =>
  Response.json(props.definition);
